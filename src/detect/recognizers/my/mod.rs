//! Malaysia.

pub mod mykad;
pub mod passport;
