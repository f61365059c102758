//! Morocco.

pub mod cin;
