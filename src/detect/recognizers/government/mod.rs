//! Documents and numbers of any country, after a label.

pub mod driving_licence;
pub mod national_id;
pub mod tax_id;
