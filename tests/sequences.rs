//! Random lives of a ledger: grants, refusals, withdrawals, questions, clocks that jump. After each step a message is
//! sealed, and what left is compared with what a plain restatement of the rules allows. Nothing else may leave, and
//! nothing less.

mod world;

use hushgate::consent::{Actor, Choice, Ledger, Method, Scope, State};
use hushgate::detect::Detector;
use hushgate::gate::{Adoption, Circumstances, Context, Gate, Request};
use hushgate::jurisdiction::Jurisdictions;
use hushgate::policy::Policy;
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot", "honoursPurposes": true }, { "id": "desk", "name": "Desk" }],
    "purposes": [
        { "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot", "desk"],
          "required": ["contact"], "optional": ["financial", "health"] },
        { "id": "train", "title": "Train", "basis": "consent", "recipients": ["bot", "desk"],
          "optional": ["contact", "financial", "health"] },
        { "id": "ads", "title": "Ads", "basis": "consent", "recipients": ["desk"],
          "optional": ["contact", "financial", "health"], "saleLike": true }
    ]
}"#;

const PURPOSES: [(&str, &[&str]); 3] = [("reply", &["bot", "desk"]), ("train", &["bot", "desk"]), ("ads", &["desk"])];
const CATEGORIES: [&str; 6] =
    ["contact", "contact.email", "financial", "financial.payment_card", "health", "health.condition"];
const VALUES: [(&str, &str); 3] = [
    ("contact.email", "ana@example.com"),
    ("financial.payment_card", "4111 1111 1111 1111"),
    ("health.condition", "diabetes"),
];
const TEXT: &str = "I was diagnosed with diabetes. Mail ana@example.com, card 4111 1111 1111 1111.";

const HOUR: u64 = 3_600_000;

/// Numbers as xorshift64* makes them: the same for the same seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    /// Some of a list, most often few.
    fn some(&mut self, list: &[&str]) -> Vec<String> {
        (0..self.below(3)).map(|_| list[self.below(list.len())].to_owned()).collect()
    }
}

/// The same policy, a version later, which keeps financial data for training for so many days.
fn later(policy: &Policy, days: usize) -> Policy {
    let version = policy.version.parse::<u32>().unwrap() + 1;
    let retained = format!(r#""id": "train", "retention": {{ "financial": "P{days}D" }},"#);
    let json = POLICY
        .replace(r#""version": "1""#, &format!(r#""version": "{version}""#))
        .replace(r#""id": "train","#, &retained);
    Policy::from_json(&json).unwrap()
}

/// For how many days financial data is kept for training; nobody said, is for ever.
fn kept(policy: &Policy) -> usize {
    let train = &policy.purposes[1];
    policy.retention(train, "financial").map_or(usize::MAX, |duration| (duration.after(0) / (24 * HOUR)) as usize)
}

/// What the restatement knows of a choice.
struct Made {
    state: State,
    scope: Scope,
    explicit: bool,
    guardian: bool,
    overrides: bool,
    time: u64,
    expires: Option<u64>,
}

/// How many dots and letters of `of` a scope's longest fitting entry has; 0 for all; nothing if none fits.
fn fit(list: &[String], of: &str) -> Option<usize> {
    if list.is_empty() {
        return Some(0);
    }
    list.iter().filter(|item| of == *item || of.starts_with(&format!("{item}."))).map(String::len).max()
}

struct Restated<'m> {
    made: &'m [Made],
    /// The latest time seen.
    highest: u64,
    behind: bool,
    signal: bool,
    minor: bool,
}

impl Restated<'_> {
    fn fits(&self, made: &Made, cell: (&str, &str, &str)) -> Option<[usize; 3]> {
        let scope = &made.scope;
        Some([fit(&scope.purposes, cell.0)?, fit(&scope.categories, cell.1)?, fit(&scope.recipients, cell.2)?])
    }

    /// The one grant that may stand for a cell: the last that covers it, if no later choice ended it, no earlier refusal
    /// outlives it, and it has not run out.
    fn granted(&self, cell: (&str, &str, &str)) -> Option<&Made> {
        let special = cell.1.starts_with("health");
        let covers = |made: &Made| {
            let fits = self.fits(made, cell)?;
            let counts = made.state != State::Granted || !special || made.explicit && fits[1] > 0;
            counts.then_some(fits)
        };
        let is_refusal =
            |state| matches!(state, State::Denied | State::Withdrawn | State::Revoked | State::Invalidated);
        let grants = |made: &Made| made.state == State::Granted;
        let last = self.made.iter().rposition(|made| grants(made) && covers(made).is_some())?;
        let ended = self.made[last + 1..].iter().any(|made| {
            let ends = is_refusal(made.state) || matches!(made.state, State::Superseded | State::Expired);
            ends && covers(made).is_some()
        });
        let outlived = self.made[..last].iter().enumerate().any(|(index, refusal)| {
            let Some(refused) = covers(refusal).filter(|_| is_refusal(refusal.state)) else {
                return false;
            };
            let undone = |made: &Made| {
                grants(made)
                    && covers(made).is_some_and(|fits| fits.iter().zip(refused).all(|(fit, refused)| *fit >= refused))
            };
            !self.made[index + 1..=last].iter().any(undone)
        });
        let grant = &self.made[last];
        let over = grant.expires.is_some_and(|expires| expires <= self.highest);
        (!ended && !outlived && !over && !self.behind).then_some(grant)
    }

    /// Whether a value of this type may leave as it is.
    fn may_leave(&self, purpose: &str, kind: &str, recipient: &str) -> bool {
        // A bot that honours purposes is told which; a desk that doesn't serves them all.
        let all: Vec<&str> = match recipient {
            "bot" => vec![purpose],
            _ => PURPOSES.iter().map(|(purpose, _)| *purpose).collect(),
        };
        all.iter().all(|purpose| {
            // What a reply can't do without leaves as a placeholder whatever was granted.
            let essential = *purpose == "reply" && kind == "contact.email";
            self.granted((purpose, kind, recipient)).is_some_and(|grant| {
                !essential && (!self.minor || grant.guardian) && (*purpose != "ads" || !self.signal || grant.overrides)
            })
        })
    }
}

fn life(gate: Gate, numbers: &mut Numbers) -> (Gate, usize) {
    let world = Clock::new(numbers.0);
    let (signal, minor) = (numbers.one_in(3), numbers.one_in(4));
    let circumstances = Circumstances { age: minor.then_some(9), opt_out_signal: signal, ..Circumstances::default() };
    let mut gate = gate.in_circumstances(circumstances).with_choices(&world, Ledger::default());
    let mut made: Vec<Made> = Vec::new();
    let mut highest = 0;
    let mut released = 0;
    for _ in 0..2 + numbers.below(7) {
        let now = world.now.get();
        let state = match numbers.below(20) {
            0..=10 => State::Granted,
            11..=12 => State::Denied,
            13..=14 => State::Withdrawn,
            15 => State::Superseded,
            16 => State::Expired,
            17 => State::Deferred,
            18 => State::Requested,
            _ => State::Revoked,
        };
        let granted = state == State::Granted;
        let all: Vec<&str> = PURPOSES.iter().map(|(purpose, _)| *purpose).collect();
        let mut scope = Scope {
            purposes: numbers.some(&all),
            categories: numbers.some(&CATEGORIES),
            recipients: if numbers.one_in(3) { numbers.some(&["bot", "desk"]) } else { vec![] },
        };
        if granted && (scope.purposes.is_empty() || numbers.one_in(3)) {
            scope.purposes = all.iter().map(|purpose| (*purpose).to_owned()).collect();
        }
        let choice = Choice {
            state,
            method: Method::Save,
            actor: if numbers.one_in(3) { Actor::Guardian } else { Actor::Subject },
            explicit: granted && numbers.one_in(2),
            overrides_signal: granted && numbers.one_in(2),
            scope,
            binding: None,
            notice: None,
            expires: (granted && numbers.one_in(3)).then(|| now + numbers.below(10) as u64 * HOUR),
        };
        let behind = highest > now + 5 * 60 * 1_000;
        let taken = gate.choose(&world, choice.clone()).is_ok();
        assert_eq!(taken, !(granted && behind), "a grant is refused just when the clock is behind");
        if taken {
            highest = highest.max(now);
            let guardian = choice.actor == Actor::Guardian;
            // Nobody said where the person is: a grant lasts as long as the strictest law leaves it.
            let longest = now + u64::from(Jurisdictions::default().rules().renewal_days) * 24 * HOUR;
            let expires = choice.expires.map_or(longest, |expires| expires.min(longest));
            let (scope, explicit, overrides) = (choice.scope, choice.explicit, choice.overrides_signal);
            made.push(Made { state, scope, explicit, guardian, overrides, time: now, expires: Some(expires) });
        }
        if numbers.one_in(4) {
            let now = world.now.get();
            let (before, days) = (kept(gate.policy()), 1 + numbers.below(30));
            let next = later(gate.policy(), days);
            assert!(matches!(gate.adopt(&world, next), Ok(Adoption::Adopted(_))));
            if days > before {
                highest = highest.max(now);
                // What was agreed about just that is outgrown. What was refused stays refused.
                let scope = Scope {
                    purposes: vec!["train".to_owned()],
                    categories: vec!["financial".to_owned()],
                    recipients: vec![],
                };
                let (state, explicit, guardian, overrides) = (State::Superseded, false, false, false);
                made.push(Made { state, scope, explicit, guardian, overrides, time: now, expires: None });
            }
            let older = later(&Policy::from_json(POLICY).unwrap(), 1);
            if gate.policy().version != older.version && days == 1 {
                assert!(matches!(gate.adopt(&world, older), Ok(Adoption::Older(_))), "a rollback changes nothing");
            }
        }
        match numbers.below(6) {
            0 => world.now.set(now + numbers.below(12) as u64 * HOUR),
            1 if numbers.one_in(4) => world.now.set(now - numbers.below(3) as u64 * HOUR),
            2 if numbers.one_in(30) => world.now.set(now + 87_600 * HOUR),
            3 if numbers.one_in(30) => world.now.set(now - 87_600 * HOUR),
            _ => {}
        }

        let now = world.now.get();
        let (purpose, recipients) = PURPOSES[numbers.below(3)];
        let recipient = recipients[numbers.below(recipients.len())];
        let context =
            Context { purpose: Some(purpose.into()), recipient: Some(recipient.into()), ..Context::default() };
        let request =
            Request { url: "/".into(), method: "POST".into(), headers: vec![], body: format!("[\"{TEXT}\"]") };
        let sealed = gate.seal(&world, request, &context).unwrap();
        highest = highest.max(now);
        let restated = Restated { made: &made, highest, behind: highest > now + 5 * 60 * 1_000, signal, minor };
        let left = sealed.request.expect("where nobody can be asked, everything is sent or hidden").body;
        for (kind, value) in VALUES {
            let leaves = left.contains(value);
            released += usize::from(leaves);
            let allowed = restated.may_leave(purpose, kind, recipient);
            let history =
                || made.iter().map(|m| format!("{:?} {:?} at {}", m.state, m.scope, m.time)).collect::<Vec<_>>();
            assert_eq!(leaves, allowed, "{kind} for {purpose} to {recipient}, after {:#?}", history());
        }
    }
    (gate, released)
}

fn lives(count: u64) {
    let mut released = 0;
    let fresh = || Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false);
    let mut gate = fresh();
    for seed in 1..=count {
        // A detector takes longer to make than many sequences; a log grows with each.
        gate = if seed % 500 == 0 { fresh() } else { gate };
        let (used, values) = life(gate, &mut Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        (gate, released) = (used, released + values);
    }
    println!("{count} sequences of choices; {released} values left, each of them granted");
    assert!(released as u64 > count / 5, "the test would not notice: only {released} values left");
}

#[test]
fn nothing_but_what_is_granted_ever_leaves() {
    lives(2_000);
}

/// Takes minutes even in a release build.
#[test]
#[ignore = "long"]
fn nothing_but_what_is_granted_ever_leaves_in_half_a_million_sequences() {
    lives(500_000);
}
