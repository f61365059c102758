//! Portugal.

pub mod citizen_card;
pub mod civil_number;
pub mod driving_licence;
pub mod health_number;
pub mod nif;
pub mod niss;
pub mod passport;
