//! Zimbabwe.

pub mod national_id;
