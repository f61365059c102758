//! Tanzania.

pub mod national_id;
