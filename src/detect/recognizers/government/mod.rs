//! Documents that look alike in many countries.

pub mod mrz;
pub mod passport;
pub mod passport_nearby;
