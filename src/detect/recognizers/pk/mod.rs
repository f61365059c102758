//! Pakistan.

pub mod cnic;
pub mod passport;
