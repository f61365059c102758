//! Any body of any type, `content-type \n body`, is rewritten whole or refused: JSON stays JSON of the same shape.

#![no_main]

#[path = "../world/mod.rs"]
mod world;

use std::cell::RefCell;

use hushgate::detect::Detector;
use hushgate::error::Code;
use hushgate::gate::{Context, Gate, Request};
use hushgate::policy::Policy;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use world::Clock;

const POLICY: &str = include_str!("../../www/policy.json");

/// How many requests a gate sees before it is made anew: what it keeps must not grow for ever.
const LIFE: usize = 200;

thread_local! {
    static GATE: RefCell<(usize, Option<Gate>)> = const { RefCell::new((0, None)) };
}

fn seal(content_type: &str, body: &str) -> Option<(String, Option<Request>)> {
    GATE.with_borrow_mut(|(age, gate)| {
        if (*age).is_multiple_of(LIFE) {
            *gate = Some(Gate::new(Detector::new(), Policy::from_json(POLICY).expect("it is checked"), false));
        }
        *age += 1;
        let gate = gate.as_mut()?;
        let request = Request {
            url: "https://bot.example/chat".to_owned(),
            method: "POST".to_owned(),
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: body.to_owned(),
        };
        match gate.seal(&Clock::new(7), request, &Context::default()) {
            Ok(sealed) => Some((sealed.verdict.text, sealed.request)),
            Err(error) => {
                assert_eq!(error.code(), Code::BodyInvalid);
                None
            }
        }
    })
}

/// Whether two values differ in texts and numbers alone.
fn same_shape(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_shape(a, b)),
        (Value::Object(a), Value::Object(b)) => a.len() == b.len(),
        (Value::Null | Value::Bool(_), _) => before == after,
        (Value::String(_), after) => after.is_string(),
        (Value::Number(_), after) => after.is_number() || after.is_string(),
        _ => false,
    }
}

fuzz_target!(|input: &str| {
    let (content_type, body) = input.split_once('\n').unwrap_or(("application/json", input));
    let Some((text, request)) = seal(content_type, body) else { return };
    if let Some(request) = &request {
        assert_eq!(request.body, text);
    }
    if content_type == "application/json"
        && let Ok(before) = serde_json::from_str::<Value>(body)
    {
        let after = serde_json::from_str::<Value>(&text).expect("JSON stays JSON");
        assert!(same_shape(&before, &after), "{text}");
    }
});
