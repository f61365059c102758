//! France.

pub mod driving_licence;
pub mod identity_card;
pub mod nir;
pub mod passport;
pub mod residence_permit;
pub mod siret;
pub mod spi;
