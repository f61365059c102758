//! What is stored between sessions and shared by tabs: what survives, what is noticed to be missing, and that nothing leaves on a
//! choice that is not in force any more, whatever several tabs do at once.

mod disk;
mod world;

use disk::{Disk, Tab, sealed};
use hushgate::consent::{Actor, Choice, Method, Scope, State};
use hushgate::vault::KeyName;
use world::Clock;

const DAY: u64 = 24 * 60 * 60 * 1_000;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [
        { "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot"],
          "required": ["contact"], "optional": ["financial"] }
    ]
}"#;

const CARD: &str = "4111 1111 1111 1111";
const EMAIL: &str = "ana@example.com";

fn grant() -> Choice {
    let scope = Scope { purposes: vec!["reply".into()], categories: vec!["financial".into()], recipients: vec![] };
    Choice::new(State::Granted, Method::Save, Actor::Subject, scope)
}

fn state(tab: &mut Tab, world: &Clock, disk: &mut Disk) -> State {
    tab.step(world, disk, None, |gate| gate.standing(world, "reply", "financial", "bot").state)
}

fn restored(tab: &mut Tab, world: &Clock, disk: &mut Disk, text: &str) -> String {
    tab.step(world, disk, None, |gate| gate.restorer(None, "bot").unwrap().restore(text))
}

#[test]
fn choices_and_originals_survive() {
    let (world, mut disk) = (Clock::new(1), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.choose(&world, &mut disk, &grant());
    let left = tab.send(&world, &mut disk, &format!("{CARD}, {EMAIL}"));
    assert!(left.starts_with(CARD) && !left.contains(EMAIL), "{left}");

    let mut tab = Tab::open(POLICY, &world, &mut disk);
    assert_eq!(state(&mut tab, &world, &mut disk), State::Granted);
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), format!("{CARD}, {EMAIL}"));
    assert_eq!(tab.send(&world, &mut disk, &format!("{CARD}, {EMAIL}")), left, "the same placeholder as before");
    assert!(!disk.rows.iter().any(|(id, key, _)| id.contains("default") || key.text().contains("default")));
}

#[test]
fn what_was_not_stored_does_not_count() {
    let (world, mut disk) = (Clock::new(2), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.ready(&world, &disk, None);
    tab.gate.choose(&world, grant()).unwrap();
    disk.full = true;
    assert!(!tab.store(&world, &mut disk));
    assert_eq!(state(&mut tab, &world, &mut disk), State::Unknown);
    assert!(!tab.send(&world, &mut disk, CARD).contains(CARD));
}

#[test]
fn a_withdrawal_binds_every_tab() {
    let (world, mut disk) = (Clock::new(3), Disk::default());
    let mut one = Tab::open(POLICY, &world, &mut disk);
    let mut other = Tab::open(POLICY, &world, &mut disk);
    one.choose(&world, &mut disk, &grant());
    assert!(other.send(&world, &mut disk, CARD).contains(CARD), "a grant, too");

    other.ready(&world, &disk, None);
    let sealed = sealed(&mut other.gate, &world, CARD).unwrap();
    assert!(sealed.contains(CARD));
    one.withdraw(&world, &mut disk);
    assert!(!other.store(&world, &mut disk), "what was sealed before is not handed over after it");
    assert!(!other.send(&world, &mut disk, CARD).contains(CARD));
    let kinds: Vec<_> = other.gate.entries().iter().map(|entry| entry.entry_type.as_str()).collect();
    assert_eq!(kinds, ["sealed", "handed-off", "sealed", "handed-off"], "the log says nothing of what was not sent");
}

#[test]
fn a_ticket_is_good_for_one_hand_over_even_if_it_has_to_be_tried_again() {
    use hushgate::gate::{Context, Request};
    let (world, mut disk) = (Clock::new(4), Disk::default());
    let mut one = Tab::open(POLICY, &world, &mut disk);
    let mut other = Tab::open(POLICY, &world, &mut disk);
    let body = format!(r#"{{"message":"{EMAIL}"}}"#);
    let request = Request { url: "https://bot.example/".into(), method: "POST".into(), headers: vec![], body };
    let sealed =
        one.step(&world, &mut disk, None, |gate| gate.seal(&world, request.clone(), &Context::default()).unwrap());
    let (ticket, request) = (sealed.ticket.unwrap(), sealed.request.unwrap());
    other.send(&world, &mut disk, "hello, ana.other@example.com");
    one.ready(&world, &disk, None);
    one.gate.redeem(&world, &ticket, &request).unwrap();
    assert!(!one.store(&world, &mut disk));
    one.step(&world, &mut disk, None, |gate| gate.redeem(&world, &ticket, &request).unwrap());
    one.ready(&world, &disk, None);
    assert!(one.gate.redeem(&world, &ticket, &request).is_err());
}

#[test]
fn a_placeholder_means_one_value_in_every_tab() {
    let (world, mut disk) = (Clock::new(5), Disk::default());
    let mut one = Tab::open(POLICY, &world, &mut disk);
    let mut other = Tab::open(POLICY, &world, &mut disk);
    for round in 0..4 {
        let (a, b) = (format!("a{round}@example.com"), format!("b{round}@example.com"));
        one.ready(&world, &disk, None);
        other.ready(&world, &disk, None);
        let first = sealed(&mut one.gate, &world, &a).unwrap();
        let second = sealed(&mut other.gate, &world, &b).unwrap();
        assert!(one.store(&world, &mut disk));
        assert!(!other.store(&world, &mut disk), "both would be {first} and {second}");
        let second = other.send(&world, &mut disk, &b);
        assert_ne!(first, second);
        for tab in [&mut one, &mut other] {
            assert_eq!(restored(tab, &world, &mut disk, &[&*first, " ", &second].concat()), format!("{a} {b}"));
        }
    }
}

#[test]
fn what_is_missing_or_changed_counts_as_nothing_granted() {
    let (world, mut whole) = (Clock::new(6), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut whole);
    tab.choose(&world, &mut whole, &grant());
    tab.choose(&world, &mut whole, &grant());
    tab.choose(&world, &mut whole, &Choice::new(State::Denied, Method::Save, Actor::Subject, Scope::default()));
    assert_eq!(state(&mut tab, &world, &mut whole), State::Denied);
    let ids = ["consent/1", "consent/2", "consent/3", "vault/head", "vault/policy", "vault/secret"];
    type Damage = fn(&mut Disk, &str);
    let damages: [(&str, Damage); 4] = [
        ("gone", |disk, id| disk.rows.retain(|(known, ..)| known != id)),
        ("unreadable", |disk, id| {
            disk.rows.iter_mut().filter(|row| row.0 == id).for_each(|row| row.1.number = 99);
        }),
        ("cut", |disk, id| {
            disk.rows.iter_mut().filter(|row| row.0 == id).for_each(|row| row.2.truncate(row.2.len() - 1));
        }),
        ("another's", |disk, id| {
            let other = disk.rows.iter().find(|row| row.0 == "vault/secret").unwrap().2.clone();
            disk.rows.iter_mut().filter(|row| row.0 == id).for_each(|row| row.2 = format!("{other}x"));
        }),
    ];
    for id in ids {
        for (name, damage) in damages {
            let mut disk = whole.clone();
            damage(&mut disk, id);
            let mut tab = Tab::open(POLICY, &world, &mut disk);
            let found = state(&mut tab, &world, &mut disk);
            // A policy that can't be read is one that nobody can compare with.
            let narrower = id == "vault/policy" && found == State::Denied;
            assert!(found == State::Unreadable || narrower, "{id} {name}: {found:?}");
            assert!(!tab.send(&world, &mut disk, CARD).contains(CARD), "{id} {name}");
            // The way out: everything goes, and is asked for anew.
            tab.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
            assert_eq!(state(&mut tab, &world, &mut disk), State::Unknown, "{id} {name}");
            tab.choose(&world, &mut disk, &grant());
            let mut tab = Tab::open(POLICY, &world, &mut disk);
            assert_eq!(state(&mut tab, &world, &mut disk), State::Granted, "{id} {name}");
        }
    }
    // All of it gone is a new device.
    let mut tab = Tab::open(POLICY, &world, &mut Disk::default());
    assert_eq!(state(&mut tab, &world, &mut Disk::default()), State::Unknown);
}

#[test]
fn what_is_erased_is_gone_in_every_tab() {
    let (world, mut disk) = (Clock::new(7), Disk::default());
    let mut one = Tab::open(POLICY, &world, &mut disk);
    let mut other = Tab::open(POLICY, &world, &mut disk);
    one.choose(&world, &mut disk, &grant());
    let left = one.send(&world, &mut disk, EMAIL);
    assert_eq!(restored(&mut other, &world, &mut disk, &left), EMAIL);
    let before = disk.clone();

    one.step(&world, &mut disk, None, |gate| gate.erase(&world, Some("default")));
    other.send(&world, &mut disk, "hello");
    assert_eq!(restored(&mut one, &world, &mut disk, &left), left);
    assert_eq!(restored(&mut other, &world, &mut disk, &left), left);
    assert_ne!(other.send(&world, &mut disk, EMAIL), left, "another conversation since");
    let map = |disk: &Disk| disk.rows.iter().find(|(id, ..)| id.ends_with("/names")).unwrap().1.text();
    assert!(!disk.keys.contains(&map(&before)), "the key of what was erased is destroyed");
    assert_eq!(state(&mut other, &world, &mut disk), State::Granted);

    one.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
    assert!(!other.send(&world, &mut disk, CARD).contains(CARD));
    assert_eq!(state(&mut other, &world, &mut disk), State::Unknown);
    assert!(before.keys.iter().all(|key| !disk.keys.contains(key)), "{:?}", disk.keys);
    assert_eq!(disk.rows.iter().filter(|(id, ..)| id.starts_with("consent/")).count(), 0);
}

#[test]
fn what_ran_out_is_not_read_again() {
    let policy = POLICY.replacen('{', r#"{ "retention": { "contact.email": "P10D", "contact.phone": "P30D" }, "#, 1);
    let phone = "+1 212 555 0123";
    let (world, mut disk) = (Clock::new(8), Disk::default());
    let start = world.now.get();
    let mut tab = Tab::open(&policy, &world, &mut disk);
    let left = tab.send(&world, &mut disk, &format!("{EMAIL}, {phone}"));
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), format!("{EMAIL}, {phone}"));
    let kept = disk.clone();
    let after = |days: u64| world.now.set(start + days * DAY);
    let value_of = |disk: &Disk, value: &str| disk.rows.iter().any(|(.., text)| text.contains(value));
    assert!(value_of(&disk, EMAIL) && value_of(&disk, phone), "this looks where they are");

    after(11);
    let email = left.split(',').next().unwrap().to_owned();
    let gone = format!("{email}, {phone}");
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), gone, "in a tab that stayed open");
    let mut disk = kept.clone();
    let mut tab = Tab::open(&policy, &world, &mut disk);
    assert!(!value_of(&disk, EMAIL) && value_of(&disk, phone), "its key is destroyed when a page opens");
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), gone);
    let again = tab.send(&world, &mut disk, &format!("{EMAIL}, {phone}"));
    assert!(!again.contains(&email) && again.ends_with(left.split(", ").nth(1).unwrap()), "{left}, then {again}");
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), gone, "a placeholder never comes back to life");

    // A key that was not destroyed in time opens nothing either.
    let mut old = kept.clone();
    let mut tab = Tab::new(&policy);
    tab.step(&world, &mut old, None, |_| ());
    assert_eq!(restored(&mut tab, &world, &mut old, &left), gone);

    after(31);
    let mut disk = kept.clone();
    let mut tab = Tab::open(&policy, &world, &mut disk);
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), left);
    assert!(disk.keys.iter().all(|key| KeyName::parse(key).unwrap().day.is_none()), "{:?}", disk.keys);

    // A clock that is turned back brings nothing back: the latest that it showed is stored.
    let mut disk = kept.clone();
    let mut tab = Tab::new(&policy);
    tab.step(&world, &mut disk, Some("another"), |gate| drop(gate.withdraw(&world, Scope::default())));
    after(0);
    let mut tab = Tab::open(&policy, &world, &mut disk);
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), left);
}

#[test]
fn a_policy_is_compared_with_the_one_before_it() {
    let wider = POLICY
        .replace(r#""version": "1""#, r#""version": "2""#)
        .replace(r#""optional": ["financial"]"#, r#""optional": ["financial", "location"]"#);
    let other_use = wider.replace(r#""basis": "contract""#, r#""basis": "contract", "saleLike": true"#);
    let (world, mut disk) = (Clock::new(9), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.choose(&world, &mut disk, &grant());

    let mut tab = Tab::open(&wider, &world, &mut disk);
    assert_eq!(state(&mut tab, &world, &mut disk), State::Granted, "nothing more is done with it");
    let mut old = Tab::open(POLICY, &world, &mut disk);
    assert_eq!(old.gate.policy().version, "2", "an older page goes on under the newer policy");
    assert_eq!(old.gate.entries().last().unwrap().entry_type.as_str(), "policy-rollback");

    let mut tab = Tab::open(&other_use.replace(r#""version": "2""#, r#""version": "3""#), &world, &mut disk);
    assert_ne!(state(&mut tab, &world, &mut disk), State::Granted);
    assert_ne!(state(&mut old, &world, &mut disk), State::Granted, "in the tab that stayed open, too");
    assert_eq!(old.gate.policy().version, "3");
}

#[test]
fn erasing_a_conversation_makes_nothing_readable_again() {
    let (world, mut whole) = (Clock::new(10), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut whole);
    tab.choose(&world, &mut whole, &grant());
    tab.send(&world, &mut whole, EMAIL);
    for id in ["consent/1", "vault/policy", "vault/head"] {
        let mut disk = whole.clone();
        disk.rows.retain(|(known, ..)| known != id);
        let mut tab = Tab::open(POLICY, &world, &mut disk);
        assert_eq!(state(&mut tab, &world, &mut disk), State::Unreadable, "{id}");
        tab.step(&world, &mut disk, None, |gate| gate.erase(&world, Some("default")));
        assert!(!disk.rows.iter().any(|(known, ..)| known.ends_with("/names")), "{id}: it is erased all the same");
        let mut tab = Tab::open(POLICY, &world, &mut disk);
        assert_eq!(state(&mut tab, &world, &mut disk), State::Unreadable, "{id}");
    }
}

#[test]
fn while_nothing_can_be_stored_a_placeholder_still_means_one_value() {
    let (world, mut disk) = (Clock::new(11), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.choose(&world, &mut disk, &grant());
    tab.send(&world, &mut disk, EMAIL);
    disk.rows.retain(|(id, ..)| id != "consent/1");
    let mut one = Tab::open(POLICY, &world, &mut disk);
    let mut other = Tab::open(POLICY, &world, &mut disk);
    let first = one.send(&world, &mut disk, "a@example.com");
    let second = other.send(&world, &mut disk, "b@example.com");
    assert_ne!(first, second);
}

#[test]
fn while_nothing_can_be_stored_a_ticket_is_still_good_once() {
    use hushgate::gate::{Context, Request};
    let (world, mut disk) = (Clock::new(12), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.choose(&world, &mut disk, &grant());
    disk.rows.retain(|(id, ..)| id != "consent/1");
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    let body = format!(r#"{{"message":"{EMAIL}"}}"#);
    let request = Request { url: "https://bot.example/".into(), method: "POST".into(), headers: vec![], body };
    let sealed =
        tab.step(&world, &mut disk, None, |gate| gate.seal(&world, request.clone(), &Context::default()).unwrap());
    let (ticket, request) = (sealed.ticket.unwrap(), sealed.request.unwrap());
    tab.step(&world, &mut disk, None, |gate| gate.redeem(&world, &ticket, &request).unwrap());
    // Another tab has stored something.
    tab.gate.undo();
    tab.ready(&world, &disk, None);
    assert!(tab.gate.redeem(&world, &ticket, &request).is_err());
}

#[test]
fn what_is_left_of_a_conversation_that_is_lost_is_nothing_of_the_next() {
    let policy = POLICY.replacen('{', r#"{ "retention": { "contact.email": "P30D", "contact.phone": "P10D" }, "#, 1);
    let (world, mut disk) = (Clock::new(13), Disk::default());
    let mut tab = Tab::open(&policy, &world, &mut disk);
    tab.send(&world, &mut disk, &format!("+1 212 555 0123, {EMAIL}"));
    disk.rows.retain(|(id, ..)| !id.ends_with("/names"));
    let mut tab = Tab::open(&policy, &world, &mut disk);
    let left = tab.send(&world, &mut disk, "b@example.com");
    let mut tab = Tab::open(&policy, &world, &mut disk);
    assert_eq!(restored(&mut tab, &world, &mut disk, &left), "b@example.com");
}

#[test]
fn after_a_clock_that_ran_ahead_erasing_everything_is_a_way_out() {
    let (world, mut disk) = (Clock::new(14), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    let start = world.now.get();
    world.now.set(start + 1_000 * DAY);
    tab.choose(&world, &mut disk, &grant());
    let mut other = Tab::open(POLICY, &world, &mut disk);
    world.now.set(start);
    assert_eq!(state(&mut tab, &world, &mut disk), State::Unreadable);
    tab.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
    other.choose(&world, &mut disk, &grant());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    assert_eq!(state(&mut tab, &world, &mut disk), State::Granted);
}

#[test]
fn erasing_what_lost_count_of_its_erasures_destroys_every_key() {
    let (world, mut disk) = (Clock::new(15), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
    tab.choose(&world, &mut disk, &grant());
    disk.rows.retain(|(id, ..)| id != "vault/head");
    let before = disk.keys.clone();
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
    assert!(before.iter().all(|key| !disk.keys.contains(key)), "{before:?}, then {:?}", disk.keys);
}

/// Numbers as xorshift64* makes them.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % bound
    }
}

/// Tabs that each do a few steps, cut anywhere: between reading and doing, doing and storing, storing and knowing that it is
/// stored; with a store that fails at times, and pages that are closed at any of these points.
#[test]
fn nothing_leaves_on_a_choice_that_is_over_whatever_tabs_do_at_once() {
    let rounds = if std::env::var_os("HUSHGATE_SEARCH").is_some() { 2_000 } else { 60 };
    let (mut left, mut refused) = (0, 0);
    for seed in 1..=rounds {
        let mut numbers = Numbers(seed);
        let (world, mut disk) = (Clock::new(seed), Disk::default());
        let mut tabs: Vec<Tab> = (0..3).map(|_| Tab::new(POLICY)).collect();
        // What waits to be stored, by tab; and what each placeholder was handed over for.
        let mut waiting: Vec<Vec<Sent>> = tabs.iter().map(|_| Vec::new()).collect();
        let mut meanings: Vec<(String, String)> = Vec::new();
        // What is in force, by the order in which choices were stored.
        let mut granted = false;
        for step in 0..40 {
            let at = numbers.below(3) as usize;
            let tab = &mut tabs[at];
            match numbers.below(12) {
                0..=3 => {
                    tab.ready(&world, &disk, None);
                    let value = format!("a{}@example.com", numbers.below(9));
                    let text = sealed(&mut tab.gate, &world, &format!("{CARD} {value}")).unwrap();
                    waiting[at].push(Sent::Message(value, text, tab.gate.epoch()));
                }
                4 | 5 => {
                    tab.ready(&world, &disk, None);
                    if tab.gate.choose(&world, grant()).is_ok() {
                        waiting[at].push(Sent::Choice(true));
                    }
                }
                6 | 7 => {
                    tab.ready(&world, &disk, None);
                    tab.gate.withdraw(&world, Scope::default()).unwrap();
                    waiting[at].push(Sent::Choice(false));
                }
                8..=10 => {
                    disk.full = numbers.below(8) == 0;
                    if tab.gate.unread().is_empty() {
                        let before = disk.revision;
                        let counts = tab.store(&world, &mut disk);
                        assert!(counts || disk.revision == before);
                        for sent in std::mem::take(&mut waiting[at]) {
                            match sent {
                                Sent::Choice(choice) if counts => granted = choice,
                                Sent::Message(value, text, epoch) if counts && epoch == tab.gate.epoch() => {
                                    left += 1;
                                    assert!(granted || !text.contains(CARD), "seed {seed}, step {step}: {text}");
                                    let placeholder = text.rsplit(' ').next().unwrap().to_owned();
                                    let known = meanings.iter().find(|(known, _)| *known == placeholder);
                                    assert!(known.is_none_or(|(_, meaning)| *meaning == value), "seed {seed}: {text}");
                                    meanings.push((placeholder, value));
                                }
                                _ => refused += 1,
                            }
                        }
                    }
                    disk.full = false;
                }
                _ => {
                    // The page is closed, and another opened.
                    *tab = Tab::new(POLICY);
                    waiting[at].clear();
                }
            }
        }
    }
    assert!(left > rounds && refused > rounds, "{left} left, {refused} refused");
}

/// What a tab has done.
enum Sent {
    /// A message with this value, as it would leave, and the epoch that it was sealed in.
    Message(String, String, u64),
    /// A grant, or a withdrawal.
    Choice(bool),
}
