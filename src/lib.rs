//! Hushgate is a privacy gate for chat. It runs in the user's browser, between the chat box and the chatbot's
//! server: it reads a message before it leaves the device, finds personal data and secrets, lets out only what the
//! person agreed to, keeps the originals, and puts them back into the reply.
//!
//! ```text
//! typed text ──► detect ──► decide ──► redact ──► record ──► send
//!                                        │
//! shown text ◄── restore ◄───────────────┴──────────────── reply, also as a stream
//! ```
//!
//! Each stage is a module that knows only its input: [`detect`] finds, [`consent`] says what the person agreed to,
//! [`jurisdiction`] what the law asks for, [`decide`] is the rule, [`redact`] rewrites and restores, [`audit`] records,
//! [`vault`] keeps; [`gate`] runs them in order. Only the `wasm` module knows of JavaScript.
//!
//! Finding is enough for many uses:
//!
//! ```
//! use hushgate::detect::Detector;
//!
//! let findings = Detector::new().detect("My card: 4111 1111 1111 1111", "");
//! assert_eq!(findings[0].entity.as_str(), "financial.payment_card");
//! assert_eq!(findings[0].start..findings[0].end, 9..28);
//! ```
//!
//! A gate needs a policy, and a [`gate::World`] for time and randomness:
//!
//! ```
//! # struct Fixed;
//! # impl hushgate::gate::World for Fixed {
//! #     fn wall_clock(&self) -> u64 { 0 }
//! #     fn monotonic_clock(&self) -> f64 { 0.0 }
//! #     fn random(&self, buffer: &mut [u8]) { buffer.iter_mut().enumerate().for_each(|(i, b)| *b = i as u8 * 8) }
//! # }
//! # let world = Fixed;
//! use hushgate::{detect::Detector, gate::{Context, Gate}, policy::Policy};
//!
//! let policy = Policy::from_json(r#"{
//!     "version": "1",
//!     "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
//!     "recipients": [{ "id": "bot", "name": "The shop's bot" }],
//!     "purposes": [{
//!         "id": "service.reply", "title": "Answer you", "basis": "contract",
//!         "recipients": ["bot"], "required": ["contact"]
//!     }]
//! }"#)?;
//! let gate = Gate::new(Detector::new(), policy, false);
//! let verdict = gate.check(&world, "I'm ana@example.com", &Context::default())?;
//! assert_eq!(verdict.text, "I'm [EMAIL_1_2BL]");
//! # Ok::<(), hushgate::error::Error>(())
//! ```
//!
//! What it does not do: names without a word or another name beside them, organisations, ciphers, pictures and files.
//! Nothing is stored: originals, choices and log are in memory.

#![warn(missing_docs)]
#![deny(unsafe_code)]
// Only panics may ask `Debug`: in the engine it writes nothing, see xtask/src/engine.rs.
#![cfg_attr(not(any(test, feature = "custom")), deny(clippy::use_debug))]

#[forbid(unsafe_code)]
pub mod audit;
#[forbid(unsafe_code)]
pub mod consent;
#[forbid(unsafe_code)]
pub mod decide;
#[forbid(unsafe_code)]
pub mod detect;
#[forbid(unsafe_code)]
pub mod document;
#[forbid(unsafe_code)]
pub mod entity;
#[forbid(unsafe_code)]
pub mod error;
#[forbid(unsafe_code)]
pub mod gate;
#[forbid(unsafe_code)]
mod hash;
#[forbid(unsafe_code)]
pub mod json;
#[forbid(unsafe_code)]
pub mod jurisdiction;
#[forbid(unsafe_code)]
mod order;
#[forbid(unsafe_code)]
pub mod policy;
#[forbid(unsafe_code)]
pub mod redact;
#[cfg(any(feature = "custom", not(target_arch = "wasm32")))]
#[forbid(unsafe_code)]
pub mod redactor;
#[forbid(unsafe_code)]
pub mod region;
#[forbid(unsafe_code)]
pub mod shape;
#[forbid(unsafe_code)]
pub mod vault;
#[cfg(target_arch = "wasm32")]
mod wasm;
