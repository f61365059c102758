//! Hong Kong.

pub mod identity_card;
