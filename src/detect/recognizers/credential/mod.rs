//! Secrets: keys, tokens, passwords, and what carries them.

pub mod age_key;
pub mod aws_access_key;
pub mod azure_client_secret;
pub mod command_line;
pub mod entropy;
pub mod form;
pub mod github_token;
pub mod jwt;
pub mod kubernetes_secret;
pub mod marked_token;
pub mod one_time_code;
pub mod password;
pub mod pin;
pub mod private_key;
pub mod secret_value;
pub mod security_answer;
pub mod service_secret;
pub mod service_token;
pub mod services;
pub mod session_id;
pub mod sms_code;
pub mod url_credentials;
pub mod value;
pub mod webhook_url;
