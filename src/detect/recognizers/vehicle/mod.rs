//! Vehicles.

pub mod cn_licence_plate;
pub mod de_licence_plate;
pub mod fr_licence_plate;
pub mod gb_licence_plate;
pub mod in_licence_plate;
pub mod jp_licence_plate;
pub mod kr_licence_plate;
pub mod licence_plate;
pub mod ng_licence_plate;
pub mod nl_licence_plate;
pub mod th_licence_plate;
pub mod tr_licence_plate;
pub mod vin;
