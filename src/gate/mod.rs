//! Runs the stages in order: detect, decide, redact, record, hand over; and restore on the way back. It holds no
//! rules of its own.

mod adoption;
mod body;
mod choices;
mod circumstances;
mod disclosure;
mod durable;
mod memory;
mod outgoing;
mod route;
mod ticket;
mod verdict;

use crate::audit::{Entry, EntryType, Log, length_at_most};
use crate::consent::{Ledger, Scope};
use crate::decide::{Decision, Reason};
use crate::detect::{Before, Detector, Finding, Hints};
use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::hexadecimal;
use crate::jurisdiction::Rules;
use crate::policy::Policy;
use crate::redact::Restorer;
use crate::region::Regions;
use crate::shape::Need::Optional;
use crate::shape::Shape;
use crate::vault::{Store, Vault};

pub use adoption::Adoption;
pub use choices::{Once, Proposed, Shown};
pub use circumstances::Circumstances;
pub use disclosure::{Change, HandOff, Revealed};
use disclosure::{Confirmed, Disclosure};
use memory::Memory;
use outgoing::Outgoing;
use route::Route;
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

/// The gate: one policy, one person, one page.
#[derive(Debug)]
pub struct Gate {
    detector: Detector,
    policy: Policy,
    interactive: bool,
    regions: Regions,
    circumstances: Circumstances,
    /// What the law asks for, there.
    rules: Rules,
    /// The person's name in events: random, and empty until the first.
    subject: String,
    ledger: Ledger,
    vault: Vault,
    log: Log,
    tickets: Tickets,
    memory: Memory,
    /// What is known of what is stored; `None` where nothing is.
    store: Option<Store>,
}

impl Gate {
    /// A gate with nothing agreed and nothing kept.
    pub fn new(detector: Detector, policy: Policy, interactive: bool) -> Gate {
        let rules = Circumstances::default().rules(&policy);
        Gate {
            detector,
            policy,
            rules,
            interactive,
            regions: Regions::default(),
            circumstances: Circumstances::default(),
            subject: String::new(),
            ledger: Ledger::default(),
            vault: Vault::default(),
            log: Log::default(),
            tickets: Tickets::default(),
            memory: Memory::default(),
            store: None,
        }
    }

    /// For people in these regions.
    pub fn in_regions(self, regions: Regions) -> Gate {
        Gate { regions, memory: Memory::default(), ..self }
    }

    /// For a person of whom this is known.
    pub fn in_circumstances(self, circumstances: Circumstances) -> Gate {
        let rules = circumstances.rules(&self.policy);
        Gate { circumstances, rules, memory: Memory::default(), ..self }
    }

    /// With the choices that were made before, by the same person. If the last was made under another policy, all grants are
    /// superseded: nobody can tell what has become wider since. Refusals go on.
    pub fn with_choices(self, world: &impl World, ledger: Ledger) -> Gate {
        let last = ledger.events().last().map(|event| &event.terms);
        let subject = last.map_or_else(String::new, |terms| terms.subject.clone());
        let outgrown = last.is_some_and(|terms| terms.policy_hash != self.policy.material_hash());
        let mut gate = Gate { ledger, subject, memory: Memory::default(), ..self };
        if outgrown {
            gate.supersede(world, vec![Scope::default()]);
        }
        gate
    }

    /// What would happen to a text, changing nothing.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`].
    pub fn check(&self, world: &impl World, text: &str, context: &Context) -> Result<Verdict, Error> {
        let route = Route::new(self, context, world.wall_clock())?;
        let mut outgoing = Outgoing::new(&route, world, context.conversation(), text);
        let text = outgoing.redact(&route, text, context.previous.as_deref().unwrap_or(""), None);
        Ok(Verdict::new(outgoing.decision, text, outgoing.findings))
    }

    /// What the policy makes of a reply: the personal data in it that is not from here, hidden as it would be on its way
    /// out. `text` is what may go into a transcript, or to whoever counts what bots say; placeholders in it stay, and those
    /// that are new are good from then on. Nobody is asked: the recipient has sent it.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`].
    pub fn review(&mut self, world: &impl World, text: &str, context: &Context) -> Result<Verdict, Error> {
        let route = Route::new(self, context, world.wall_clock())?.alone();
        let mut outgoing = Outgoing::new(&route, world, context.conversation(), text);
        outgoing.placeholders.burn_look_alikes(text);
        let text = outgoing.redact(&route, text, context.previous.as_deref().unwrap_or(""), None);
        let recipient = route.recipient.id.clone();
        // What it said itself, it may hear again.
        outgoing.issued.iter().for_each(|issued| outgoing.placeholders.sent(*issued, &recipient));
        self.vault.put(context.conversation(), outgoing.placeholders);
        Ok(Verdict::new(outgoing.decision, text, outgoing.findings))
    }

    /// Decides, rewrites the whole request, and gives a ticket for exactly what is to be sent.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`], [`Code::BodyInvalid`].
    pub fn seal(&mut self, world: &impl World, request: Request, context: &Context) -> Result<Sealed, Error> {
        self.sealed(world, request, context, None).map(|(sealed, _)| sealed)
    }

    /// Seals a request. With a disclosure, placeholders in it are decided on for the recipient too, and what that changes
    /// may have to be confirmed: it says whether it was.
    fn sealed(
        &mut self,
        world: &impl World,
        request: Request,
        context: &Context,
        disclosing: Option<&Confirmed>,
    ) -> Result<(Sealed, Disclosure), Error> {
        let now = world.wall_clock();
        self.ledger.observe(now);
        let route = Route::new(self, context, now)?;
        let mut outgoing = Outgoing::new(&route, world, context.conversation(), &request.body);
        if disclosing.is_some() {
            outgoing = outgoing.disclosing();
        }
        let before = context.previous.as_deref().unwrap_or("");
        body::rewrite(request.content_type(), &request.body, &mut |part| {
            outgoing.look(&route, part.text, &[before, "\n", part.context].concat());
            part.text.to_owned()
        })?;
        let body = body::rewrite_again(request.content_type(), &request.body, &mut |part| {
            let said = [before, "\n", part.context].concat();
            outgoing.redact(&route, part.text, &said, Some(part.path))
        })?;
        // An address or a header can't carry a placeholder to a place that would understand it.
        let changes = |text: &String| self.detect(text, "").iter().any(|finding| route.changes(finding, text));
        let envelope = request.envelope().iter().any(changes);
        let disclosure = outgoing.disclosed();
        let decision = outgoing.decision.max(disclosure.decision);
        let mut verdict = Verdict::new(decision, body.text, outgoing.findings);
        verdict.ask_too(&disclosure.ask);
        if disclosing.is_some_and(|confirmed| !confirmed(&disclosure, &request)) {
            verdict.hold();
        }
        if body.unscannable || envelope {
            verdict.block(Reason::UnscannablePart);
        }
        let manifest = Manifest { purposes: route.manifest(&verdict) };
        let entry = Entry {
            purpose: route.purpose.id.clone(),
            recipient: route.recipient.id.clone(),
            class: route.recipient.class.clone(),
            length: length_at_most(request.body.len()),
            decision: verdict.decision(),
            counts: verdict.counts(&disclosure),
            reasons: verdict.reasons.iter().map(|r| r.as_str()).collect(),
            ..self.entry(now, EntryType::Sealed)
        };
        self.log.append(entry.clone());
        let mut sealed = Sealed { decision: verdict.decision(), request: None, ticket: None, verdict, manifest };
        if sealed.decision == Decision::Send.as_str() {
            let conversation = context.conversation();
            self.vault.put(conversation, outgoing.placeholders);
            self.memory.keep(outgoing.fresh);
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
        Ok((sealed, disclosure))
    }

    /// Uses up a ticket, at the last moment before the request is handed to the network. Only after this returns
    /// without an error may it be sent, and only as sealed.
    ///
    /// # Errors
    /// [`Code::TicketUnknown`], [`Code::TicketExpired`], [`Code::TicketMismatch`], [`Code::TicketStale`].
    pub fn redeem(&mut self, world: &impl World, id: &str, request: &Request) -> Result<(), Error> {
        let ticket = self.tickets.take(id)?;
        if self.store.is_none() {
            // Without a store, it counts at once.
            self.tickets.storing();
            self.tickets.stored();
        }
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

    /// Records that placeholders stayed in a reply, because they stood where originals would have left the device.
    pub fn note_withheld(&mut self, world: &impl World, recipient: &str, withheld: usize) {
        if withheld > 0 {
            let count = u32::try_from(withheld).unwrap_or(u32::MAX);
            let entry = Entry {
                recipient: recipient.to_owned(),
                decision: Decision::Block.as_str(),
                counts: vec![("withheld".to_owned(), count)],
                ..self.entry(world.wall_clock(), EntryType::Withheld)
            };
            self.log.append(entry);
        }
    }

    /// Notes what a reply said: a placeholder that the model invented must never be issued afterwards, or the same
    /// reply would come to show a value that it was never about.
    pub fn note_reply(&mut self, conversation: Option<&str>, text: &str) {
        if let Some(placeholders) = self.vault.get_mut(conversation.unwrap_or(DEFAULT_CONVERSATION)) {
            placeholders.burn_look_alikes(text);
        }
    }

    /// The recipient that a question about a purpose means when it names none.
    ///
    /// # Errors
    /// [`Code::UnknownPurpose`], [`Code::UnknownRecipient`].
    pub fn recipient_of(&self, purpose: &str, recipient: Option<&str>) -> Result<&str, Error> {
        let purpose = self.policy.purpose(Some(purpose))?;
        Ok(&self.policy.recipient(purpose, recipient)?.id)
    }

    /// The audit log, oldest first.
    pub fn entries(&self) -> &[Entry] {
        self.log.entries()
    }

    /// The detector, with the caller's patterns in it.
    pub fn detector(&self) -> &Detector {
        &self.detector
    }

    /// What else a finding could be, by entity type.
    fn also(&self, finding: &Finding) -> impl Iterator<Item = &str> {
        self.detector.also(finding).into_iter().map(|number| self.detector.entity(number))
    }

    fn detect_among(&self, text: &str, previous: &str, before: &mut Before) -> Vec<Finding> {
        self.detector.detect_among(text, &Hints { previous, regions: self.regions.codes() }, Some(before))
    }

    fn detect(&self, text: &str, previous: &str) -> Vec<Finding> {
        self.detector.detect_with(text, &Hints { previous, regions: self.regions.codes() })
    }

    /// An entry with nothing in it but when.
    fn entry(&self, time: u64, entry_type: EntryType) -> Entry {
        Entry {
            sequence: 0,
            minute: time / 60_000,
            entry_type,
            purpose: String::new(),
            recipient: String::new(),
            class: String::new(),
            event: String::new(),
            length: 0,
            decision: Decision::Send.as_str(),
            counts: Vec::new(),
            reasons: Vec::new(),
            policy_hash: self.policy.hash().to_owned(),
            epoch: self.ledger.epoch(),
            detector_version: DETECTOR_VERSION,
        }
    }
}

/// A name for an event: a UUID of version 4, as in RFC 9562.
fn record_id(world: &impl World) -> String {
    let mut bytes = [0; 16];
    world.random(&mut bytes);
    bytes[6] = bytes[6] & 0x0F | 0x40;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let mut id = hexadecimal(&bytes);
    for dash in [20, 16, 12, 8] {
        id.insert(dash, '-');
    }
    id
}

/// A number that nobody can guess, in hexadecimal.
fn random_id(world: &impl World) -> String {
    let mut bytes = [0; 16];
    world.random(&mut bytes);
    hexadecimal(&bytes)
}
