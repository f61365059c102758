//! Thailand.

pub mod national_id;
pub mod passport;
