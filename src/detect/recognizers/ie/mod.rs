//! Ireland.

pub mod passport;
pub mod pps;
