//! Rwanda.

pub mod national_id;
