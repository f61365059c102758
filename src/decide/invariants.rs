//! What has to hold of the rule whatever it is asked, checked over everything that it can be asked; and wrong rules, some
//! of them plausible first drafts, that the check has to find.

use super::*;

/// Every combination of inputs: 2^10 flags × 4 tiers × 11 states × 3 bases.
pub fn every_question() -> impl Iterator<Item = Question> {
    let tiers = [Tier::Ordinary, Tier::Sensitive, Tier::Special, Tier::Secret];
    (0u32..1 << 10).flat_map(move |bits| {
        let flag = move |i: u32| bits >> i & 1 == 1;
        tiers.into_iter().flat_map(move |tier| {
            Basis::ALL.into_iter().flat_map(move |basis| {
                State::ALL.iter().map(move |&state| Question {
                    ready: flag(0),
                    tier,
                    declared: flag(1),
                    required: flag(2),
                    state,
                    explicit: flag(3),
                    basis,
                    sale_like: flag(4),
                    opted_out: flag(5),
                    minor: flag(6),
                    interactive: flag(7),
                    takes_placeholders: flag(8),
                    regime: if flag(9) { Regime::OptIn } else { Regime::OptOut },
                })
            })
        })
    })
}

type Rule = fn(&Question) -> Outcome;

fn is_undecided(q: &Question) -> bool {
    matches!(q.state, State::Unknown | State::Requested)
}

/// The first invariant that a rule breaks.
fn broken(rule: Rule) -> Option<&'static str> {
    every_question().find_map(|q| broken_for(rule, &q))
}

fn broken_for(rule: Rule, q: &Question) -> Option<&'static str> {
    let o = rule(q);
    if !q.ready {
        return (o.decision != Decision::Block).then_some("not ready always blocks");
    }
    let shown = o.action < Action::Pseudonymise && o.decision == Decision::Send;
    let essential = q.basis == Basis::Contract && q.required;
    let by_law = is_undecided(q) && q.regime == Regime::OptOut && q.tier == Tier::Ordinary && !q.sale_like;
    let as_if = |state| rule(&Question { state, ..*q });
    let (denied, unreadable, unknown) = (as_if(State::Denied), as_if(State::Unreadable), as_if(State::Unknown));
    let asks = matches!(o.reason, Reason::Ask | Reason::AskExplicit);
    let held = [
        (o.decision != Decision::Block, "only what is not ready blocks"),
        (q.tier != Tier::Secret || o.action == Action::Redact, "a secret never leaves"),
        (
            !shown || q.basis != Basis::Consent || q.state == State::Granted || by_law,
            "nothing but granted releases what rests on consent",
        ),
        (
            !shown || q.tier != Tier::Special || q.state == State::Granted && q.explicit,
            "a special category needs explicit consent",
        ),
        (
            o.action == Action::Redact || q.tier != Tier::Special || q.state == State::Granted && q.explicit,
            "a special category leaves no placeholder either",
        ),
        (!(shown && q.sale_like && q.opted_out), "the signal beats a grant"),
        (!q.minor || o.decision == Decision::Send, "a minor is never asked"),
        (!(shown && q.minor) || essential && q.tier == Tier::Ordinary, "a minor's data leaves only where it has to"),
        (q.interactive || o.decision == Decision::Send, "where nobody is, nobody is asked"),
        (!shown || q.declared, "what is not declared is not used"),
        (
            !shown || q.state == State::Granted || is_undecided(q) || essential,
            "who refused, or whose choice ended, is not overruled",
        ),
        (unreadable.action >= denied.action, "unreadable never shows more than denied"),
        (essential || denied.action >= o.action, "a denial never shows more"),
        (
            essential
                || by_law
                || q.basis != Basis::Consent
                || unknown.action >= denied.action
                || q.regime == Regime::OptOut,
            "unknown is not consent",
        ),
        (asks == (o.decision == Decision::Hold), "who is asked is held, and who is held is asked"),
        (o.decision == Decision::Send || is_undecided(q), "who has chosen is not asked again"),
    ];
    held.into_iter().find(|(holds, _)| !holds).map(|(_, invariant)| invariant)
}

#[test]
fn the_rule_breaks_none() {
    assert_eq!(broken(decide), None);
    assert_eq!(every_question().count(), 135_168);
}

/// A message's outcome is the maximum over its findings and purposes: a further one never shows more.
#[test]
fn outcomes_are_ordered_so_that_the_maximum_protects_most() {
    use {Action::*, Decision::*};
    assert!(Pass < Generalise && Generalise < Pseudonymise && Pseudonymise < Redact);
    assert!(Send < Hold && Hold < Block);
    for (protective, than) in [
        (Reason::NeverSendClass, Reason::ConsentGranted),
        (Reason::GuardNotReady, Reason::NeverSendClass),
        (Reason::ConsentDenied, Reason::Ask),
    ] {
        assert!(protective > than);
    }
}

#[test]
fn a_wrong_rule_is_found() {
    // The first three are drafts that looked right.
    let wrong: [(Rule, &str); 12] = [
        (
            |q| {
                let granted = q.tier == Tier::Special && q.state == State::Granted && q.explicit && q.ready && !q.minor;
                decide(&Question { opted_out: q.opted_out && !granted, ..*q })
            },
            "the signal beats a grant",
        ),
        (|q| decide(&Question { minor: q.minor && !is_undecided(q), ..*q }), "a minor is never asked"),
        (
            |q| {
                let interest = q.basis == Basis::LegitimateInterest && q.tier == Tier::Ordinary && !q.sale_like;
                let reached = q.ready && !q.minor && q.declared && q.state != State::Unreadable;
                let lax = Outcome { action: Action::Generalise, decision: Decision::Send, reason: Reason::LiMinimised };
                if interest && reached { lax } else { decide(q) }
            },
            "who refused, or whose choice ended, is not overruled",
        ),
        (|q| decide(&Question { ready: true, ..*q }), "not ready always blocks"),
        (
            |q| decide(&Question { tier: if q.tier == Tier::Secret { Tier::Sensitive } else { q.tier }, ..*q }),
            "a secret never leaves",
        ),
        (|q| decide(&Question { explicit: true, ..*q }), "a special category needs explicit consent"),
        (|q| decide(&Question { declared: true, ..*q }), "what is not declared is not used"),
        (|q| decide(&Question { interactive: true, ..*q }), "where nobody is, nobody is asked"),
        (
            |q| {
                let lost = q.state == State::Unreadable;
                decide(&Question { state: if lost { State::Unknown } else { q.state }, ..*q })
            },
            "who has chosen is not asked again",
        ),
        (
            |q| {
                let ended = matches!(q.state, State::Expired | State::Superseded);
                decide(&Question { state: if ended { State::Granted } else { q.state }, ..*q })
            },
            "nothing but granted releases what rests on consent",
        ),
        (
            |q| {
                let deferred = q.state == State::Deferred;
                decide(&Question { state: if deferred { State::Unknown } else { q.state }, ..*q })
            },
            "who has chosen is not asked again",
        ),
        (
            |q| {
                let outcome = decide(q);
                let hidden = outcome.action == Action::Redact && outcome.reason != Reason::NeverSendClass && q.ready;
                if hidden { Outcome { action: Action::Pseudonymise, ..outcome } } else { outcome }
            },
            "a special category leaves no placeholder either",
        ),
    ];
    for (index, (rule, invariant)) in wrong.into_iter().enumerate() {
        let all: Vec<&str> = every_question().filter_map(|q| broken_for(rule, &q)).collect();
        assert!(all.contains(&invariant), "wrong rule {index} breaks {:?}, not “{invariant}”", all.first());
    }
}
