//! Address that lets whoever has it post into a channel or start an automation: the secret is part of it.
//! Source: Slack, Discord, Microsoft Teams, Google Chat, Zapier, Make and IFTTT, documentation of incoming webhooks; Azure
//! Logic Apps (`sig`).

use super::entropy::is_stand_in;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "webhook_url",
    entity: "credential.webhook_url",
    title: "webhook address with its secret",
    source: "Slack, Discord, Microsoft Teams, Google Chat, Zapier, Make, IFTTT: incoming webhooks",
    start: Start::Scheme,
    pattern: concat!(
        r"https?://(?:hooks\.slack\.com/(?:services|workflows|triggers)/",
        r"|(?:canary\.|ptb\.)?discord(?:app)?\.com/api/webhooks/",
        r"|[0-9A-Za-z-]*\.webhook\.office\.com/webhookb2/|outlook\.office(?:365)?\.com/webhook/",
        r"|hooks\.zapier\.com/hooks/catch/|hook\.(?:[a-z0-9]+\.)?(?:make|integromat)\.com/",
        r"|maker\.ifttt\.com/trigger/|chat\.googleapis\.com/v1/spaces/",
        r"|[0-9A-Za-z.:-]*\.logic\.azure\.com(?::443)?/workflows/)",
    ),
    accept,
    score: Score { structure: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "post to <https://hooks.slack.com/services/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>, please",
            "<https://discord.com/api/webhooks/1098765432109876543/k3Xq9vLmP2Rk2vQ9mXs4LbT1nWc8ZyH5dJf3GpA-7Rk2vQ9mXs4LbT1nWc8ZyH5dJf3>",
            "\"<https://contoso.webhook.office.com/webhookb2/6c9f1d52-5a3e-4b0f-9d3a-0c8d2f4b7e61@1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d/IncomingWebhook/9f8e7d6c5b4a39281706f5e4d3c2b1a0/5b4a3928-1706-4f5e-8d3c-2b1a09f8e7d6>\"",
            "(<https://hooks.zapier.com/hooks/catch/3141592/o7x2k9q/>)",
        ],
        misses: &[
            "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            "https://hooks.slack.com/services/",
            "https://discord.com/api/webhooks/<id>/<token>",
            "https://slack.com/help/articles/115005265063",
        ],
    },
    ..Recognizer::BASE
};

/// The longest address that is looked at, in bytes.
const LONGEST: usize = 1024;

fn accept(c: &Candidate) -> Option<Accepted> {
    let part = |b: &u8| b.is_ascii_alphanumeric() || b"_-./:@%?&=+~".contains(b);
    let mut end = c.end + c.text[c.end..].iter().take(LONGEST).take_while(|b| part(b)).count();
    while b".,:?".contains(&c.text[end - 1]) {
        end -= 1;
    }
    let secret = c.text.get(c.end..end)?;
    let long_enough = secret.iter().filter(|b| b.is_ascii_alphanumeric()).count() >= 10;
    if !long_enough || is_stand_in(secret) { None } else { c.accept_span(c.start, end, Evidence::Structure) }
}
