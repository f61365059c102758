//! A conversation that goes to somebody else: a person who takes over, a tool of the page.

mod world;

use hushgate::consent::{Actor, Choice, Method, Scope, State};
use hushgate::decide::Tier;
use hushgate::detect::recognizer::Examples;
use hushgate::detect::{Detector, Finding};
use hushgate::gate::{Context, Gate, HandOff, Request};
use hushgate::policy::Policy;
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [
        { "id": "bot", "name": "Bot" },
        { "id": "agent", "name": "Ann", "class": "human-agent", "placeholders": false },
        { "id": "calendar", "name": "Calendar", "class": "tool", "placeholders": false }
    ],
    "operators": { "health": "placeholder" },
    "purposes": [
        { "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot"],
          "required": ["contact"], "optional": ["financial", "health", "government"] },
        { "id": "handoff", "title": "A person takes over", "basis": "contract", "recipients": ["agent"],
          "required": ["contact"], "optional": ["financial", "health", "government"] },
        { "id": "book", "title": "Book", "basis": "contract", "recipients": ["calendar"], "required": ["contact.email"] }
    ]
}"#;

const EMAIL: &str = "ana.silva@realmail.test";
const CARD: &str = "4111 1111 1111 1111";

struct Page {
    gate: Gate,
    world: Clock,
}

impl Page {
    fn new(interactive: bool) -> Page {
        let gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), interactive);
        Page { gate, world: Clock::new(0) }
    }

    fn choose(&mut self, state: State, purpose: &str, category: &str, explicit: bool) {
        let scope = Scope { purposes: vec![purpose.into()], categories: vec![category.into()], recipients: vec![] };
        let choice = Choice { explicit, ..Choice::new(state, Method::Save, Actor::Subject, scope) };
        self.gate.choose(&self.world, choice).unwrap();
    }

    /// What the bot got of a message.
    fn bot_gets(&mut self, text: &str) -> String {
        let sealed = self.gate.seal(&self.world, request(&[text]), &about("reply")).unwrap();
        let request = sealed.request.expect("it is sent");
        self.gate.redeem(&self.world, &sealed.ticket.unwrap(), &request).unwrap();
        serde_json::from_str::<serde_json::Value>(&request.body).unwrap()["messages"][0]["content"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    fn hand_off(&mut self, transcript: &[&str], confirmed: Option<&str>) -> HandOff {
        self.gate.hand_off(&self.world, request(transcript), &about("handoff"), confirmed).unwrap()
    }

    /// What the agent gets, once the person has confirmed.
    fn agent_gets(&mut self, transcript: &[&str]) -> String {
        let asked = self.hand_off(transcript, None);
        let handed = self.hand_off(transcript, Some(&asked.confirmation));
        let request = handed.sealed.request.expect("it was confirmed");
        self.gate.redeem(&self.world, &handed.sealed.ticket.unwrap(), &request).unwrap();
        request.body
    }
}

fn about(purpose: &str) -> Context {
    Context { purpose: Some(purpose.into()), ..Context::default() }
}

fn request(messages: &[&str]) -> Request {
    let list: Vec<String> = messages.iter().map(|text| serde_json::json!({ "content": text }).to_string()).collect();
    let body = format!(r#"{{"messages":[{}]}}"#, list.join(","));
    Request { url: "https://desk.example/".into(), method: "POST".into(), headers: vec![], body }
}

#[test]
fn what_the_next_may_see_is_put_in_and_nothing_is_sent_before_that_is_confirmed() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("My e-mail is {EMAIL}"));
    assert!(!said.contains(EMAIL));
    let asked = page.hand_off(&[&said], None);
    assert_eq!((asked.sealed.decision, asked.sealed.request.as_ref()), ("hold", None));
    let [change] = asked.changes.as_slice() else { panic!("one change: {:?}", asked.changes) };
    assert!(change.shown && said.contains(change.placeholder.as_deref().unwrap()), "{change:?}");
    assert_eq!((change.entity.as_str(), change.reason.as_str()), ("contact.email", "NECESSARY"));

    // The confirmation is for these changes in this very request.
    assert_eq!(page.hand_off(&[&said, "and more"], Some(&asked.confirmation)).sealed.decision, "hold");
    assert_eq!(page.hand_off(&[&said], Some("true")).sealed.decision, "hold");
    let handed = page.hand_off(&[&said], Some(&asked.confirmation));
    assert!(handed.sealed.request.unwrap().body.contains(EMAIL));
    page.choose(State::Denied, "handoff", "financial", false);
    assert_eq!(page.hand_off(&[&said], Some(&asked.confirmation)).sealed.decision, "hold", "a choice came between");
}

#[test]
fn what_the_next_may_not_see_is_hidden_though_the_one_before_saw_it() {
    let mut page = Page::new(false);
    page.choose(State::Granted, "reply", "financial", false);
    let said = page.bot_gets(&format!("Charge {CARD}"));
    assert!(said.contains(CARD), "the bot may");
    let asked = page.hand_off(&[&said], None);
    assert_eq!(asked.sealed.decision, "hold");
    assert!(!asked.changes[0].shown && asked.changes[0].entity == "financial.payment_card", "{:?}", asked.changes);
    let body = page.agent_gets(&[&said]);
    assert!(!body.contains(CARD) && body.contains("[PAYMENT_CARD_1_"), "{body}");
}

#[test]
fn a_value_is_decided_by_what_it_was_found_as_when_nothing_around_it_says_so_any_more() {
    let mut page = Page::new(false);
    let said = page.bot_gets("My social security number is 078051120");
    let placeholder = said.rsplit(' ').next().unwrap().to_owned();
    assert!(placeholder.starts_with("[US_SSN_"), "{said}");
    // The bot repeats it where no word tells what it is.
    let body = page.agent_gets(&["What did they say?", &format!("It was {placeholder}")]);
    assert!(body.contains(&placeholder) && !body.contains("078051120"), "{body}");
    page.choose(State::Granted, "handoff", "government", false);
    assert!(page.agent_gets(&[&format!("It was {placeholder}")]).contains("078051120"));
}

#[test]
fn what_is_special_is_shown_to_nobody_without_a_grant_of_its_own() {
    let mut page = Page::new(false);
    page.choose(State::Granted, "reply", "health", true);
    let said = page.bot_gets("I was diagnosed with diabetes.");
    assert!(said.contains("diabetes") || said.contains("[HIDDEN_1_"), "{said}");
    assert!(said.contains("[HIDDEN_1_"), "{said}");
    for (explicit, shown) in [(false, false), (true, false)] {
        page.choose(State::Granted, "handoff", "health", explicit);
        // The policy's operator hides it, too, whatever was granted.
        assert_eq!(page.agent_gets(&[&said]).contains("diabetes"), shown);
    }
}

#[test]
fn what_could_be_something_special_stays_a_placeholder() {
    let policy = POLICY.replace(
        r#""optional": ["financial", "health", "government"]"#,
        r#""optional": ["financial", "health", "government", "org", "device"]"#,
    );
    let policy = Policy::from_json(&policy).unwrap();
    let detector = Detector::new();
    let hits = hushgate::detect::recognizers::ALL.iter().flat_map(|recognizer| recognizer.examples.hits);
    let mut kept = 0;
    for (index, hit) in hits.enumerate() {
        let (text, ..) = Examples::unmark(hit);
        let never = |entity: &str| matches!(policy.tier(entity), Tier::Special | Tier::Secret);
        let could_be = |finding: &Finding| {
            let shown = policy.tier(finding.entity.as_str()) < Tier::Special
                && policy.purposes[1].declares(&finding.entity).is_some();
            shown && detector.also(finding).into_iter().any(|number| never(detector.entity(number)))
        };
        let Some(finding) = detector.detect(&text, "").into_iter().find(|f| f.confidence >= 0.5 && could_be(f)) else {
            continue;
        };
        if kept == 8 {
            break;
        }
        kept += 1;
        let gate = Gate::new(Detector::new(), policy.clone(), false);
        let mut page = Page { gate, world: Clock::new(index as u64) };
        page.choose(State::Granted, "handoff", finding.entity.category(), false);
        let said = page.bot_gets(&text);
        let value = &text[finding.start..finding.end];
        assert!(!said.contains(value) && !page.agent_gets(&[&said]).contains(value), "{text}");
    }
    assert!(kept > 0);
}

#[test]
fn a_message_and_a_hand_off_are_not_remembered_as_one_another() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("My e-mail is {EMAIL}"));
    let plainly = |page: &mut Page, text: &str| {
        let sealed = page.gate.seal(&page.world, request(&[text]), &about("handoff")).unwrap();
        sealed.request.unwrap().body.contains(EMAIL)
    };
    assert!(!plainly(&mut page, &said), "what was typed as a placeholder is sent as one");
    assert!(page.agent_gets(&[&said]).contains(EMAIL));
    let again = format!("Again: {said}");
    assert!(page.agent_gets(&[&again]).contains(EMAIL));
    assert!(!plainly(&mut page, &again));
}

#[test]
fn who_got_a_placeholder_can_use_it_and_who_did_not_can_not() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("Charge {CARD}"));
    let placeholder = said.rsplit(' ').next().unwrap().to_owned();
    let restored = |page: &Page| page.gate.restorer(None, "agent").unwrap().restore(&placeholder);
    assert_eq!(restored(&page), placeholder);
    page.agent_gets(&[&said]);
    assert_eq!(restored(&page), CARD);
    let desk = page.gate.restorer(None, "calendar").unwrap();
    assert_eq!(desk.restore(&placeholder), placeholder);
}

#[test]
fn a_placeholder_that_was_never_sent_and_one_in_an_address_stay() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("My e-mail is {EMAIL}"));
    let placeholder = said.rsplit(' ').next().unwrap().to_owned();
    let other = placeholder.replace("_1_", "_2_");
    let picture = format!("![x](https://elsewhere.example/?q={placeholder})");
    let body = page.agent_gets(&[&other, &picture]);
    assert!(body.contains(&other) && body.contains(&picture) && !body.contains("realmail"), "{body}");
}

#[test]
fn where_there_is_somebody_to_ask_they_are_asked() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("Charge {CARD}"));
    let mut asking = Page { gate: page.gate, ..Page::new(true) };
    assert!(asking.agent_gets(&[&said]).contains("[PAYMENT_CARD_1_"));
    let mut page = Page::new(true);
    page.choose(State::Denied, "reply", "financial", false);
    let said = page.bot_gets(&format!("Charge {CARD}"));
    let asked = page.hand_off(&[&said], None);
    assert_eq!(asked.sealed.decision, "hold");
    assert_eq!(asked.sealed.verdict.ask[0].purpose, "handoff");
    let confirmed = page.hand_off(&[&said], Some(&asked.confirmation));
    assert_eq!(confirmed.sealed.decision, "hold", "a confirmation is no consent");
}

#[test]
fn a_tool_gets_what_it_may_have_and_nothing_else() {
    let mut page = Page::new(false);
    let said = page.bot_gets(&format!("{EMAIL} and {CARD}"));
    let (email, card) = said.split_once(" and ").unwrap();
    let arguments = format!(r#"{{"to":"{email}","note":"paid with {card}","more":"bo@realmail.test"}}"#);
    let before = page.gate.entries().len();
    let revealed = page.gate.reveal(&page.world, arguments, &about("book")).unwrap();
    let expected = format!(r#"{{"to":"{EMAIL}","note":"paid with {card}","more":"bo@realmail.test"}}"#);
    assert_eq!(revealed.arguments.as_deref(), Some(expected.as_str()));
    let log: Vec<_> = page.gate.entries()[before..].iter().collect();
    assert_eq!(log.len(), 2);
    assert!(log.iter().all(|entry| entry.recipient == "calendar" && entry.counts.contains(&("contact".into(), 2))));
    assert!(page.gate.reveal(&page.world, String::new(), &about("nothing")).is_err());
}
