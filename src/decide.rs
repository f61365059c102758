//! What happens to a finding, and to the message: one rule, first match wins, every outcome with a reason.
//!
//! It knows the answer to each question about a finding, not how the finding was found, and has no default arm:
//! a new consent state does not compile until it is named here.

use crate::consent::State;

/// What is done to a span, from least to most protective. The maximum over all purposes applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// It leaves as it is.
    Pass,
    /// It leaves coarser than it was.
    Generalise,
    /// A placeholder leaves in its place; the original stays on the device.
    Pseudonymise,
    /// Nothing of it leaves.
    Redact,
}

impl Action {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Action::Pass => "pass",
            Action::Generalise => "generalise",
            Action::Pseudonymise => "pseudonymise",
            Action::Redact => "redact",
        }
    }
}

/// What happens to the message, from least to most protective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// It is sent, as rewritten.
    Send,
    /// The person is asked first.
    Hold,
    /// It is not sent.
    Block,
}

impl Decision {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Decision::Send => "send",
            Decision::Hold => "hold",
            Decision::Block => "block",
        }
    }
}

/// How much protection a category gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Nothing further.
    Ordinary,
    /// Sensitive in some laws: account numbers, identity numbers.
    Sensitive,
    /// GDPR article 9 and its kin.
    Special,
    /// Passwords, keys, tokens: consent can't release them.
    Secret,
}

impl Tier {
    /// Every tier, from least to most protective.
    pub const ALL: [Tier; 4] = [Tier::Ordinary, Tier::Sensitive, Tier::Special, Tier::Secret];

    /// The name in policies.
    pub const fn as_str(self) -> &'static str {
        match self {
            Tier::Ordinary => "ordinary",
            Tier::Sensitive => "sensitive",
            Tier::Special => "special",
            Tier::Secret => "secret",
        }
    }

    /// The tier of a category. Unknown categories are sensitive.
    pub fn of(category: &str) -> Tier {
        match category {
            "credential" => Tier::Secret,
            "health" | "demographic" => Tier::Special,
            "person" | "contact" | "network" | "device" | "vehicle" | "online" | "date" | "org" => Tier::Ordinary,
            _ => Tier::Sensitive,
        }
    }
}

/// Why a purpose may process data at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Only what was granted.
    Consent,
    /// What the person asked for can't be done without it.
    Contract,
    /// An interest that does not outweigh the person's.
    LegitimateInterest,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Basis; 3] = [Basis::Consent, Basis::Contract, Basis::LegitimateInterest];

    /// The name in policies.
    pub const fn as_str(self) -> &'static str {
        match self {
            Basis::Consent => "consent",
            Basis::Contract => "contract",
            Basis::LegitimateInterest => "legitimate-interest",
        }
    }
}

/// What the law makes of someone who has not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Regime {
    /// Nothing is permitted.
    OptIn,
    /// Ordinary data is permitted until refused.
    OptOut,
}

/// Everything the rule asks about one finding and one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// Engine and policy are loaded, and every part of the message could be read.
    pub ready: bool,
    /// The category's tier.
    pub tier: Tier,
    /// The purpose declares this entity type, as required or as optional.
    pub declared: bool,
    /// The purpose can't be served without it.
    pub required: bool,
    /// What the person chose.
    pub state: State,
    /// The choice was an explicit one, for this category by name.
    pub explicit: bool,
    /// The purpose's basis.
    pub basis: Basis,
    /// The purpose sells, shares or targets.
    pub sale_like: bool,
    /// The browser's opt-out signal is on, and no later confirmed grant overrides it.
    pub opted_out: bool,
    /// A child without a guardian's authorisation.
    pub minor: bool,
    /// There is a person who can be asked now.
    pub interactive: bool,
    /// The destination takes placeholders.
    pub takes_placeholders: bool,
    /// Where the person is.
    pub regime: Regime,
}

/// The rule's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What is done to the span.
    pub action: Action,
    /// What this finding makes of the message.
    pub decision: Decision,
    /// Why.
    pub reason: Reason,
}

macro_rules! reasons {
    ($($variant:ident, $code:literal, $meaning:literal;)*) => {
        /// Why something was decided, from least to most protective.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason { $(#[doc = $meaning] $variant),* }

        impl Reason {
            /// Every reason, with what it means.
            pub const ALL: &[(Reason, &str)] = &[$((Reason::$variant, $meaning)),*];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Reason::$variant => $code),* }
            }
        }
    };
}

reasons! {
    OptOutRegimeDefault, "OPT_OUT_REGIME_DEFAULT", "Permitted where the person is until they refuse.";
    ConsentGranted, "CONSENT_GRANTED", "The person agreed.";
    Necessary, "NECESSARY", "What the person asked for can't be done without it.";
    NecessaryMinimised, "NECESSARY_MINIMISED", "Needed, but a placeholder serves as well.";
    LiMinimised, "LI_MINIMISED", "A legitimate interest, served by less than the value.";
    Ask, "ASK", "The person has not chosen yet and is asked.";
    NoConsentNoninteractive, "NO_CONSENT_NONINTERACTIVE", "The person has not chosen, and can't be asked now.";
    CategoryNotDeclared, "CATEGORY_NOT_DECLARED", "The purpose does not say that it uses this kind of data.";
    ConsentDeferred, "CONSENT_DEFERRED", "The person closed the question without choosing.";
    ConsentExpired, "CONSENT_EXPIRED", "The person's choice has run out.";
    ConsentSuperseded, "CONSENT_SUPERSEDED", "The policy has become wider since the person chose.";
    ConsentInvalidated, "CONSENT_INVALIDATED", "The choice turned out not to be valid.";
    ConsentRevoked, "CONSENT_REVOKED", "The choice was ended by the controller.";
    ConsentWithdrawn, "CONSENT_WITHDRAWN", "The person took their consent back.";
    ConsentDenied, "CONSENT_DENIED", "The person refused.";
    ConsentUnreadable, "CONSENT_UNREADABLE", "The person's choices can't be read.";
    OptOutSignal, "OPT_OUT_SIGNAL", "The browser's opt-out signal is on.";
    MinorNoGuardian, "MINOR_NO_GUARDIAN", "A child, and no guardian has agreed.";
    AskExplicit, "ASK_EXPLICIT", "A special kind of data: the person is asked for this by name.";
    SpecialNoExplicitConsent, "SPECIAL_NO_EXPLICIT_CONSENT", "A special kind of data, without explicit consent.";
    NeverSendClass, "NEVER_SEND_CLASS", "A secret: never sent, whatever was agreed.";
    UnscannablePart, "UNSCANNABLE_PART", "A part of the message can't be read, so it can't be checked.";
    GuardNotReady, "GUARD_NOT_READY", "The gate is not ready.";
}

/// The rule. First match wins.
pub fn decide(q: &Question) -> Outcome {
    use Reason::*;
    let outcome = |action, decision, reason| Outcome { action, decision, reason };
    let send = |action, reason| outcome(action, Decision::Send, reason);
    let hidden = if q.tier == Tier::Special { Action::Redact } else { Action::Pseudonymise };
    let hide = |reason| send(hidden, reason);
    let undecided = matches!(q.state, State::Unknown | State::Requested);
    let essential = q.basis == Basis::Contract && q.required;

    if !q.ready {
        return outcome(Action::Redact, Decision::Block, GuardNotReady);
    }
    if q.tier == Tier::Secret {
        return send(Action::Redact, NeverSendClass);
    }
    if q.minor && !(q.tier == Tier::Ordinary && essential) {
        return hide(MinorNoGuardian);
    }
    if q.sale_like && q.opted_out {
        return hide(OptOutSignal);
    }
    if q.state == State::Unreadable {
        return hide(ConsentUnreadable);
    }
    if !q.declared {
        return hide(CategoryNotDeclared);
    }
    if q.tier == Tier::Special && !(q.state == State::Granted && q.explicit) {
        return if undecided && q.interactive {
            outcome(Action::Redact, Decision::Hold, AskExplicit)
        } else {
            send(Action::Redact, SpecialNoExplicitConsent)
        };
    }
    if essential {
        return if q.takes_placeholders {
            send(Action::Pseudonymise, NecessaryMinimised)
        } else {
            send(Action::Pass, Necessary)
        };
    }
    match q.state {
        State::Denied => hide(ConsentDenied),
        State::Withdrawn => hide(ConsentWithdrawn),
        State::Expired => hide(ConsentExpired),
        State::Superseded => hide(ConsentSuperseded),
        State::Revoked => hide(ConsentRevoked),
        State::Invalidated => hide(ConsentInvalidated),
        State::Deferred => hide(ConsentDeferred),
        State::Unreadable => hide(ConsentUnreadable),
        State::Granted => send(Action::Pass, ConsentGranted),
        State::Unknown | State::Requested => {
            if q.tier == Tier::Ordinary && !q.sale_like && q.regime == Regime::OptOut {
                send(Action::Pass, OptOutRegimeDefault)
            } else if q.tier == Tier::Ordinary && !q.sale_like && q.basis == Basis::LegitimateInterest {
                send(Action::Pseudonymise, LiMinimised)
            } else if q.interactive {
                outcome(hidden, Decision::Hold, Ask)
            } else {
                hide(NoConsentNoninteractive)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every combination of inputs: 2^10 flags × 4 tiers × 11 states × 3 bases.
    fn every_question() -> impl Iterator<Item = Question> {
        let tiers = [Tier::Ordinary, Tier::Sensitive, Tier::Special, Tier::Secret];
        let bases = [Basis::Consent, Basis::Contract, Basis::LegitimateInterest];
        (0u32..1 << 10).flat_map(move |bits| {
            let flag = move |i: u32| bits >> i & 1 == 1;
            tiers.into_iter().flat_map(move |tier| {
                bases.into_iter().flat_map(move |basis| {
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

    #[test]
    fn invariants_hold_for_every_question() {
        let mut seen = 0;
        for q in every_question() {
            let o = decide(&q);
            seen += 1;
            let shown = o.action == Action::Pass && o.decision == Decision::Send;
            if !q.ready {
                assert_eq!(o.decision, Decision::Block, "{q:?}");
                continue;
            }
            if q.tier == Tier::Secret {
                assert_eq!(o.action, Action::Redact, "a secret never leaves: {q:?}");
            }
            if q.basis == Basis::Consent && q.state != State::Granted {
                let by_law = q.regime == Regime::OptOut && q.tier == Tier::Ordinary && !q.sale_like;
                assert!(!shown || by_law, "nothing but granted releases consent-based data: {q:?}");
            }
            if q.tier == Tier::Special && shown {
                assert!(q.state == State::Granted && q.explicit, "special needs explicit: {q:?}");
            }
            if q.sale_like && q.opted_out {
                assert!(!shown, "the signal beats a grant: {q:?}");
            }
            if q.minor {
                assert_ne!(o.decision, Decision::Hold, "a minor is never asked: {q:?}");
            }
            if !q.interactive {
                assert_ne!(o.decision, Decision::Hold, "nobody is there to ask: {q:?}");
            }
            if !q.declared {
                assert!(!shown, "what is not declared is not used: {q:?}");
            }
            let denied = decide(&Question { state: State::Denied, ..q });
            let unreadable = decide(&Question { state: State::Unreadable, ..q });
            let unknown = decide(&Question { state: State::Unknown, ..q });
            assert!(unreadable.action >= denied.action, "unreadable shows no more than denied: {q:?}");
            let essential = q.basis == Basis::Contract && q.required;
            if !essential {
                assert!(denied.action >= o.action, "a denial never shows more: {q:?}");
                if q.regime == Regime::OptIn && q.basis == Basis::Consent {
                    assert_eq!(unknown.action, denied.action, "unknown is not consent: {q:?}");
                }
            }
        }
        assert_eq!(seen, 1024 * 4 * 3 * State::ALL.len());
    }

    #[test]
    fn worked_examples() {
        let q = Question {
            ready: true,
            tier: Tier::Ordinary,
            declared: true,
            required: true,
            state: State::Unknown,
            explicit: false,
            basis: Basis::Contract,
            sale_like: false,
            opted_out: false,
            minor: false,
            interactive: true,
            takes_placeholders: true,
            regime: Regime::OptIn,
        };
        let answer = |q: Question| (decide(&q).action, decide(&q).decision, decide(&q).reason);
        use {Action::*, Decision::*};
        let table = [
            (q, (Pseudonymise, Send, Reason::NecessaryMinimised)),
            (Question { takes_placeholders: false, ..q }, (Pass, Send, Reason::Necessary)),
            (Question { required: false, ..q }, (Pseudonymise, Hold, Reason::Ask)),
            (
                Question { required: false, interactive: false, ..q },
                (Pseudonymise, Send, Reason::NoConsentNoninteractive),
            ),
            (Question { required: false, state: State::Granted, ..q }, (Pass, Send, Reason::ConsentGranted)),
            (
                Question { required: false, state: State::Withdrawn, ..q },
                (Pseudonymise, Send, Reason::ConsentWithdrawn),
            ),
            (Question { tier: Tier::Special, ..q }, (Redact, Hold, Reason::AskExplicit)),
            (
                Question { tier: Tier::Secret, state: State::Granted, explicit: true, ..q },
                (Redact, Send, Reason::NeverSendClass),
            ),
        ];
        for (question, expected) in table {
            assert_eq!(answer(question), expected, "{question:?}");
        }
    }
}
