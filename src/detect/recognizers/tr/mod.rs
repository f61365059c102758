//! Türkiye.

pub mod identity_card;
pub mod national_id;
pub mod passport;
pub mod tax_number;
