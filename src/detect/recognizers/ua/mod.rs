//! Ukraine.

pub mod driving_licence;
pub mod passport;
pub mod register_number;
pub mod tax_number;
