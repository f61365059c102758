//! Where people are.

pub mod postcode;
