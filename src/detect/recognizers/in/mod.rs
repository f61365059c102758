//! India.

pub mod aadhaar;
pub mod aadhaar_virtual_id;
pub mod abha;
pub mod driving_licence;
pub mod gstin;
pub mod ifsc;
pub mod pan;
pub mod passport;
pub mod provident_fund;
pub mod upi_id;
pub mod voter_id;
