//! What a choice has become.

/// What a choice has become. Only [`State::Granted`] permits. Each has its counterpart among the consent statuses of
/// the W3C Data Privacy Vocabulary (DPV 2, `dpv:ConsentStatus`), see [`State::dpv`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Never asked.
    Unknown,
    /// Being asked.
    Requested,
    /// Agreed.
    Granted,
    /// Refused.
    Denied,
    /// The question was closed without a choice.
    Deferred,
    /// Agreed, then taken back.
    Withdrawn,
    /// Agreed, and run out.
    Expired,
    /// Agreed to something narrower than the policy is now.
    Superseded,
    /// Ended by the controller.
    Revoked,
    /// Found not to be valid.
    Invalidated,
    /// Storage, clock, schema or integrity failed.
    Unreadable,
}

impl State {
    /// Every state.
    pub const ALL: [State; 11] = [
        State::Unknown,
        State::Requested,
        State::Granted,
        State::Denied,
        State::Deferred,
        State::Withdrawn,
        State::Expired,
        State::Superseded,
        State::Revoked,
        State::Invalidated,
        State::Unreadable,
    ];

    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Unknown => "unknown",
            State::Requested => "requested",
            State::Granted => "granted",
            State::Denied => "denied",
            State::Deferred => "deferred",
            State::Withdrawn => "withdrawn",
            State::Expired => "expired",
            State::Superseded => "superseded",
            State::Revoked => "revoked",
            State::Invalidated => "invalidated",
            State::Unreadable => "unreadable",
        }
    }

    /// The state of this name.
    pub fn parse(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// The term of the W3C Data Privacy Vocabulary (DPV 2, "Consent Status"). It has none for what can't be read: to
    /// others, that is a choice that nobody knows of; and a choice that the policy has outgrown is one that ran out.
    pub const fn dpv(self) -> &'static str {
        match self {
            State::Unknown | State::Unreadable => "ConsentUnknown",
            State::Requested => "ConsentRequested",
            State::Granted => "ConsentGiven",
            State::Denied => "ConsentRefused",
            State::Deferred => "ConsentRequestDeferred",
            State::Withdrawn => "ConsentWithdrawn",
            State::Expired | State::Superseded => "ConsentExpired",
            State::Revoked => "ConsentRevoked",
            State::Invalidated => "ConsentInvalidated",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_name_of_its_own() {
        for state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
        }
        assert_eq!(State::parse("Granted"), None);
    }

    #[test]
    fn nothing_but_a_grant_is_told_as_one() {
        // Only `ConsentGiven` and `RenewedConsentGiven` are valid for processing in DPV.
        for state in State::ALL {
            assert_eq!(state.dpv() == "ConsentGiven", state == State::Granted, "{state:?}");
        }
    }
}
