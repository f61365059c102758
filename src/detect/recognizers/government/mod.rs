//! Documents and numbers that look alike in many countries: in machine-readable lines, after a label, near a word.

pub mod driving_licence;
pub mod mrz;
pub mod mrz_names;
pub mod national_id;
pub mod passport_nearby;
pub mod residence_permit;
pub mod social_security;
pub mod tax_id;
pub mod voter_id;
