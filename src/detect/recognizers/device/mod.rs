//! Devices.

pub mod advertising_id;
pub mod iccid;
pub mod imei;
pub mod imsi;
pub mod meid;
pub mod serial_number;
