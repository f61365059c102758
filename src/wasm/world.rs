//! Clock and randomness of the page, the worker or Node: whatever `globalThis` has.

use js_sys::Date;
use wasm_bindgen::prelude::*;

use crate::gate::World;

// Not web-sys: its `window().crypto()` is not there in a worker or in Node, and finding out where one is costs more
// than naming what they all have.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn milliseconds() -> f64;

    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill(buffer: &mut [u8]);
}

/// The world outside wasm.
#[derive(Clone, Copy, Debug)]
pub struct Browser;

impl World for Browser {
    fn wall_clock(&self) -> u64 {
        Date::now().max(0.0) as u64
    }

    fn monotonic_clock(&self) -> f64 {
        milliseconds()
    }

    fn random(&self, buffer: &mut [u8]) {
        fill(buffer);
    }
}
