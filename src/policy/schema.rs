//! The policy's JSON Schema, from the same table that reads it. For editors, other programs and tests; not in the engine.

use super::fields::POLICY;
use crate::json::Json;

/// The schema (draft 2020-12) as JSON. It refuses what has the wrong form; what one field says of another, only
/// [`Policy::from_document`](super::Policy::from_document) refuses.
pub fn schema() -> String {
    Json::of(|json| {
        json.object(&mut |json| {
            json.name("$schema").text("https://json-schema.org/draft/2020-12/schema");
            json.name("title").text("Policy of a Hushgate");
            json.name("description").text("Who may get what, and why.");
            POLICY.write_keywords(json);
        });
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn of(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_schema_in_the_package_is_this_one() {
        let written = of(include_str!("../../pkg-template/policy.schema.json"));
        assert!(written == of(&schema()), "pkg-template/policy.schema.json is out of date; run `cargo xtask docs`");
    }

    /// Every object's every field, also in lists and maps.
    fn described(schema: &Value, path: &str) {
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            assert!(
                field["description"].is_string() || field["items"]["description"].is_string(),
                "{path} has no words"
            );
            described(field, &path);
        }
        for inner in ["items", "additionalProperties"] {
            if schema[inner].is_object() {
                described(&schema[inner], path);
            }
        }
    }

    #[test]
    fn every_field_has_words() {
        let schema = of(&schema());
        described(&schema, "");
        assert_eq!(schema["properties"]["purposes"]["maxItems"], 9);
    }
}
