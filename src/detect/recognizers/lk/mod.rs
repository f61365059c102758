//! Sri Lanka.

pub mod nic;
pub mod passport;
