//! Taiwan.

pub mod national_id;
pub mod passport;
pub mod resident_certificate;
