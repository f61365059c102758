//! Singapore.

pub mod entity_number;
pub mod nric;
pub mod passport;
