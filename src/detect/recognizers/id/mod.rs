//! Indonesia.

pub mod nik;
pub mod passport;
pub mod tax_number;
