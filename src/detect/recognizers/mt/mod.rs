//! Malta.

pub mod identity_card;
pub mod tax_number;
