//! Vietnam.

pub mod citizen_id;
pub mod passport;
pub mod tax_number;
