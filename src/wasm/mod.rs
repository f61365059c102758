//! The browser: JavaScript's types, and its clock, randomness and console. No rule lives here, and no other
//! module names a JavaScript type.

// The code that `wasm_bindgen` generates for exports needs it; nothing written here does.
#![allow(unsafe_code)]

mod convert;
mod detector;
mod gate;
mod panic;
#[cfg(feature = "custom")]
mod policy;
#[cfg(feature = "custom")]
mod redactor;
mod store;
mod world;

use wasm_bindgen::prelude::*;

/// As quick here as the standard library's allocator for wasm, and 2.3 KB brotli smaller.
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// Runs once, when the engine has been instantiated.
#[wasm_bindgen(start)]
fn start() {
    panic::install();
}

/// The engine's version: a page refuses one that is not its own.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
