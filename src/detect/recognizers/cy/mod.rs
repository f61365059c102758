//! Cyprus.

pub mod tax_number;
