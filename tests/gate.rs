//! The gate as a whole, natively: what leaves, under which choices.

use std::cell::Cell;

use hushgate::consent::{Actor, Choice, Ledger, Method, Notice, Scope, State};
use hushgate::detect::Detector;
use hushgate::error::Code;
use hushgate::gate::{Circumstances, Context, Gate, Once, Request, Sealed, World};
use hushgate::policy::Policy;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }, { "id": "desk", "name": "Desk", "placeholders": false }],
    "purposes": [
        { "id": "service.reply", "title": "Answer", "basis": "contract", "recipients": ["bot", "desk"],
          "required": ["contact"], "optional": ["financial", "health"] },
        { "id": "ads.share", "title": "Ads", "basis": "consent", "recipients": ["desk"], "required": ["financial"], "saleLike": true }
    ]
}"#;

const CARD: &str = "4111 1111 1111 1111";
const EMAIL: &str = "ana@example.com";

/// A clock that is set by hand, and numbers that count up.
struct Clock {
    now: Cell<u64>,
    random: Cell<u8>,
}

impl World for Clock {
    fn wall_clock(&self) -> u64 {
        self.now.get()
    }

    fn monotonic_clock(&self) -> f64 {
        0.0
    }

    fn random(&self, buffer: &mut [u8]) {
        for byte in buffer {
            self.random.set(self.random.get().wrapping_mul(29).wrapping_add(17));
            *byte = self.random.get();
        }
    }
}

fn clock() -> Clock {
    Clock { now: Cell::new(1_700_000_000_000), random: Cell::new(0) }
}

fn gate() -> Gate {
    Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false)
}

fn body(messages: &[&str]) -> String {
    let list: Vec<String> = messages.iter().map(|text| serde_json::json!({ "content": text }).to_string()).collect();
    format!(r#"{{"messages":[{}]}}"#, list.join(","))
}

fn request(messages: &[&str]) -> Request {
    Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body: body(messages) }
}

fn seal(gate: &mut Gate, world: &Clock, messages: &[&str], context: &Context) -> Sealed {
    gate.seal(world, request(messages), context).unwrap()
}

fn sent(gate: &mut Gate, world: &Clock, messages: &[&str]) -> String {
    seal(gate, world, messages, &Context::default()).request.unwrap().body
}

fn scope(purpose: &str, category: &str) -> Scope {
    Scope { purposes: vec![purpose.into()], categories: vec![category.into()], recipients: vec![] }
}

fn choice(state: State, scope: Scope) -> Choice {
    Choice {
        state,
        method: Method::Save,
        actor: Actor::Subject,
        explicit: false,
        overrides_signal: false,
        scope,
        binding: None,
        notice: Some(Notice::of("May we?", "en", "test")),
        expires: None,
    }
}

#[test]
fn what_is_remembered_is_forgotten_when_anything_changes_that_it_depends_on() {
    let world = clock();
    let card = format!("Charge {CARD}");
    let hidden = |text: &str| !text.contains(CARD);

    let mut gate = gate();
    assert!(hidden(&sent(&mut gate, &world, &[&card])));
    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])), "the choice");
    gate.choose(&world, choice(State::Withdrawn, Scope::default())).unwrap();
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the withdrawal");

    let expires = Some(world.now.get() + 1_000);
    gate.choose(&world, Choice { expires, ..choice(State::Granted, scope("service.reply", "financial")) }).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    world.now.set(world.now.get() + 1_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the grant ran out");
    world.now.set(world.now.get() - 1_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "and stays so");

    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    world.now.set(world.now.get() - 3_600_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the clock is behind");
    world.now.set(world.now.get() + 3_600_000);

    let desk = Context { recipient: Some("desk".into()), ..Context::default() };
    gate.choose(&world, choice(State::Denied, Scope { recipients: vec!["desk".into()], ..Scope::default() })).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    assert!(hidden(&seal(&mut gate, &world, &[&card], &desk).request.unwrap().body), "the recipient");
    let ads = Context { purpose: Some("ads.share".into()), ..desk };
    assert!(hidden(&seal(&mut gate, &world, &[&card], &ads).request.unwrap().body), "the purpose");

    let number = "078051120";
    assert!(sent(&mut gate, &world, &["Here it is:", number]).contains(number));
    assert!(
        !sent(&mut gate, &world, &["What is your social security number?", number]).contains(number),
        "the turn before"
    );

    let one = Context { conversation: Some("one".into()), ..Context::default() };
    let placeholder = |sealed: Sealed| sealed.verdict.findings[0].placeholder.clone().unwrap();
    let first = placeholder(seal(&mut gate, &world, &[EMAIL], &Context::default()));
    let other = placeholder(seal(&mut gate, &world, &[EMAIL], &one));
    assert_ne!(first, other, "the conversation");
}

#[test]
fn what_is_remembered_gives_the_same_verdict() {
    let world = clock();
    let mut gate = gate();
    let messages = [EMAIL, "and 203.0.113.42", EMAIL, "Charge 4111 1111 1111 1111 to bo@example.com"];
    let first = seal(&mut gate, &world, &messages, &Context::default());
    let again = seal(&mut gate, &world, &messages, &Context::default());
    let told = |sealed: &Sealed| hushgate::json::Json::of(|json| sealed.verdict.write(json));
    assert_eq!(told(&first), told(&again));
    assert_eq!(first.request, again.request);
    let later = [&["new"], &messages[..]].concat();
    let moved = seal(&mut gate, &world, &later, &Context::default());
    let paths: Vec<_> = moved.verdict.findings.iter().map(|judged| judged.path.clone().unwrap()).collect();
    assert_eq!(paths.len(), first.verdict.findings.len());
    assert_eq!(paths[0], "/messages/1/content", "where it stands now, not where it stood");
    // And what it holds back and gives out is still restored.
    let ticket = moved.ticket.clone().unwrap();
    gate.redeem(&world, &ticket, moved.request.as_ref().unwrap()).unwrap();
    let placeholder = moved.verdict.findings[0].placeholder.as_deref().unwrap();
    assert_eq!(gate.restorer(None, "bot").unwrap().restore(placeholder), EMAIL);
}

#[test]
fn what_a_reply_brings_in_is_hidden_from_transcripts_and_nobody_is_asked() {
    let world = clock();
    let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), true);
    let verdict = gate.check(&world, CARD, &Context::default()).unwrap();
    assert_eq!(verdict.decision(), "hold");
    let reply = format!("Your card is {CARD}, your password is hunter2secret!");
    let verdict = gate.review(&world, &reply, &Context::default()).unwrap();
    assert_eq!(verdict.decision(), "send");
    assert!(!verdict.text.contains(CARD) && !verdict.text.contains("hunter2"), "{}", verdict.text);
    // Held, as before: what nobody could be asked about is not taken for an answer.
    assert_eq!(gate.check(&world, CARD, &Context::default()).unwrap().decision(), "hold");
    assert_eq!(
        gate.restorer(None, "bot").unwrap().restore(&verdict.text),
        reply.replace("hunter2secret!", "[REMOVED]")
    );
}

#[test]
fn a_value_that_may_leave_once_leaves_in_its_message_only() {
    let world = clock();
    let mut gate = gate();
    let message = format!("Charge {CARD} please");
    let once = |value: &str| Once { message: message.clone(), value: value.into(), conversation: None };
    let grant = |category: &str| choice(State::Granted, scope("service.reply", category));
    gate.choose(&world, choice(State::Denied, Scope::default())).unwrap();
    gate.choose_once(&world, grant("financial.payment_card"), once(CARD)).unwrap();
    assert!(sent(&mut gate, &world, &["Hello", &message, "Thanks"]).contains(CARD));
    assert!(!sent(&mut gate, &world, &[&format!("{message}!")]).contains(CARD), "another message");
    let elsewhere = Context { conversation: Some("another".into()), ..Context::default() };
    assert!(!seal(&mut gate, &world, &[&message], &elsewhere).request.unwrap().body.contains(CARD));
    gate.choose(&world, choice(State::Withdrawn, scope("service.reply", "financial"))).unwrap();
    assert!(!sent(&mut gate, &world, &[&message]).contains(CARD), "taken back");

    // It names a type: what the value turns out to be is decided by the rule, whatever was asked for.
    let secret = "my password is hunter2secret!";
    let gate = &mut self::gate();
    let once = Once { message: secret.into(), value: "hunter2secret!".into(), conversation: None };
    let error = gate.choose_once(&world, grant("credential.password"), once.clone()).unwrap_err();
    assert_eq!(error.code(), Code::ScopeInvalid, "no purpose declares secrets");
    gate.choose_once(&world, grant("financial"), once).unwrap();
    assert!(!sent(gate, &world, &[secret]).contains("hunter2secret!"));
}

#[test]
fn special_categories_leave_only_when_asked_for_by_name() {
    let world = clock();
    let text = "I was diagnosed with diabetes";
    let leaves = |explicit: bool, scope: Scope| {
        let mut gate = gate();
        gate.choose(&world, Choice { explicit, ..choice(State::Granted, scope) }).unwrap();
        sent(&mut gate, &world, &[text]).contains("diabetes")
    };
    assert!(!leaves(false, scope("service.reply", "health")));
    assert!(!leaves(true, Scope { purposes: vec!["service.reply".into()], ..Scope::default() }));
    assert!(!leaves(true, scope("service.reply", "financial")));
    assert!(leaves(true, scope("service.reply", "health")));
}

#[test]
fn the_browsers_signal_beats_a_grant_that_does_not_mention_it() {
    let world = clock();
    let ads = Context { purpose: Some("ads.share".into()), recipient: Some("desk".into()), ..Context::default() };
    let leaves = |opt_out_signal: bool, overrides_signal: bool| {
        let mut gate = gate().in_circumstances(Circumstances { opt_out_signal, ..Circumstances::default() });
        for purpose in ["ads.share", "service.reply"] {
            let grant = choice(State::Granted, scope(purpose, "financial"));
            gate.choose(&world, Choice { overrides_signal, ..grant }).unwrap();
        }
        seal(&mut gate, &world, &[CARD], &ads).request.unwrap().body.contains(CARD)
    };
    assert!(leaves(false, false));
    assert!(!leaves(true, false));
    assert!(leaves(true, true));
}

#[test]
fn a_guardian_decides_for_a_child() {
    let world = clock();
    let leaves = |actor: Actor, age: u8| {
        let mut gate = gate().in_circumstances(Circumstances { age: Some(age), ..Circumstances::default() });
        gate.choose(&world, Choice { actor, ..choice(State::Granted, scope("service.reply", "financial")) }).unwrap();
        sent(&mut gate, &world, &[CARD]).contains(CARD)
    };
    assert!(!leaves(Actor::Subject, 12));
    assert!(leaves(Actor::Guardian, 12));
    assert!(leaves(Actor::Subject, 18));
}

#[test]
fn choices_that_cannot_be_read_hide_everything_and_block_nothing() {
    let world = clock();
    let mut gate = gate().with_choices(Ledger::unreadable());
    let sealed = seal(&mut gate, &world, &[CARD], &Context::default());
    assert!(!sealed.request.unwrap().body.contains(CARD));
    assert_eq!(sealed.verdict.reasons[0].as_str(), "CONSENT_UNREADABLE");
    let grant = choice(State::Granted, scope("service.reply", "financial"));
    assert_eq!(gate.choose(&world, grant).unwrap_err().code(), Code::ConsentUnreadable);
}
