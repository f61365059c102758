//! The Philippines.

pub mod crn;
pub mod passport;
pub mod philhealth;
pub mod philsys;
pub mod sss;
pub mod tin;
