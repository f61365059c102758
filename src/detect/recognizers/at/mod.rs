//! Austria.

pub mod passport;
pub mod svnr;
pub mod tax_number;
