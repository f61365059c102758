//! What was decided about a text or a request.

use crate::decide::{Action, Decision, Outcome, Reason};
use crate::detect::Finding;
use crate::document::Document;

use super::ticket::Request;

/// A finding, and what was decided about it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What was found. Offsets count in the text that `path` leads to.
    pub finding: Finding,
    /// The same offsets in UTF-16 units.
    pub utf16: (usize, usize),
    /// What is done to it: the decision, or the policy's operator where that is stricter.
    pub action: Action,
    /// What the rule said.
    pub outcome: Outcome,
    /// What stands in its place, if a placeholder does.
    pub placeholder: Option<String>,
    /// What to ask the person for, if they are to be asked.
    pub ask: Option<Ask>,
    /// Where in the request's body, as an RFC 6901 pointer.
    pub path: Option<String>,
}

impl Judged {
    /// As it is handed out, its offsets in UTF-16 units.
    pub fn to_document(&self) -> Document {
        let finding = &self.finding;
        Document::object(vec![
            ("start", (self.utf16.0 as u64).into()),
            ("end", (self.utf16.1 as u64).into()),
            ("type", finding.entity.as_str().into()),
            ("category", finding.entity.category().into()),
            ("confidence", (f64::from(finding.thousandths()) / 1000.0).into()),
            ("recognizer", (&*finding.recognizer).into()),
            ("action", self.action.as_str().into()),
            ("reason", self.outcome.reason.as_str().into()),
            ("placeholder", self.placeholder.as_ref().into()),
            ("path", self.path.as_ref().into()),
        ])
    }

    /// The same, in a part of a request's body.
    pub(super) fn at(self, path: &str) -> Judged {
        Judged { path: Some(path.to_owned()), ..self }
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
        let occurs = |reason: &Reason| findings.iter().any(|f| f.outcome.reason == *reason);
        let reasons = Reason::ALL.iter().rev().map(|(reason, _)| *reason).filter(occurs).collect();
        let mut ask = Vec::new();
        for wanted in findings.iter().filter_map(|f| f.ask.as_ref()) {
            if !ask.contains(wanted) {
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
    pub fn to_document(&self) -> Document {
        let ask = |ask: &Ask| {
            Document::object(vec![("purpose", (&ask.purpose).into()), ("category", (&ask.category).into())])
        };
        Document::object(vec![
            ("decision", self.decision().into()),
            ("text", (&self.text).into()),
            ("findings", Document::List(self.findings.iter().map(Judged::to_document).collect())),
            ("reasons", Document::List(self.reasons.iter().map(|reason| reason.as_str().into()).collect())),
            ("ask", Document::List(self.ask.iter().map(ask).collect())),
        ])
    }

    pub(super) fn block(&mut self, reason: Reason) {
        self.decision = Decision::Block;
        self.text.clear();
        self.ask.clear();
        self.reasons.retain(|r| *r != reason);
        self.reasons.insert(0, reason);
    }
}

/// The purposes that a request may serve.
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
    pub fn to_document(&self) -> Document {
        Document::object(vec![
            ("decision", self.decision.into()),
            ("request", self.request.as_ref().map_or(Document::Null, Request::to_document)),
            ("ticket", self.ticket.as_ref().into()),
            ("verdict", self.verdict.to_document()),
            ("manifest", Document::object(vec![("purposes", Document::texts(&self.manifest.purposes))])),
        ])
    }
}
