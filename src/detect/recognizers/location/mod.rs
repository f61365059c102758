//! Where people live and are.

pub mod coordinates;
pub mod plus_code;
pub mod po_box;
pub mod post_code;
pub mod post_code_form;
pub mod street_address;
mod streets;
