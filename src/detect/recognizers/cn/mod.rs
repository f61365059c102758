//! China.

pub mod passport;
pub mod resident_id;
pub mod social_credit;
pub mod travel_permit;
