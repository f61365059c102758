//! Iran.

pub mod national_id;
