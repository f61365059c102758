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
mod invariants;
#[cfg(test)]
mod table;
