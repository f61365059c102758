//! Prints the catalogue as JSON: what documents and types are generated from.

use hushgate::decide::Reason;
use hushgate::detect::automaton::Automaton;
use hushgate::detect::explain::{Outcome, Step};
use hushgate::detect::recognizers::ALL;
use hushgate::error::Code;
use hushgate::policy;
use hushgate::redact::Operator;
use serde_json::json;

fn main() {
    let recognizers: Vec<_> = ALL
        .iter()
        .map(|r| {
            json!({
                "name": r.name,
                "entity": r.entity,
                "category": r.entity.split('.').next(),
                "title": r.title,
                "source": r.source,
                "checksum": r.score.checksum > 0.0,
                "contextual": r.is_contextual(),
                "regions": r.regions,
                "hits": r.examples.hits,
                "misses": r.examples.misses,
            })
        })
        .collect();
    let meanings = |pairs: Vec<(&str, &str)>| -> Vec<_> {
        pairs.into_iter().map(|(code, meaning)| json!({ "code": code, "meaning": meaning })).collect()
    };
    let catalogue = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "automatonBytes": Automaton::size(),
        "entityTypes": ALL.iter().map(|r| r.entity).collect::<Vec<_>>(),
        "recognizers": recognizers,
        "steps": meanings(Step::MEANINGS.to_vec()),
        "outcomes": meanings(Outcome::MEANINGS.to_vec()),
        "operators": Operator::ALL.map(|operator| json!({
            "name": operator.as_str(),
            "action": operator.action().as_str(),
            "keeps": operator.keeps(),
            "loses": operator.loses(),
        })),
        "reasons": meanings(Reason::ALL.iter().map(|(r, meaning)| (r.as_str(), *meaning)).collect()),
        // A text, so that its fields keep their order.
        "policySchema": policy::schema(),
        "errors": meanings(Code::ALL.iter().map(|(c, meaning)| (c.as_str(), *meaning)).collect()),
    });
    println!("{catalogue:#}");
}
