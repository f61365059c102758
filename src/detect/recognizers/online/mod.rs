//! Names of people on networks and sites.

pub mod profile_url;
pub mod social_handle;
pub mod social_mention;
pub mod username;
