//! Documents that look alike in many countries.

pub mod mrz;
pub mod mrz_names;
pub mod passport_nearby;
