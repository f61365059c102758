//! Clock and randomness of the page, the worker or Node: whatever `globalThis` has.

use js_sys::{Date, Reflect, global};
use wasm_bindgen::JsCast;

use crate::gate::World;

/// The world outside wasm.
#[derive(Clone, Copy, Debug)]
pub struct Browser;

/// A property of `globalThis`, which is a window, a worker's scope or neither.
fn property<T: JsCast>(name: &str) -> T {
    Reflect::get(&global(), &name.into()).expect("globalThis can be read").unchecked_into()
}

impl World for Browser {
    fn wall_clock(&self) -> u64 {
        Date::now().max(0.0) as u64
    }

    fn monotonic_clock(&self) -> f64 {
        property::<web_sys::Performance>("performance").now()
    }

    fn random(&self, buffer: &mut [u8]) {
        property::<web_sys::Crypto>("crypto")
            .get_random_values_with_u8_array(buffer)
            .expect("a buffer this small can be filled");
    }
}
