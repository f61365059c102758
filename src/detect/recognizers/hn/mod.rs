//! Honduras.

pub mod identity;
