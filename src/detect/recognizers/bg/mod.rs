//! Bulgaria.

pub mod foreigner_number;
pub mod identity_card;
pub mod personal_number;
