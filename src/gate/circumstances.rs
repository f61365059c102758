//! What is known of the person and where they are.

use crate::decide::Regime;

/// What is known of the person and where they are.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// Their age in years, if it is known.
    pub age: Option<u8>,
    /// Their browser says that they opt out of the sale and sharing of their data (Global Privacy Control). Fixed when the
    /// page was loaded.
    pub opt_out_signal: bool,
}

impl Circumstances {
    /// Whether somebody else has to agree for them.
    pub(super) fn is_minor(&self) -> bool {
        self.age.is_some_and(|age| age < 16)
    }

    /// What the law makes of someone who has not chosen.
    pub(super) fn regime(&self) -> Regime {
        Regime::OptIn
    }
}
