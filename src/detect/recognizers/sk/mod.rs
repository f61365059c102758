//! Slovakia. Its birth number is [Czechia's](super::cz::birth_number).

pub mod identity_card;
pub mod tax_number;
