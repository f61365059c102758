//! Belgium.

pub mod identity_card;
pub mod national_number;
pub mod passport;
