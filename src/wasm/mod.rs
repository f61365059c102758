//! The browser: JavaScript's types, and its clock, randomness and console. No rule lives here, and no other
//! module names a JavaScript type.

// The code that `wasm_bindgen` generates for exports needs it; nothing written here does.
#![allow(unsafe_code)]

mod convert;
#[cfg(not(feature = "records"))]
mod detector;
#[cfg(not(feature = "records"))]
mod gate;
mod panic;
#[cfg(feature = "custom")]
mod policy;
#[cfg(feature = "records")]
mod records;
#[cfg(feature = "custom")]
mod redactor;
#[cfg(not(feature = "records"))]
mod store;
mod world;

// Each build exports what it is for, and the linker leaves out what no export needs.
#[cfg(all(feature = "records", feature = "custom"))]
compile_error!("records and custom are builds of their own");

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
