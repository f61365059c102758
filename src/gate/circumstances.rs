//! What is known of the person and where they are.

use crate::consent::Placed;
use crate::jurisdiction::{Jurisdictions, Rules};
use crate::policy::Policy;

/// What is known of the person and where they are.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// Their age in years, if it is known.
    pub age: Option<u8>,
    /// Their browser says that they opt out of the sale and sharing of their data (Global Privacy Control). Fixed when the
    /// page was loaded.
    pub opt_out_signal: bool,
    /// Where they are, as the host says. The policy's own jurisdictions apply too.
    pub jurisdictions: Jurisdictions,
}

impl Circumstances {
    /// Every jurisdiction that applies, by id, and how that is known. None is the strictest of all.
    pub(super) fn jurisdictions(&self, policy: &Policy) -> (Vec<String>, Placed) {
        let mut ids = policy.jurisdictions.clone();
        ids.extend(
            self.jurisdictions
                .ids()
                .iter()
                .filter(|id| !policy.jurisdictions.iter().any(|known| known == *id))
                .map(|id| (*id).to_owned()),
        );
        let placed = if ids.is_empty() { Placed::Fallback } else { Placed::Operator };
        (ids, placed)
    }

    /// What they ask for together.
    pub(super) fn rules(&self, policy: &Policy) -> Rules {
        Jurisdictions::recall(&self.jurisdictions(policy).0).rules()
    }

    /// Whether somebody else has to agree for them.
    pub(super) fn is_minor(&self, rules: &Rules) -> bool {
        self.age.is_some_and(|age| age < rules.guardian_age)
    }
}
