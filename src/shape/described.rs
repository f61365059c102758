//! Shapes as JSON Schema (draft 2020-12), for editors and for other programs that check documents.

use super::{Need, Shape};
use crate::json::Json;

/// A shape, with what a schema says of it beyond what the shape does.
#[derive(Debug)]
pub struct Described {
    /// What the value is, for people.
    pub words: &'static str,
    /// Writes further keywords, names and values in turn.
    pub keywords: fn(&mut Json),
    /// What the value has to be.
    pub shape: Shape,
}

impl Shape {
    /// Writes the schema of this shape. It refuses what [`Shape::check`] refuses, but for what an
    /// [`Accepted`](Shape::Accepted) text or name is not described to be, and more than three decimals.
    pub fn write_schema(&self, json: &mut Json) {
        json.object(&mut |json| self.write_keywords(json));
    }

    /// Writes the schema's keywords, names and values in turn, into an object that has others.
    pub fn write_keywords(&self, json: &mut Json) {
        let of_type = |json: &mut Json, name| json.name("type").text(name);
        match self {
            Shape::Described(described) => {
                json.name("description").text(described.words);
                described.shape.write_keywords(json);
                (described.keywords)(json);
            }
            Shape::Any => {}
            Shape::Text | Shape::Accepted(_) => of_type(json, "string"),
            Shape::Bool => of_type(json, "boolean"),
            Shape::Share => {
                of_type(json, "number");
                json.name("minimum").number(0.0);
                json.name("maximum").number(1.0);
            }
            Shape::Whole => {
                of_type(json, "integer");
                json.name("minimum").number(0.0);
                json.name("maximum").number(9_007_199_254_740_991.0);
            }
            Shape::Word(words) => {
                json.name("enum").list(&mut |json| words.iter().for_each(|word| json.text(word)));
            }
            Shape::List(items) => {
                of_type(json, "array");
                items.write_schema(json.name("items"));
            }
            Shape::Object(fields) => {
                of_type(json, "object");
                json.name("properties").object(&mut |json| {
                    fields.iter().for_each(|(name, _, shape)| shape.write_schema(json.name(name)));
                });
                json.name("required").list(&mut |json| {
                    let required = fields.iter().filter(|(_, need, _)| *need == Need::Required);
                    required.for_each(|(name, ..)| json.text(name));
                });
                json.name("additionalProperties").word("false");
            }
            Shape::Map(_, values) => {
                of_type(json, "object");
                values.write_schema(json.name("additionalProperties"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::about;
    use super::*;

    #[test]
    fn a_schema_says_what_the_shape_does() {
        const ROOT: Shape = Shape::Object(&[
            ("a", Need::Required, about!("One.", Shape::List(&Shape::Text), |json| json.name("minItems").number(1.0))),
            ("b", Need::Optional, Shape::Map(|_| Ok(()), &Shape::Word(&["x", "y"]))),
            ("c", Need::Optional, Shape::Share),
        ]);
        assert_eq!(
            Json::of(|json| ROOT.write_schema(json)),
            concat!(
                r#"{"type":"object","properties":{"#,
                r#""a":{"description":"One.","type":"array","items":{"type":"string"},"minItems":1},"#,
                r#""b":{"type":"object","additionalProperties":{"enum":["x","y"]}},"#,
                r#""c":{"type":"number","minimum":0,"maximum":1}},"#,
                r#""required":["a"],"additionalProperties":false}"#
            )
        );
    }
}
