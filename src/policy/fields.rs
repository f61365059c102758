//! The policy's fields: what each has to be, and, for its JSON Schema, what it is. The one list of them.

use crate::decide::{Basis, Tier};
use crate::detect::declared::Declared;
use crate::entity::{CATEGORIES, EntityType, is_category};
use crate::jurisdiction::Jurisdictions;
use crate::redact::Operator;
use crate::region;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Shape, about, one_of};

use super::calendar::Date;
use super::duration::Duration;

/// The most purposes: people can't judge more.
pub(super) const PURPOSES_AT_MOST: usize = 9;

/// A policy.
pub(super) const POLICY: Shape = Shape::Object(&[
    ("$schema", Optional, about!("For editors: the address of this schema. Not read.", Shape::Text)),
    ("version", Required, about!("Any text that changes when the policy does: a date, or 1.2.", Shape::Text)),
    (
        "validFrom",
        Optional,
        about!("The day from which it holds, in UTC: 2026-11-22.", Shape::Accepted(date), |json| {
            json.name("format").text("date");
            json.name("pattern").text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }),
    ),
    ("controller", Required, about!("Who answers for the processing.", CONTROLLER)),
    ("recipients", Required, about!("Who gets messages.", Shape::List(&RECIPIENT), at_least_one)),
    (
        "purposes",
        Required,
        about!(
            "What for. The first is the primary one. At most nine: people can't judge more.",
            Shape::List(&PURPOSE),
            |json| {
                at_least_one(json);
                json.name("maxItems").number(PURPOSES_AT_MOST as f64);
            }
        ),
    ),
    (
        "categories",
        Optional,
        about!(
            "Entity types or categories that get more protection than by themselves.",
            Shape::Map(scope, &CATEGORY),
            scopes
        ),
    ),
    (
        "operators",
        Optional,
        about!(
            "Operator by entity type or category; the longest name that covers a type counts. It can make a decision stricter, or as strict in another way, never laxer.",
            Shape::Map(scope, &Shape::Word(&OPERATORS)),
            scopes
        ),
    ),
    (
        "threshold",
        Optional,
        about!(
            "Findings of a lower confidence are left alone: 0.5 unless given. Three decimals at most. What is special or secret counts from 0.5, whatever stands here.",
            Shape::Share
        ),
    ),
    (
        "thresholds",
        Optional,
        about!(
            "The same by entity type or category; the longest name that covers a type counts. At most 0.5 for what is special or secret.",
            Shape::Map(scope, &Shape::Share),
            scopes
        ),
    ),
    (
        "retention",
        Optional,
        about!(
            "How long recipients keep it, by entity type or category, where a purpose says nothing else.",
            RETENTION,
            scopes
        ),
    ),
    ("jurisdictions", Optional, about!("Whose law applies. None is the strictest of all.", Shape::List(&JURISDICTION))),
    (
        "texts",
        Optional,
        about!(
            "Words by language (BCP 47), then by id: purposes.ID.title, purposes.ID.refusalEffect, recipients.ID.name.",
            Shape::Map(locale, &TEXTS),
            |json| json.name("propertyNames").word(r#"{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}"#)
        ),
    ),
    (
        "allow",
        Optional,
        about!("Texts that are never findings, such as the shop's own address.", Shape::List(&ALLOWED)),
    ),
    ("custom", Optional, about!("Patterns of your own; they need the larger engine.", Declared::LIST)),
    ("signature", Optional, about!("By the controller, over everything else in this document.", SIGNATURE)),
]);

const CONTROLLER: Shape = Shape::Object(&[
    ("id", Required, about!("A stable name for programs.", Shape::Text, not_empty)),
    ("name", Required, about!("A name for people.", Shape::Text)),
    ("contact", Required, about!("How to reach them.", Shape::Text)),
    ("address", Optional, about!("Their postal address.", Shape::Text)),
    ("country", Optional, about!("Where they are, by ISO 3166-1: DE.", COUNTRY, countries)),
    ("dpo", Optional, about!("How to reach the data protection officer.", Shape::Text)),
    ("authority", Optional, about!("Who supervises them, and takes complaints.", Shape::Text)),
]);

const RECIPIENT: Shape = Shape::Object(&[
    ("id", Required, about!("A stable name for programs.", Shape::Text, not_empty)),
    ("name", Required, about!("A name for people.", Shape::Text)),
    ("class", Optional, about!("What it is.", Shape::Word(&CLASSES))),
    ("role", Optional, about!("What it is to the controller.", Shape::Word(&ROLES))),
    ("country", Optional, about!("Where it is, by ISO 3166-1: DE.", COUNTRY, countries)),
    (
        "placeholders",
        Optional,
        about!("It copes with placeholders in place of values. True unless given.", Shape::Bool),
    ),
    (
        "honoursPurposes",
        Optional,
        about!("It honours a list of purposes for each message. False unless given.", Shape::Bool),
    ),
]);

const PURPOSE: Shape = Shape::Object(&[
    ("id", Required, about!("A stable name for programs: service.reply.", Shape::Text, not_empty)),
    ("title", Required, about!("One plain sentence for the person who types.", Shape::Text)),
    ("basis", Required, about!("Why it may be done at all.", Shape::Word(&BASES))),
    (
        "recipients",
        Required,
        about!("Recipients, by id. The first is the default.", Shape::List(&Shape::Text), at_least_one),
    ),
    ("required", Optional, about!("Entity types or categories without which it can't be done.", SCOPES)),
    ("optional", Optional, about!("Entity types or categories that help, and are asked for.", SCOPES)),
    ("saleLike", Optional, about!("Selling, sharing, or targeted advertising. False unless given.", Shape::Bool)),
    (
        "essential",
        Optional,
        about!("The chat is nothing without it, so there is no switch for it. False unless given.", Shape::Bool),
    ),
    (
        "automatedDecision",
        Optional,
        about!("Something is decided about the person without a person. False unless given.", Shape::Bool),
    ),
    ("refusalEffect", Optional, about!("What stops working for somebody who refuses.", Shape::Text)),
    ("expires", Optional, about!("How long a grant lasts: P6M.", DURATION, durations)),
    ("retention", Optional, about!("How long recipients keep it, by entity type or category.", RETENTION, scopes)),
    ("transfer", Optional, about!("Where it goes beyond the person's own law.", TRANSFER)),
]);

const TRANSFER: Shape = Shape::Object(&[
    ("countries", Required, Shape::List(&about!("A country by ISO 3166-1: US.", COUNTRY, countries))),
    (
        "safeguard",
        Required,
        about!("What protects it there: standard contractual clauses, an adequacy decision.", Shape::Text),
    ),
]);

const CATEGORY: Shape = Shape::Object(&[(
    "tier",
    Optional,
    about!("How much protection it gets; never less than by itself.", Shape::Word(&TIERS)),
)]);

const ALLOWED: Shape = Shape::Object(&[
    (
        "type",
        Optional,
        about!(
            "Only for this entity type or category; neither special nor secret.",
            Shape::Accepted(scope),
            scope_keywords
        ),
    ),
    ("values", Required, about!("The texts, exactly as they are found.", Shape::List(&Shape::Text))),
]);

const SIGNATURE: Shape = Shape::Object(&[
    ("keyId", Required, about!("Which of the controller's keys.", Shape::Text)),
    (
        "value",
        Required,
        about!("Ed25519 over the document's canonical JSON (RFC 8785) without this field, in base64.", Shape::Text),
    ),
]);

const SCOPES: Shape =
    Shape::List(&about!("An entity type or category: contact, contact.email.", Shape::Accepted(scope), scope_keywords));
const JURISDICTION: Shape = about!("By id: EU, US-CA.", Shape::Accepted(Jurisdictions::accept), |json| {
    json.name("enum").list(&mut |json| Jurisdictions::ALL.iter().for_each(|id| json.text(id)));
});
const RETENTION: Shape =
    Shape::Map(scope, &about!("A time in ISO 8601, without hours: P30D, P2W, P6M, P1Y.", DURATION, durations));
const DURATION: Shape = Shape::Accepted(duration);
const COUNTRY: Shape = Shape::Accepted(country);
const TEXTS: Shape = about!("Words in one language, by id.", Shape::Map(|_| Ok(()), &Shape::Text), |json| {
    let ids = r#"{"pattern":"^(purposes[.].+[.](title|refusalEffect)|recipients[.].+[.]name)$"}"#;
    json.name("propertyNames").word(ids);
});

const CLASSES: [&str; 8] = ["bot", "llm-provider", "human-agent", "analytics", "crm", "third-party", "tool", "device"];
const ROLES: [&str; 3] = ["processor", "controller", "third-party"];

macro_rules! words_of {
    ($type:ty) => {{
        let mut words = [""; <$type>::ALL.len()];
        let mut index = 0;
        while index < words.len() {
            words[index] = <$type>::ALL[index].as_str();
            index += 1;
        }
        words
    }};
}

pub(super) const BASES: [&str; Basis::ALL.len()] = words_of!(Basis);
pub(super) const OPERATORS: [&str; Operator::ALL.len()] = words_of!(Operator);
pub(super) const TIERS: [&str; Tier::ALL.len()] = words_of!(Tier);

/// A category, or an entity type of one.
fn scope(name: &str) -> Result<(), String> {
    if is_category(name) || EntityType::parse(name).is_some() {
        return Ok(());
    }
    let category = name.split('.').next().unwrap_or_default();
    Err(["an entity type or a category: ", &one_of(&CATEGORIES, category)].concat())
}

fn duration(text: &str) -> Result<(), String> {
    Duration::parse(text).map(|_| ()).ok_or_else(|| "a duration in ISO 8601 such as P30D, P2W, P6M or P1Y".to_owned())
}

fn date(text: &str) -> Result<(), String> {
    Date::parse(text).map(|_| ()).ok_or_else(|| "a day such as 2026-11-22".to_owned())
}

fn country(code: &str) -> Result<(), String> {
    let expected = || "a country's two capital letters by ISO 3166-1, such as DE".to_owned();
    region::codes().any(|known| known == code).then_some(()).ok_or_else(expected)
}

fn locale(tag: &str) -> Result<(), String> {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let formed = matches!(language.len(), 2..=3)
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    formed.then_some(()).ok_or_else(|| "a language such as de or pt-BR".to_owned())
}

#[cfg(not(target_arch = "wasm32"))]
use keywords::{at_least_one, countries, durations, not_empty, scope_keywords, scopes};

/// What the schema says of a shape that the shape can't say itself.
#[cfg(not(target_arch = "wasm32"))]
mod keywords {
    use super::Duration;
    use crate::entity::scope_pattern;
    use crate::json::Json;
    use crate::region;

    pub fn at_least_one(json: &mut Json) {
        json.name("minItems").number(1.0);
    }

    pub fn not_empty(json: &mut Json) {
        json.name("minLength").number(1.0);
    }

    pub fn scope_keywords(json: &mut Json) {
        json.name("pattern").text(&scope_pattern());
    }

    /// Names of an object's fields.
    pub fn scopes(json: &mut Json) {
        json.name("propertyNames").object(&mut scope_keywords);
    }

    pub fn durations(json: &mut Json) {
        json.name("pattern").text(Duration::PATTERN);
    }

    pub fn countries(json: &mut Json) {
        let codes: Vec<&str> = region::codes().collect();
        json.name("pattern").text(&["^(", &codes.join("|"), ")$"].concat());
    }
}
