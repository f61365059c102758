//! Companies' numbers.

pub mod company_number;
pub mod eu_vat_number;
pub mod vat_number;
