//! Romania.

pub mod identity_card;
pub mod personal_number;
