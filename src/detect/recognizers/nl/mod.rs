//! The Netherlands.

pub mod bsn;
pub mod document;
pub mod driving_licence;
pub mod v_number;
