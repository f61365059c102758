//! Greece.

pub mod identity_card;
pub mod social_security;
pub mod tax_number;
