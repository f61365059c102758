//! Mexico.

pub mod clabe;
pub mod curp;
pub mod nss;
pub mod rfc;
pub mod voter_id;
