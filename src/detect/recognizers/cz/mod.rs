//! Czechia.

pub mod birth_number;
pub mod identity_card;
