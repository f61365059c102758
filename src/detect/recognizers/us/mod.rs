//! The United States.

pub mod alien_number;
pub mod dea_number;
pub mod driving_licence;
pub mod ein;
pub mod itin;
pub mod medicaid;
pub mod medicare;
pub mod npi;
pub mod passport;
pub mod routing_number;
pub mod ssn;
pub mod ssn_last_four;
pub mod ssn_unissued;
pub mod uscis_receipt;
