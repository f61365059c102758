//! Bangladesh.

pub mod national_id;
