//! Runs the stages in order: detect, decide, redact, record, hand over; and restore on the way back. It holds no
//! rules of its own.

mod body;
mod ticket;
mod verdict;

use std::borrow::Cow;

use crate::audit::{Entry, EntryType, Log};
use crate::consent::{Cell, Event, Ledger, Method, Scope, State};
use crate::decide::{Action, Basis, Decision, Outcome, Question, Reason, Regime, Tier, decide};
use crate::detect::utf16::Utf16Offsets;
use crate::detect::{Detector, Finding, Hints};
use crate::document::Document;
use crate::entity::EntityType;
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::order::in_order_of;
use crate::policy::{Policy, Purpose, Recipient};
use crate::redact::{Edit, Mark, Operator, Placeholders, Reference, Restorer, find_ignoring_case, rewrite};
use crate::region::Regions;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Shape, quoted};
use crate::vault::Vault;

pub use ticket::Request;
use ticket::{Ticket, Tickets};
pub use verdict::{Ask, Judged, Manifest, Sealed, Verdict};

/// The engine's version, as the audit log names it.
pub const DETECTOR_VERSION: &str = concat!("hushgate/", env!("CARGO_PKG_VERSION"));

/// The conversation of a caller who doesn't name one.
const DEFAULT_CONVERSATION: &str = "default";

/// Time and randomness, passed in with each call that needs them.
pub trait World {
    /// Milliseconds since 1970.
    fn wall_clock(&self) -> u64;
    /// Milliseconds on a clock that never goes back.
    fn monotonic_clock(&self) -> f64;
    /// Fills a buffer with bytes that nobody can guess.
    fn random(&self, buffer: &mut [u8]);
}

/// What a message is for. What is left out is the policy's first.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Purpose id.
    pub purpose: Option<String>,
    /// Recipient id.
    pub recipient: Option<String>,
    /// Any text that names the conversation.
    pub conversation: Option<String>,
    /// The message before this one.
    pub previous: Option<String>,
}

impl Context {
    /// Reads `{ purpose?, recipient?, conversation?, previous? }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Context, Error> {
        const SHAPE: Shape = Shape::Object(&[
            ("purpose", Optional, Shape::Text),
            ("recipient", Optional, Shape::Text),
            ("conversation", Optional, Shape::Text),
            ("previous", Optional, Shape::Text),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        Ok(Context {
            purpose: fields.optional_text("purpose"),
            recipient: fields.optional_text("recipient"),
            conversation: fields.optional_text("conversation"),
            previous: fields.optional_text("previous"),
        })
    }

    fn conversation(&self) -> &str {
        self.conversation.as_deref().unwrap_or(DEFAULT_CONVERSATION)
    }
}

/// What the person was shown when they agreed.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The text.
    pub notice: String,
    /// Where: `"composer"`.
    pub surface: String,
}

impl Notice {
    /// Reads `{ notice, surface }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Notice, Error> {
        const SHAPE: Shape = Shape::Object(&[("notice", Required, Shape::Text), ("surface", Required, Shape::Text)]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        Ok(Notice { notice: fields.text("notice"), surface: fields.text("surface") })
    }
}

/// The gate: one policy, one person, one page.
#[derive(Debug)]
pub struct Gate {
    detector: Detector,
    policy: Policy,
    interactive: bool,
    regions: Regions,
    ledger: Ledger,
    vault: Vault,
    log: Log,
    tickets: Tickets,
}

/// What a purpose may do with a message, worked out once for each seal.
struct Route<'g> {
    purpose: &'g Purpose,
    recipient: &'g Recipient,
    /// The other purposes whose answers count: all that a recipient serves when it can't tell them apart.
    others: Vec<&'g Purpose>,
}

/// A message on its way out: what its texts, one after the other, add up to.
struct Outgoing {
    placeholders: Placeholders,
    /// Those that stand in it.
    issued: Vec<Reference>,
    findings: Vec<Judged>,
    decision: Decision,
}

/// How often a text is looked at: each time with what was found before hidden.
const LOOKS: usize = 3;

/// The text with what looks like placeholders in the place of what is hidden, byte for byte.
fn masked(text: &str, edits: &[Edit]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for edit in edits {
        let span = &mut bytes[edit.start..edit.end];
        span.fill(b'_');
        if let [first, inside @ .., last] = span {
            (*first, *last) = (b'[', b']');
            if let Some((kind, rest)) = inside.split_last_chunk_mut::<4>() {
                kind.fill(b'X');
                *rest = *b"_1_X";
            }
        }
    }
    // Findings lie on characters, so what is left of the text is whole.
    String::from_utf8(bytes).unwrap_or_default()
}

impl Gate {
    /// A gate with nothing agreed and nothing kept.
    pub fn new(detector: Detector, policy: Policy, interactive: bool) -> Gate {
        Gate {
            detector,
            policy,
            interactive,
            regions: Regions::default(),
            ledger: Ledger::default(),
            vault: Vault::default(),
            log: Log::default(),
            tickets: Tickets::default(),
        }
    }

    /// For people in these regions.
    pub fn in_regions(self, regions: Regions) -> Gate {
        Gate { regions, ..self }
    }

    /// What would happen to a text, changing nothing.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`].
    pub fn check(&self, world: &impl World, text: &str, context: &Context) -> Result<Verdict, Error> {
        let route = self.route(context)?;
        let mut outgoing = self.outgoing(world, context.conversation(), text);
        let previous = context.previous.as_deref().unwrap_or("");
        let text = self.redact(&route, text, previous, None, &mut outgoing);
        Ok(Verdict::new(outgoing.decision, text, outgoing.findings))
    }

    /// Decides, rewrites the whole request, and gives a ticket for exactly what is to be sent.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`], [`Code::BodyInvalid`].
    pub fn seal(&mut self, world: &impl World, request: Request, context: &Context) -> Result<Sealed, Error> {
        let route = self.route(context)?;
        let conversation = context.conversation();
        let mut outgoing = self.outgoing(world, conversation, &request.body);
        body::rewrite(&request.body, &mut |part| {
            outgoing.placeholders.burn_look_alikes(part.text);
            part.text.to_owned()
        })?;
        let before = context.previous.as_deref().unwrap_or("");
        let body = body::rewrite(&request.body, &mut |part| {
            let said = [before, "\n", part.context].concat();
            self.redact(&route, part.text, &said, Some(part.path), &mut outgoing)
        })?;
        // An address or a header can't carry a placeholder to a place that would understand it.
        let envelope = request.envelope().iter().any(|text| {
            let stays = |f: &Finding| {
                let action = self.decide(&route, f).0.action;
                f.confidence >= self.threshold(f) && self.operator(&f.entity, action) != Operator::Keep
            };
            self.detect(text, "").iter().any(stays)
        });
        let mut verdict = Verdict::new(outgoing.decision, body.text, outgoing.findings);
        if body.unscannable || envelope {
            verdict.block(Reason::UnscannablePart);
        }
        let manifest = Manifest { purposes: self.manifest(&route, &verdict) };
        let entry = Entry {
            purpose: route.purpose.id.clone(),
            recipient: route.recipient.id.clone(),
            decision: verdict.decision(),
            counts: verdict.counts(),
            reasons: verdict.reasons.iter().map(|r| r.as_str()).collect(),
            ..self.entry(world.wall_clock(), EntryType::Sealed)
        };
        self.log.append(entry.clone());
        let mut sealed = Sealed { decision: verdict.decision(), request: None, ticket: None, verdict, manifest };
        if sealed.decision == Decision::Send.as_str() {
            self.vault.put(conversation, outgoing.placeholders);
            let request = Request { body: sealed.verdict.text.clone(), ..request };
            let id = self.tickets.issue(
                world,
                Ticket {
                    digest: request.digest(),
                    epoch: self.ledger.epoch(),
                    issued: world.monotonic_clock(),
                    conversation: conversation.to_owned(),
                    placeholders: outgoing.issued,
                    entry,
                },
            );
            sealed.request = Some(request);
            sealed.ticket = Some(id);
        }
        Ok(sealed)
    }

    /// Uses up a ticket, at the last moment before the request is handed to the network. Only after this returns
    /// without an error may it be sent, and only as sealed.
    ///
    /// # Errors
    /// [`Code::TicketUnknown`], [`Code::TicketExpired`], [`Code::TicketMismatch`], [`Code::TicketStale`].
    pub fn redeem(&mut self, world: &impl World, id: &str, request: &Request) -> Result<(), Error> {
        let ticket = self.tickets.take(id)?;
        let checked = ticket.check(request, self.ledger.epoch(), world.monotonic_clock());
        let entry_type = if checked.is_ok() { EntryType::HandedOff } else { EntryType::Aborted };
        let recipient = ticket.entry.recipient.clone();
        let Entry { minute, epoch, .. } = self.entry(world.wall_clock(), entry_type);
        self.log.append(Entry { entry_type, minute, epoch, ..ticket.entry });
        checked?;
        if let Some(placeholders) = self.vault.get_mut(&ticket.conversation) {
            ticket.placeholders.iter().for_each(|r| placeholders.sent(*r, &recipient));
        }
        Ok(())
    }

    /// What puts originals back into texts from a recipient.
    ///
    /// # Errors
    /// [`Code::UnknownRecipient`].
    pub fn restorer(&self, conversation: Option<&str>, recipient: &str) -> Result<Restorer, Error> {
        if !self.policy.recipients.iter().any(|r| r.id == recipient) {
            let message = format!("no recipient \"{recipient}\" in the policy");
            return Err(Error::new(Code::UnknownRecipient, message));
        }
        let placeholders = self.vault.get(conversation.unwrap_or(DEFAULT_CONVERSATION));
        Ok(placeholders.map(|p| Restorer::new(p, recipient)).unwrap_or_default())
    }

    /// Notes what a reply said: a placeholder that the model invented must never be issued afterwards, or the same
    /// reply would come to show a value that it was never about.
    pub fn note_reply(&mut self, conversation: Option<&str>, text: &str) {
        if let Some(placeholders) = self.vault.get_mut(conversation.unwrap_or(DEFAULT_CONVERSATION)) {
            placeholders.burn_look_alikes(text);
        }
    }

    /// Records a grant. `activated`: the person acted on the page just now; `None` where there is no page.
    ///
    /// # Errors
    /// [`Code::NoActivation`], [`Code::ScopeInvalid`].
    pub fn grant(
        &mut self,
        world: &impl World,
        scope: Scope,
        notice: Notice,
        activated: Option<bool>,
    ) -> Result<(), Error> {
        if activated == Some(false) {
            let message = "consent can only be granted by an act of the person on the page: call grant from a click";
            return Err(Error::new(Code::NoActivation, message));
        }
        if scope.purposes.is_empty() {
            return Err(Error::field(Code::ScopeInvalid, "purposes", "at least one purpose", "none"));
        }
        self.choose(world, State::Granted, scope, Some(notice))
    }

    /// Records a refusal. What the scope leaves out means all.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`].
    pub fn deny(&mut self, world: &impl World, scope: Scope) -> Result<(), Error> {
        self.choose(world, State::Denied, scope, None)
    }

    /// Takes grants back. Every ticket given before is void.
    ///
    /// # Errors
    /// [`Code::ScopeInvalid`].
    pub fn withdraw(&mut self, world: &impl World, scope: Scope) -> Result<(), Error> {
        self.choose(world, State::Withdrawn, scope, None)
    }

    /// What was chosen for one cell.
    pub fn state(&self, cell: &Cell) -> State {
        self.ledger.state(cell)
    }

    /// The recipient that a question about a purpose means when it names none.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`].
    pub fn recipient_of(&self, purpose: &str, recipient: Option<&str>) -> Result<&str, Error> {
        let purpose = self.policy.purpose(Some(purpose))?;
        Ok(&self.policy.recipient(purpose, recipient)?.id)
    }

    /// Every choice, oldest first.
    pub fn history(&self) -> &[Event] {
        self.ledger.events()
    }

    /// The audit log, oldest first.
    pub fn entries(&self) -> &[Entry] {
        self.log.entries()
    }

    /// The detector, with the caller's patterns in it.
    pub fn detector(&self) -> &Detector {
        &self.detector
    }

    fn route(&self, context: &Context) -> Result<Route<'_>, Error> {
        let purpose = self.policy.purpose(context.purpose.as_deref())?;
        let recipient = self.policy.recipient(purpose, context.recipient.as_deref())?;
        let mut others = Vec::new();
        if !recipient.honours_purposes {
            let shared = |p: &&Purpose| p.id != purpose.id && p.recipients.contains(&recipient.id);
            others.extend(self.policy.purposes.iter().filter(shared));
        }
        Ok(Route { purpose, recipient, others })
    }

    /// The conversation's placeholders, or new ones under a mark that nothing in the text has.
    fn placeholders(&self, world: &impl World, conversation: &str, text: &str) -> Placeholders {
        if let Some(placeholders) = self.vault.get(conversation) {
            return placeholders.clone();
        }
        // A text so long that it has every short mark in it somewhere gets a longer one.
        for attempt in 0.. {
            let mut bytes = [0; 16];
            world.random(&mut bytes);
            let Some(mark) = Mark::from_random(&bytes, 3 + attempt / 32) else {
                continue;
            };
            let taken = self.vault.has_mark(mark.as_str()) || find_ignoring_case(text, mark.as_str()).next().is_some();
            if !taken {
                return Placeholders::new(mark);
            }
        }
        unreachable!("longer marks do not run out")
    }

    /// Nothing yet of a message in a conversation.
    fn outgoing(&self, world: &impl World, conversation: &str, text: &str) -> Outgoing {
        let placeholders = self.placeholders(world, conversation, text);
        Outgoing { placeholders, issued: Vec::new(), findings: Vec::new(), decision: Decision::Send }
    }

    /// Detects, decides and rewrites one text, which stands at this path in the message.
    ///
    /// What is left is looked at again, as if it came without what is hidden by then: a number is sometimes only
    /// recognisable once its neighbour is gone, and what was sealed must not be sealed differently the next time.
    fn redact(&self, route: &Route, text: &str, previous: &str, path: Option<&str>, outgoing: &mut Outgoing) -> String {
        let mut edits: Vec<Edit> = Vec::new();
        let mut judged = Vec::new();
        let mut left = Cow::Borrowed(text);
        for _ in 0..LOOKS {
            // In order and apart, from the looks before.
            let (hidden, known) = (edits.len(), judged.len());
            for finding in self.detect(&left, previous) {
                let before = judged[..known].partition_point(|j: &Judged| j.finding.end <= finding.start);
                let overlaps = judged[..known].get(before).is_some_and(|j| j.finding.start < finding.end);
                if finding.confidence < self.threshold(&finding) || overlaps {
                    continue;
                }
                let (outcome, ask) = self.decide(route, &finding);
                outgoing.decision = outgoing.decision.max(outcome.decision);
                let value = &text[finding.start..finding.end];
                let operator = self.operator(&finding.entity, outcome.action);
                let placeholder = (operator == Operator::Placeholder).then(|| {
                    let reference = outgoing.placeholders.issue(&finding.entity, value);
                    outgoing.issued.push(reference);
                    outgoing.placeholders.text(reference)
                });
                if let Some(replacement) = placeholder.clone().or_else(|| operator.apply(value)) {
                    edits.push(Edit { start: finding.start, end: finding.end, replacement });
                }
                let action = operator.action();
                let path = path.map(str::to_owned);
                let also = self.detector.also(&finding).into_iter();
                let also = also.map(|number| self.detector.entity(number).to_owned()).collect();
                judged.push(Judged { finding, utf16: (0, 0), also, action, outcome, placeholder, ask, path });
            }
            in_order_of(&mut judged, |judged| judged.finding.start);
            if edits.len() == hidden {
                break;
            }
            in_order_of(&mut edits, |edit| edit.start);
            left = Cow::Owned(masked(text, &edits));
        }
        let mut units = Utf16Offsets::new(text);
        for judged in &mut judged {
            judged.utf16 = (units.at(judged.finding.start), units.at(judged.finding.end));
        }
        outgoing.findings.append(&mut judged);
        rewrite(text, &edits)
    }

    fn detect(&self, text: &str, previous: &str) -> Vec<Finding> {
        self.detector.detect_with(text, &Hints { previous, regions: self.regions.codes() })
    }

    /// The confidence from which a finding counts. No policy can set it so high that secrets leave.
    fn threshold(&self, finding: &Finding) -> f32 {
        let secret = Tier::of(finding.entity.category()) == Tier::Secret;
        if secret { self.policy.threshold.min(0.5) } else { self.policy.threshold }
    }

    /// The most protective outcome over the route's purposes, and what to ask for.
    fn decide(&self, route: &Route, finding: &Finding) -> (Outcome, Option<Ask>) {
        let judged = |purpose| (decide(&self.question(route, purpose, &finding.entity)), purpose);
        let (mut outcome, mut purpose) = judged(route.purpose);
        for other in &route.others {
            let (stricter, asking) = judged(other);
            let rank = |outcome: &Outcome| (outcome.decision, outcome.action, outcome.reason);
            if rank(&stricter) >= rank(&outcome) {
                (outcome, purpose) = (stricter, asking);
            }
        }
        let ask = (outcome.decision == Decision::Hold).then(|| Ask {
            purpose: purpose.id.clone(),
            category: purpose.declares(&finding.entity).unwrap_or(finding.entity.category()).to_owned(),
        });
        (outcome, ask)
    }

    fn question(&self, route: &Route, purpose: &Purpose, entity: &EntityType) -> Question {
        let cell = Cell { purpose: &purpose.id, category: entity.as_str(), recipient: &route.recipient.id };
        let tier = Tier::of(entity.category());
        Question {
            ready: true,
            tier,
            declared: purpose.declares(entity).is_some(),
            required: purpose.requires(entity),
            state: self.ledger.state(&cell),
            // Choices come through functions only, and those are never explicit.
            explicit: false,
            basis: purpose.basis,
            sale_like: purpose.sale_like,
            // The browser's signal and the person's age are not read yet: nothing sale-like passes without a grant,
            // and where the person is counts as not known, which is the strictest regime.
            opted_out: false,
            minor: false,
            // Asking for a special category needs an explicit answer, which there is no way to give yet.
            interactive: self.interactive && tier != Tier::Special,
            takes_placeholders: route.recipient.placeholders,
            regime: Regime::OptIn,
        }
    }

    /// The decision's operator, or the policy's where that is stricter. Never laxer.
    fn operator(&self, entity: &EntityType, action: Action) -> Operator {
        let decided = match action {
            Action::Pass => Operator::Keep,
            Action::Generalise => Operator::MaskLastFour,
            Action::Pseudonymise => Operator::Placeholder,
            Action::Redact => Operator::Remove,
        };
        match self.policy.operator(entity) {
            Some(asked) if asked.action() > action => asked,
            _ => decided,
        }
    }

    /// The purposes that the message as rewritten may serve.
    fn manifest(&self, route: &Route, verdict: &Verdict) -> Vec<String> {
        let may_serve = |purpose: &&Purpose| {
            purpose.recipients.contains(&route.recipient.id)
                && self.chosen_for(purpose, &route.recipient.id)
                && verdict.findings.iter().all(|judged| {
                    let outcome = decide(&self.question(route, purpose, &judged.finding.entity));
                    outcome.decision == Decision::Send && outcome.action <= judged.action
                })
        };
        let others = self.policy.purposes.iter().filter(|p| p.id != route.purpose.id).filter(may_serve);
        std::iter::once(route.purpose).chain(others).map(|p| p.id.clone()).collect()
    }

    /// Whether a purpose that rests on consent has it for all that it declares.
    fn chosen_for(&self, purpose: &Purpose, recipient: &str) -> bool {
        let granted = |category: &String| {
            self.ledger.state(&Cell { purpose: &purpose.id, category, recipient }) == State::Granted
        };
        purpose.basis != Basis::Consent || purpose.required.iter().chain(&purpose.optional).all(granted)
    }

    fn choose(&mut self, world: &impl World, state: State, scope: Scope, notice: Option<Notice>) -> Result<(), Error> {
        self.check_scope(&scope)?;
        let (notice, surface) = notice.map(|n| (n.notice, n.surface)).unzip();
        let time = world.wall_clock();
        self.ledger.append(Event { sequence: 0, time, state, method: Method::Api, scope, notice, surface });
        self.log.append(self.entry(time, EntryType::Consent));
        Ok(())
    }

    fn check_scope(&self, scope: &Scope) -> Result<(), Error> {
        let unknown = |list: &str, index: usize, expected: &str, name: &str| {
            Err(Error::field(Code::ScopeInvalid, format!("{list}[{index}]"), expected, quoted(name)))
        };
        for (index, id) in scope.purposes.iter().enumerate() {
            if !self.policy.purposes.iter().any(|p| p.id == *id) {
                return unknown("purposes", index, "a purpose of the policy", id);
            }
        }
        for (index, name) in scope.categories.iter().enumerate() {
            if !self.policy.declares_anywhere(name) {
                return unknown("categories", index, "a type or category that a purpose declares", name);
            }
        }
        for (index, id) in scope.recipients.iter().enumerate() {
            if !self.policy.recipients.iter().any(|r| r.id == *id) {
                return unknown("recipients", index, "a recipient of the policy", id);
            }
        }
        Ok(())
    }

    /// An entry with nothing in it but when.
    fn entry(&self, time: u64, entry_type: EntryType) -> Entry {
        Entry {
            sequence: 0,
            minute: time / 60_000,
            entry_type,
            purpose: String::new(),
            recipient: String::new(),
            decision: Decision::Send.as_str(),
            counts: Vec::new(),
            reasons: Vec::new(),
            policy_hash: self.policy.hash().to_owned(),
            epoch: self.ledger.epoch(),
            detector_version: DETECTOR_VERSION,
        }
    }
}

/// A number that nobody can guess, in hexadecimal.
fn random_id(world: &impl World) -> String {
    let mut bytes = [0; 16];
    world.random(&mut bytes);
    hexadecimal(&bytes)
}
