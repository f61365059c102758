//! Egypt.

pub mod national_id;
