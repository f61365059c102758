//! Bad input about consent, and what comes of it: events, policies and clocks that are not as they should be, and words that are
//! missing. Each has one outcome that is written down here, and none shows more than the right input does.

mod world;

use hushgate::consent::{Actor, Choice, Ledger, Method, Scope, State};
use hushgate::detect::Detector;
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::gate::{Adoption, Circumstances, Context, Gate, Request, Shown};
use hushgate::json::Json;
use hushgate::policy::Policy;
use serde_json::{Value, json};
use world::Clock;

const POLICY: &str = r#"{
    "version": "2",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [
        { "id": "reply", "title": "To answer.", "basis": "contract", "recipients": ["bot"],
          "required": ["contact"], "optional": ["financial"] }
    ],
    "texts": { "de": { "purposes.reply.title": "Um zu antworten." } }
}"#;

const CARD: &str = "4111 1111 1111 1111";
const DAY: u64 = 24 * 60 * 60 * 1_000;
const TEN_YEARS: u64 = 3_652 * DAY;

fn policy(change: impl FnOnce(&mut Value)) -> Policy {
    let mut policy = serde_json::from_str(POLICY).unwrap();
    change(&mut policy);
    Policy::from_json(&policy.to_string()).unwrap()
}

fn gate() -> Gate {
    Gate::new(Detector::new(), policy(|_| ()), false)
}

fn about(category: &str) -> Scope {
    Scope { purposes: vec!["reply".into()], categories: vec![category.into()], recipients: vec![] }
}

fn choose(gate: &mut Gate, world: &Clock, state: State, category: &str) -> Result<(), Code> {
    let choice = Choice::new(state, Method::Save, Actor::Subject, about(category));
    gate.choose(world, choice).map(|_| ()).map_err(|error| error.code())
}

/// What is in force about cards, and whether one leaves. Whatever is wrong, the message is sent: without what is hidden.
fn outcome(gate: &mut Gate, world: &Clock) -> (State, bool) {
    let body = json!({ "messages": [{ "content": format!("Charge {CARD}.") }] }).to_string();
    let request = Request { url: "https://bot.example/".into(), method: "POST".into(), headers: vec![], body };
    let state = gate.standing(world, "reply", "financial.payment_card", "bot").state;
    let sealed = gate.seal(world, request, &Context::default()).unwrap();
    let body = sealed.request.expect("it is sent").body;
    (state, body.contains("4111"))
}

/// Choices as they are stored: an e-mail address refused, cards refused, then cards granted; and a question about contacts.
fn stored(world: &Clock) -> Vec<Value> {
    let mut gate = gate();
    for (state, category) in [
        (State::Denied, "contact.email"),
        (State::Denied, "financial"),
        (State::Granted, "financial"),
        (State::Requested, "contact"),
    ] {
        choose(&mut gate, world, state, category).unwrap();
    }
    let written = |event: &hushgate::consent::Event| Json::of(|json| event.write(json));
    gate.history().iter().map(|event| serde_json::from_str(&written(event)).unwrap()).collect()
}

/// What comes of these choices when they are read by the clock of `now`.
fn read(stored: &Value, world: &Clock) -> (State, bool) {
    let document = Document::from_json(&stored.to_string(), Code::ConsentUnreadable).unwrap();
    let ledger = Ledger::read(&document, world.now.get());
    outcome(&mut gate().with_choices(world, ledger), world)
}

#[test]
fn events_that_are_as_they_were_written_count_whatever_their_order() {
    let world = Clock::new(1);
    let events = stored(&world);
    let same: [(&str, Vec<Value>); 4] = [
        ("in order", events.clone()),
        ("backwards", events.iter().rev().cloned().collect()),
        ("mixed", [2, 0, 3, 1].map(|n| events[n].clone()).into()),
        ("each of them twice", [&events[..], &events[..]].concat()),
    ];
    for (what, events) in same {
        assert_eq!(read(&json!(events), &world), (State::Granted, true), "{what}");
    }
}

#[test]
fn events_that_are_not_as_they_were_written_make_everything_unreadable() {
    let world = Clock::new(1);
    let events = stored(&world);
    type Change = fn(&mut Vec<Value>);
    let table: [(&str, Change); 30] = [
        ("the first is missing", |e| drop(e.remove(0))),
        ("a refusal is missing", |e| drop(e.remove(1))),
        ("a form that comes one day", |e| e[3]["schema"] = json!("urn:hushgate:consent-event:2")),
        ("no form", |e| drop(e[3].as_object_mut().unwrap().remove("schema"))),
        ("a state that nobody knows", |e| e[3]["state"] = json!("half-granted")),
        ("a method that nobody knows", |e| e[3]["method"] = json!("telepathy")),
        ("an actor that nobody knows", |e| e[3]["actor"] = json!("neighbour")),
        ("a field that nobody knows", |e| e[3]["undoes"] = json!(2)),
        ("a field in the scope that nobody knows", |e| e[3]["scope"]["except"] = json!(["financial"])),
        ("a time that is a text", |e| e[3]["time"] = json!("2023-11-14")),
        ("a time before all", |e| e[3]["time"] = json!(-1)),
        ("a time after all", |e| e[3]["time"] = json!(1e300)),
        ("half a millisecond", |e| e[3]["time"] = json!(0.5)),
        ("no sequence", |e| e[3]["sequence"] = Value::Null),
        ("two that claim the same place", |e| {
            let mut other = e[1].clone();
            other["state"] = json!("granted");
            e.push(other);
        }),
        ("one from elsewhere at the end", |e| {
            let mut other = e[2].clone();
            other["sequence"] = json!(5);
            e.push(other);
        }),
        ("a place left free", |e| e[3]["sequence"] = json!(5)),
        ("a place before the first", |e| e[0]["sequence"] = json!(0)),
        ("a refusal that became a grant", |e| e[1]["state"] = json!("granted")),
        ("a scope that became wider", |e| e[2]["scope"]["categories"] = json!([])),
        ("a grant that lasts longer", |e| e[2]["expires"] = json!(9_999_999_999_999_u64)),
        ("a grant that never ends", |e| drop(e[2].as_object_mut().unwrap().remove("expires"))),
        ("a grant that became explicit", |e| e[2]["explicit"] = json!(true)),
        ("a grant by somebody else", |e| e[2]["actor"] = json!("guardian")),
        ("a grant under another policy", |e| e[2]["policyHash"] = json!("0")),
        ("a predecessor that is another", |e| e[2]["previous"]["record"] = json!("x")),
        ("a predecessor that was another", |e| e[2]["previous"]["hash"] = json!("0")),
        ("no predecessor", |e| e[2]["previous"] = Value::Null),
        ("a predecessor of the first", |e| e[0]["previous"] = e[1]["previous"].clone()),
        ("something else among them", |e| e.push(json!("granted"))),
    ];
    for (what, change) in table {
        let mut changed = events.clone();
        change(&mut changed);
        assert_ne!(changed, events, "{what}");
        assert_eq!(read(&json!(changed), &world), (State::Unreadable, false), "{what}");
    }
    for nothing in [json!(null), json!({}), json!("[]"), json!(7), json!([null]), json!([[]]), json!([events])] {
        assert_eq!(read(&nothing, &world), (State::Unreadable, false), "{nothing}");
    }
    assert_eq!(read(&json!([]), &world), (State::Unknown, false), "nothing was ever chosen");
}

/// Whoever can't read the choices still takes a refusal, and no grant.
#[test]
fn what_can_not_be_read_takes_refusals_and_no_grants() {
    let world = Clock::new(1);
    let mut gate = gate().with_choices(&world, Ledger::unreadable());
    assert_eq!(choose(&mut gate, &world, State::Granted, "financial"), Err(Code::ConsentUnreadable));
    for state in [State::Denied, State::Withdrawn] {
        assert_eq!(choose(&mut gate, &world, state, "financial"), Ok(()));
        assert_eq!(outcome(&mut gate, &world), (State::Unreadable, false));
    }
}

/// How the clock jumps between choosing and using, with the same gate and with one that reads what was stored: there a grant from
/// the future is none, and the refusal before it stands.
#[test]
fn clocks_that_jump_grant_nothing() {
    let now = Clock::new(1).now.get();
    let table: [(&str, &[u64], State, State); 8] = [
        ("not at all", &[now], State::Granted, State::Granted),
        ("a minute back, as when a clock is set right", &[now - 60_000], State::Granted, State::Granted),
        ("ten years ahead", &[now + TEN_YEARS], State::Expired, State::Expired),
        ("ten years ahead and back", &[now + TEN_YEARS, now], State::Unreadable, State::Granted),
        ("ten years back", &[now - TEN_YEARS], State::Unreadable, State::Denied),
        ("ten years back and ahead again", &[now - TEN_YEARS, now], State::Granted, State::Granted),
        ("to the beginning", &[0], State::Unreadable, State::Denied),
        ("to the end", &[u64::MAX], State::Expired, State::Expired),
    ];
    for (what, jumps, in_use, when_read) in table {
        let world = Clock::new(1);
        let mut events = stored(&world);
        events.truncate(3);
        let mut gate = gate();
        choose(&mut gate, &world, State::Granted, "financial").unwrap();
        let mut last = outcome(&mut gate, &world);
        for jump in jumps {
            world.now.set(*jump);
            last = outcome(&mut gate, &world);
        }
        assert_eq!(last, (in_use, in_use == State::Granted), "{what}");
        assert_eq!(read(&json!(events), &world), (when_read, when_read == State::Granted), "{what}, when read");
        // Whatever the clock shows, a refusal is taken, and outlives every jump.
        choose(&mut gate, &world, State::Denied, "financial").unwrap();
        for jump in jumps.iter().rev().chain(&[now]) {
            world.now.set(*jump);
            let (state, leaves) = outcome(&mut gate, &world);
            assert!(matches!(state, State::Denied | State::Unreadable) && !leaves, "{what}, refused");
        }
    }
}

#[test]
fn a_grant_from_the_future_is_none_and_a_refusal_from_there_is_one() {
    let (past, future) = (Clock::new(1), Clock::new(1));
    future.now.set(past.now.get() + TEN_YEARS);
    for (state, expected) in [
        (State::Granted, State::Unknown),
        (State::Denied, State::Denied),
        (State::Withdrawn, State::Withdrawn),
        (State::Superseded, State::Unknown),
    ] {
        let mut gate = gate();
        choose(&mut gate, &future, state, "financial").unwrap();
        let event: Value = serde_json::from_str(&Json::of(|json| gate.history()[0].write(json))).unwrap();
        assert_eq!(read(&json!([event]), &past), (expected, false), "{state:?}");
    }
}

/// Policies that come after one that was seen: what becomes of a grant made under that.
#[test]
fn policies_that_come_late_or_from_elsewhere_show_no_more() {
    type Change = fn(&mut Value);
    // The change; what becomes of it when it is adopted; whether it is; what becomes of it when a gate is made with it.
    let table: [(&str, Change, State, bool, State); 8] = [
        ("the same", |_| (), State::Granted, true, State::Granted),
        ("an older one that shows as much", |p| p["version"] = json!("1"), State::Granted, false, State::Granted),
        (
            "an older one that shows less",
            |p| {
                p["version"] = json!("1");
                p["operators"] = json!({ "financial": "remove" });
            },
            State::Superseded,
            false,
            State::Superseded,
        ),
        (
            "an older one that shows more",
            |p| {
                p["version"] = json!("1");
                p["threshold"] = json!(0.9);
            },
            State::Granted,
            false,
            State::Superseded,
        ),
        (
            "one that says nothing of when it is from, and shows more",
            |p| {
                p["version"] = json!("spring");
                p["threshold"] = json!(0.9);
            },
            State::Superseded,
            true,
            State::Superseded,
        ),
        (
            "a newer one in other words",
            |p| p["purposes"][0]["title"] = json!("x"),
            State::Granted,
            true,
            State::Granted,
        ),
        (
            "a newer one of somebody else",
            |p| p["controller"]["id"] = json!("x"),
            State::Superseded,
            true,
            State::Superseded,
        ),
        (
            "a newer one without cards",
            |p| p["purposes"][0]["optional"] = json!([]),
            State::Granted,
            true,
            State::Superseded,
        ),
    ];
    for (what, change, adopted, is_adopted, made) in table {
        let world = Clock::new(1);
        let mut gate = gate();
        choose(&mut gate, &world, State::Granted, "financial").unwrap();
        let events: Vec<Value> =
            gate.history().iter().map(|e| serde_json::from_str(&Json::of(|json| e.write(json))).unwrap()).collect();
        let adoption = gate.adopt(&world, policy(change)).unwrap();
        assert_eq!(matches!(adoption, Adoption::Adopted(_)), is_adopted, "{what}");
        let (state, leaves) = outcome(&mut gate, &world);
        assert_eq!(state, adopted, "{what}");
        assert!(!leaves || state == State::Granted, "{what}");

        let document = Document::from_json(&json!(events).to_string(), Code::ConsentUnreadable).unwrap();
        let ledger = Ledger::read(&document, world.now.get());
        let mut later = Gate::new(Detector::new(), policy(change), false).with_choices(&world, ledger);
        let (state, leaves) = outcome(&mut later, &world);
        assert_eq!(state, made, "{what}, in a new gate");
        assert!(!leaves || state == State::Granted, "{what}, in a new gate");
    }
}

#[test]
fn a_policy_that_can_not_be_read_is_none() {
    let whole: Value = serde_json::from_str(POLICY).unwrap();
    type Change = fn(&mut Value);
    let table: [(&str, Change); 6] = [
        ("version", |p| p["version"] = json!(3)),
        ("versio", |p| p["versio"] = json!("3")),
        ("purposes", |p| p["purposes"] = json!([])),
        ("purposes[0].basis", |p| p["purposes"][0]["basis"] = json!("because")),
        ("validFrom", |p| p["validFrom"] = json!("2026-02-30")),
        ("threshold", |p| p["threshold"] = json!(-1)),
    ];
    for (path, change) in table {
        let mut policy = whole.clone();
        change(&mut policy);
        let error = Policy::from_json(&policy.to_string()).unwrap_err();
        assert_eq!((error.code(), error.path.as_deref()), (Code::PolicyInvalid, Some(path)));
    }
}

/// A language that nobody said, or that the policy has no words in: its own words count, and say so.
#[test]
fn words_are_there_without_a_language() {
    let policy = policy(|_| ());
    let own = policy.notice("");
    assert!(own.contains("To answer."));
    for locale in ["", "-", "--", "fr", "d", "deu", "de_DE", "x-de", "zz-ZZ-zz", "\u{0}", "🇩🇪"] {
        assert_eq!(policy.notice(locale), own, "{locale:?}");
        assert_eq!(policy.notice_hash(locale), policy.notice_hash(""), "{locale:?}");
        assert_eq!(policy.text(locale, "purposes.reply.title"), None, "{locale:?}");
    }
    for locale in ["de", "DE", "de-", "de-AT", "de-AT-1996"] {
        assert!(policy.notice(locale).contains("Um zu antworten."), "{locale:?}");
    }

    let world = Clock::new(1);
    let shown = |fields: &str| {
        let json = format!(r#"{{ "notice": "May we?", "surface": "composer"{fields} }}"#);
        Shown::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap())
    };
    for (fields, locale) in [("", ""), (r#", "locale": null"#, ""), (r#", "locale": "fr""#, "fr")] {
        let mut gate = gate();
        gate.grant(&world, about("financial"), shown(fields).unwrap(), None).unwrap();
        assert_eq!(gate.history()[0].notice.as_ref().unwrap().locale, locale);
        assert_eq!(outcome(&mut gate, &world), (State::Granted, true), "what was shown is known by its text");
    }
    assert_eq!(shown(r#", "locale": 7"#).unwrap_err().path.as_deref(), Some("locale"));
}

/// What is not known of the person counts as what protects them most.
#[test]
fn a_place_that_nobody_knows_is_the_strictest() {
    use hushgate::jurisdiction::{Jurisdictions, Rules};
    for ids in [&[][..], &["UNKNOWN"], &["XX"], &["us-ca"], &["US-CA", "ATLANTIS"], &[""]] {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(Jurisdictions::recall(&ids).rules(), Rules::strictest(), "{ids:?}");
    }
    let world = Clock::new(1);
    let circumstances = |age| Circumstances { age, ..Circumstances::default() };
    for (age, leaves) in [(None, true), (Some(0), false), (Some(17), false), (Some(18), true), (Some(255), true)] {
        let mut gate = gate().in_circumstances(circumstances(age));
        choose(&mut gate, &world, State::Granted, "financial").unwrap();
        assert_eq!(outcome(&mut gate, &world).1, leaves, "{age:?}");
    }
}
