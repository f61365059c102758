//! Japan.

pub mod driving_licence;
pub mod my_number;
pub mod passport;
pub mod pension_number;
pub mod residence_card;
