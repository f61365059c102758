//! Canada.

pub mod bank_transit;
pub mod driving_licence;
pub mod health_card;
pub mod passport;
pub mod ramq;
pub mod sin;
