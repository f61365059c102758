//! What was decided about a text or a request.

use crate::decide::{Action, Decision, Outcome, Reason};
use crate::detect::Finding;
use crate::json::Json;

use super::disclosure::Disclosure;
use super::ticket::Request;

/// A finding, and what was decided about it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What was found. Offsets count in the text that `path` leads to.
    pub finding: Finding,
    /// The same offsets in UTF-16 units.
    pub utf16: (usize, usize),
    /// What else it could be, by entity type.
    pub also: Vec<String>,
    /// What is done to it: the decision, or the policy's operator where that is stricter.
    pub action: Action,
    /// What the rule said.
    pub outcome: Outcome,
    /// What stands in its place, if a placeholder does.
    pub placeholder: Option<String>,
    /// What to ask the person for, if they are to be asked.
    pub ask: Option<Ask>,
    /// The message's own purpose can't be served without it.
    pub needed: bool,
    /// Where in the request's body, as an RFC 6901 pointer.
    pub path: Option<String>,
}

impl Judged {
    /// As it is handed out, its offsets in UTF-16 units.
    pub fn write(&self, json: &mut Json) {
        let finding = &self.finding;
        json.object(&mut |json| {
            json.name("start").number(self.utf16.0 as f64);
            json.name("end").number(self.utf16.1 as f64);
            json.name("type").text(finding.entity.as_str());
            json.name("category").text(finding.entity.category());
            json.name("confidence").number(f64::from(finding.thousandths()) / 1000.0);
            json.name("recognizer").text(&finding.recognizer);
            if !self.also.is_empty() {
                json.name("also").texts(&self.also);
            }
            json.name("action").text(self.action.as_str());
            json.name("reason").text(self.outcome.reason.as_str());
            json.optional("placeholder", self.placeholder.as_deref());
            json.optional("path", self.path.as_deref());
        });
    }
}

/// What to ask the person for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Purpose id.
    pub purpose: String,
    /// The type or category, as the purpose declares it.
    pub category: String,
}

impl Ask {
    fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("purpose").text(&self.purpose);
            json.name("category").text(&self.category);
        });
    }
}

/// What was decided about a text or a request.
#[derive(Clone, Debug)]
pub struct Verdict {
    decision: Decision,
    /// The text as it would leave; empty when blocked.
    pub text: String,
    /// Every finding that counted, in order.
    pub findings: Vec<Judged>,
    /// Every reason that occurred, the most protective first.
    pub reasons: Vec<Reason>,
    /// What to ask for, each once; empty unless held.
    pub ask: Vec<Ask>,
}

impl Verdict {
    pub(super) fn new(decision: Decision, text: String, findings: Vec<Judged>) -> Verdict {
        let (mut reasons, mut ask) = (Vec::new(), Vec::new());
        for judged in &findings {
            let reason = judged.outcome.reason;
            let place = reasons.partition_point(|other| *other > reason);
            if reasons.get(place) != Some(&reason) {
                reasons.insert(place, reason);
            }
            if let Some(wanted) = &judged.ask
                && !ask.contains(wanted)
            {
                ask.push(wanted.clone());
            }
        }
        Verdict { decision, text, findings, reasons, ask }
    }

    /// `send`, `hold` or `block`.
    pub fn decision(&self) -> &'static str {
        self.decision.as_str()
    }

    /// As it is handed out.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("decision").text(self.decision());
            json.name("text").text(&self.text);
            json.name("findings").list(&mut |json| self.findings.iter().for_each(|judged| judged.write(json)));
            json.name("reasons").list(&mut |json| self.reasons.iter().for_each(|reason| json.text(reason.as_str())));
            json.name("ask").list(&mut |json| self.ask.iter().for_each(|ask| ask.write(json)));
            json.name("unneeded").list(&mut |json| self.unneeded().iter().for_each(|kind| json.text(kind)));
        });
    }

    /// The types of what was found that the message's own purpose can be served without, each once: what the person could
    /// have left out, whatever was decided.
    pub fn unneeded(&self) -> Vec<&str> {
        let mut unneeded = Vec::new();
        for judged in self.findings.iter().filter(|judged| !judged.needed) {
            let kind = judged.finding.entity.as_str();
            if !unneeded.contains(&kind) {
                unneeded.push(kind);
            }
        }
        unneeded
    }

    /// Asks for this as well.
    pub(super) fn ask_too(&mut self, others: &[Ask]) {
        others.iter().for_each(|ask| {
            if !self.ask.contains(ask) {
                self.ask.push(ask.clone());
            }
        });
    }

    /// Somebody has to confirm it first.
    pub(super) fn hold(&mut self) {
        self.decision = self.decision.max(Decision::Hold);
    }

    /// How many findings of each category, and values that are shown in place of placeholders.
    pub(super) fn counts(&self, disclosure: &Disclosure) -> Vec<(String, u32)> {
        let mut counts: Vec<(String, u32)> = Vec::new();
        let shown = disclosure.changes.iter().filter(|change| change.shown).map(|change| change.category());
        for category in self.findings.iter().map(|judged| judged.finding.entity.category()).chain(shown) {
            match counts.iter_mut().find(|(name, _)| name == category) {
                Some((_, count)) => *count += 1,
                None => counts.push((category.to_owned(), 1)),
            }
        }
        counts
    }

    /// Nothing of it may be sent, for this reason first of all.
    pub(super) fn block(&mut self, reason: Reason) {
        self.decision = Decision::Block;
        self.text.clear();
        self.ask.clear();
        self.reasons.retain(|r| *r != reason);
        self.reasons.insert(0, reason);
    }
}

/// What a message may be used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Purpose ids, the message's own first.
    pub purposes: Vec<String>,
}

/// A request that was decided on.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// `send`, `hold` or `block`.
    pub decision: &'static str,
    /// What to send, exactly; only for `send`.
    pub request: Option<Request>,
    /// What makes it good, once; only for `send`.
    pub ticket: Option<String>,
    /// The verdict over the whole body.
    pub verdict: Verdict,
    /// What it may be used for.
    pub manifest: Manifest,
}

impl Sealed {
    /// As it is handed out.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| self.write_fields(json));
    }

    pub(super) fn write_fields(&self, json: &mut Json) {
        json.name("decision").text(self.decision);
        if let Some(request) = &self.request {
            request.write(json.name("request"));
        }
        json.optional("ticket", self.ticket.as_deref());
        self.verdict.write(json.name("verdict"));
        json.name("manifest").object(&mut |json| json.name("purposes").texts(&self.manifest.purposes));
    }
}
