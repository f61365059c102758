//! Documents and numbers of any country, after a label.

pub mod driving_licence;
pub mod national_id;
pub mod residence_permit;
pub mod social_security;
pub mod tax_id;
pub mod voter_id;
