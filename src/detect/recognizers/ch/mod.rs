//! Switzerland.

pub mod ahv;
pub mod passport;
