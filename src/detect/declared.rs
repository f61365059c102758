//! A pattern that a caller brings, as they write it. The engine with room for patterns compiles it.

use crate::entity::EntityType;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape, about};

/// A pattern as the caller writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// An entity type: `custom.case_number`.
    pub entity: String,
    /// The pattern, in `regex` syntax.
    pub pattern: String,
    /// From 0 to 1; 0.8 unless given.
    pub confidence: f32,
}

impl Declared {
    /// A list of `{ type, pattern, confidence? }`.
    pub const LIST: Shape = Shape::List(&Shape::Object(&[
        (
            "type",
            Required,
            about!("An entity type, such as custom.case_number.", Shape::Accepted(entity_type), |json| {
                json.name("pattern").text(&crate::entity::type_pattern());
            }),
        ),
        (
            "pattern",
            Required,
            about!("In the syntax of Rust's regex crate: no look-around, no back-references.", Shape::Text),
        ),
        ("confidence", Optional, about!("How sure a match is. 0.8 unless given.", Shape::Share)),
    ]));

    /// One of a list that was checked.
    pub fn of(fields: Checked) -> Declared {
        Declared {
            entity: fields.text("type"),
            pattern: fields.text("pattern"),
            confidence: fields.share_or("confidence", 0.8),
        }
    }
}

fn entity_type(name: &str) -> Result<(), String> {
    EntityType::parse(name).map(|_| ()).ok_or_else(|| "a type such as custom.case_number".to_owned())
}
