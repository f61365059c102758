//! South Africa.

pub mod id;
pub mod tax_number;
