//! Dates that say something of a person. Other dates are no findings.

pub mod birth;
mod day;
pub mod death;
pub mod expiry;
