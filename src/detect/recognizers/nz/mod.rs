//! New Zealand.

pub mod driving_licence;
pub mod ird_number;
pub mod nhi_number;
pub mod passport;
