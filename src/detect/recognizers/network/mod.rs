//! Networks.

pub mod mac_address;
