//! Secrets: keys, tokens, passwords, and what carries them.

pub mod age_key;
pub mod aws_access_key;
pub mod azure_client_secret;
pub mod entropy;
pub mod form;
pub mod github_token;
pub mod jwt;
pub mod marked_token;
pub mod private_key;
pub mod service_token;
pub mod services;
pub mod url_credentials;
pub mod webhook_url;
