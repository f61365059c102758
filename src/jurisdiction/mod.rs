//! What the law where someone is makes of their choices: data, dated and with sources, never code.
//!
//! The one table is `presets.json` beside this file, which the npm package ships whole; the build turns its values into the
//! rows here. Several jurisdictions may apply at once: then the most protective value counts, one by one. Where nobody said
//! which apply, all do. It is not legal advice, and no address is ever looked up: the operator or the person says where.

use crate::decide::Regime;
use crate::error::{Code, Error};
use crate::shape::{Shape, one_of, quoted};

// `IDS`, `ROW_OF` and `ROWS`.
include!(concat!(env!("OUT_DIR"), "/jurisdictions.rs"));

/// What data of a tier asks for, from least to most protective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handling {
    /// Used until the person limits it.
    Limit,
    /// Used once the person agreed.
    OptIn,
    /// Used once the person agreed to this very kind of data, by name.
    Explicit,
}

/// What is asked of whoever processes a person's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Someone who has not chosen, for a purpose that rests on consent: what the decision asks for, whatever the basis.
    pub regime: Regime,
    /// The same for what a contract does not need.
    pub contract_regime: Regime,
    /// The same for a legitimate interest. Opt-out means that the person can object, not that values are shown.
    pub interest_regime: Regime,
    /// The same for selling, sharing and targeted advertising.
    pub sale_regime: Regime,
    /// Data that is sensitive in some laws: account numbers, identity numbers.
    pub sensitive: Handling,
    /// GDPR article 9 and its kin.
    pub special: Handling,
    /// The browser's opt-out signal is binding by law. It is honoured everywhere.
    pub signal_binds: bool,
    /// The page has to show that the signal was honoured.
    pub signal_shown: bool,
    /// In years: below this age a guardian agrees for the child.
    pub guardian_age: u8,
    /// In years: below this age, selling, sharing and targeted advertising take an opt-in. 0 where age makes no difference.
    pub sale_opt_in_age: u8,
    /// After a refusal, the person is not asked again for so many days.
    pub no_nag_days: u16,
    /// A grant lasts at most so many days.
    pub renewal_days: u16,
    /// A request for access or erasure is answered within so many days.
    pub rights_days: u16,
    /// By so many days that can be put off, with reasons.
    pub rights_extension_days: u16,
    /// Withdrawing has to be as easy as agreeing was, not only possible.
    pub withdrawal_as_easy: bool,
    /// The person has to be told that they are talking to a machine.
    pub ai_disclosed: bool,
}

impl Rules {
    /// What satisfies both: of each value, the more protective one.
    #[must_use]
    pub fn join(self, other: Rules) -> Rules {
        Rules {
            regime: stricter(self.regime, other.regime),
            contract_regime: stricter(self.contract_regime, other.contract_regime),
            interest_regime: stricter(self.interest_regime, other.interest_regime),
            sale_regime: stricter(self.sale_regime, other.sale_regime),
            sensitive: self.sensitive.max(other.sensitive),
            special: self.special.max(other.special),
            signal_binds: self.signal_binds | other.signal_binds,
            signal_shown: self.signal_shown | other.signal_shown,
            guardian_age: self.guardian_age.max(other.guardian_age),
            sale_opt_in_age: self.sale_opt_in_age.max(other.sale_opt_in_age),
            no_nag_days: self.no_nag_days.max(other.no_nag_days),
            renewal_days: self.renewal_days.min(other.renewal_days),
            rights_days: self.rights_days.min(other.rights_days),
            rights_extension_days: self.rights_extension_days.min(other.rights_extension_days),
            withdrawal_as_easy: self.withdrawal_as_easy | other.withdrawal_as_easy,
            ai_disclosed: self.ai_disclosed | other.ai_disclosed,
        }
    }

    /// What satisfies every preset: `UNKNOWN`.
    pub fn strictest() -> Rules {
        ROWS.into_iter().fold(ROWS[0], Rules::join)
    }
}

fn stricter(a: Regime, b: Regime) -> Regime {
    if a == Regime::OptIn { a } else { b }
}

/// The jurisdictions that apply, by id: `EU-DE`, `US-CA`. None at all means that nobody said: every one applies.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Jurisdictions(Vec<&'static str>);

impl Jurisdictions {
    /// Every id that there is, `UNKNOWN` last.
    pub const ALL: &[&str] = &IDS;

    /// What a list of them looks like in a document.
    pub const SHAPE: Shape = Shape::List(&Shape::Accepted(Jurisdictions::accept));

    /// Whether there is such an id; else what was expected, and what was probably meant.
    pub fn accept(id: &str) -> Result<(), String> {
        place(id).map(|_| ()).ok_or_else(|| one_of(&IDS, id))
    }

    /// Takes ids that somebody wrote.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`] with the path `jurisdictions[n]` for one that is not in the table, and what was probably meant.
    pub fn read(ids: &[String]) -> Result<Jurisdictions, Error> {
        for (index, id) in ids.iter().enumerate() {
            Jurisdictions::accept(id).map_err(|expected| {
                let path = ["jurisdictions[", &index.to_string(), "]"].concat();
                Error::field(Code::OptionsInvalid, path, expected, quoted(id))
            })?;
        }
        Ok(Jurisdictions::recall(ids))
    }

    /// Takes ids that were read before, perhaps against another table: one that is not in this one counts as `UNKNOWN`.
    pub fn recall(ids: &[String]) -> Jurisdictions {
        let known = |id: &String| IDS[place(id).unwrap_or(IDS.len() - 1)];
        Jurisdictions(ids.iter().map(known).collect())
    }

    /// The ids, as they were given.
    pub fn ids(&self) -> &[&'static str] {
        &self.0
    }

    /// What they ask for together: of each value, the most protective one.
    pub fn rules(&self) -> Rules {
        let one = |id: &&str| {
            let row = place(id).and_then(|place| ROW_OF.get(place));
            row.map_or_else(Rules::strictest, |row| ROWS[usize::from(*row)])
        };
        self.0.iter().map(one).reduce(Rules::join).unwrap_or_else(Rules::strictest)
    }
}

fn place(id: &str) -> Option<usize> {
    IDS.iter().position(|known| *known == id)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn rules(ids: &[&str]) -> Rules {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        Jurisdictions::read(&ids).unwrap().rules()
    }

    /// Every value as a number that grows with the protection.
    fn protection(r: Rules) -> [i32; 16] {
        let regime = |regime| i32::from(regime == Regime::OptIn);
        [
            regime(r.regime),
            regime(r.contract_regime),
            regime(r.interest_regime),
            regime(r.sale_regime),
            r.sensitive as i32,
            r.special as i32,
            i32::from(r.signal_binds),
            i32::from(r.signal_shown),
            i32::from(r.guardian_age),
            i32::from(r.sale_opt_in_age),
            i32::from(r.no_nag_days),
            -i32::from(r.renewal_days),
            -i32::from(r.rights_days),
            -i32::from(r.rights_extension_days),
            i32::from(r.withdrawal_as_easy),
            i32::from(r.ai_disclosed),
        ]
    }

    fn no_laxer(strict: Rules, lax: Rules) -> bool {
        protection(strict).iter().zip(protection(lax)).all(|(strict, lax)| *strict >= lax)
    }

    #[test]
    fn joining_is_commutative_associative_and_idempotent_and_never_laxer_than_a_part() {
        let all: Vec<Rules> = IDS.iter().map(|id| rules(&[id])).collect();
        for a in &all {
            assert_eq!(a.join(*a), *a);
            for b in &all {
                let both = a.join(*b);
                assert_eq!(both, b.join(*a));
                assert!(no_laxer(both, *a) && no_laxer(both, *b), "{a:?} {b:?}");
                // Nor stricter than it has to be: each value is one of theirs.
                for ((both, a), b) in protection(both).into_iter().zip(protection(*a)).zip(protection(*b)) {
                    assert!(both == a || both == b);
                }
                for c in &ROWS {
                    assert_eq!(both.join(*c), a.join(b.join(*c)));
                }
            }
        }
    }

    #[test]
    fn nobody_said_means_all_of_them() {
        let top = Rules::strictest();
        assert_eq!((Jurisdictions::default().rules(), rules(&["UNKNOWN"])), (top, top));
        assert_eq!(rules(&["US-TX", "UNKNOWN"]), top);
        assert_eq!(rules(&IDS[..IDS.len() - 1]), top);
        for id in IDS {
            assert!(no_laxer(top, rules(&[id])), "{id}");
            assert_eq!(top.join(rules(&[id])), top);
        }
        assert_eq!((top.regime, top.special, top.guardian_age), (Regime::OptIn, Handling::Explicit, 18));
    }

    #[test]
    fn an_id_that_is_not_there_is_an_error_where_it_is_written_and_unknown_where_it_is_recalled() {
        let ids = ["EU-DE".to_owned(), "EU-DD".to_owned()];
        let error = Jurisdictions::read(&ids).unwrap_err();
        assert_eq!((error.code(), error.path.as_deref()), (Code::OptionsInvalid, Some("jurisdictions[1]")));
        assert_eq!(error.found.as_deref(), Some("\"EU-DD\""));
        let expected = error.expected.unwrap();
        assert!(expected.starts_with("one of EU, EU-AT, ") && expected.contains(" (perhaps EU-D"), "{expected}");
        let recalled = Jurisdictions::recall(&ids);
        assert_eq!((recalled.ids(), recalled.rules()), (&["EU-DE", "UNKNOWN"][..], Rules::strictest()));
        assert!(Jurisdictions::read(&["eu-de".to_owned()]).is_err(), "ids are written one way");
    }

    #[test]
    fn a_list_in_a_document_is_checked() {
        let check = |json| {
            let document = crate::document::Document::from_json(json, Code::PolicyInvalid).unwrap();
            Jurisdictions::SHAPE.check(&document, "jurisdictions", Code::PolicyInvalid).map(|_| ())
        };
        assert_eq!(check(r#"["US-CA", "UNKNOWN"]"#), Ok(()));
        let error = check(r#"["US-CX"]"#).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("jurisdictions[0]"));
        assert!(error.expected.unwrap().contains(" (perhaps US-C"));
    }

    #[test]
    fn worked_examples() {
        let california = rules(&["US-CA"]);
        assert_eq!((california.regime, california.special), (Regime::OptOut, Handling::Limit));
        assert!(california.signal_binds && california.signal_shown);
        assert_eq!((california.sale_opt_in_age, california.no_nag_days), (16, 366));
        let germany = rules(&["EU-DE"]);
        assert_eq!((germany.regime, germany.interest_regime), (Regime::OptIn, Regime::OptOut));
        assert_eq!((germany.guardian_age, germany.no_nag_days, germany.renewal_days), (16, 184, 365));
        assert_eq!((germany.rights_days, germany.rights_extension_days), (28, 59));
        assert_eq!(rules(&["EU-FR"]).renewal_days, 181);
        let both = rules(&["EU-DE", "US-CA"]);
        assert_eq!((both.regime, both.signal_binds, both.special), (Regime::OptIn, true, Handling::Explicit));
        assert_eq!((both.no_nag_days, both.rights_days, both.rights_extension_days), (366, 28, 45));
        assert_eq!(rules(&["IN"]).guardian_age, 18);
    }

    const FIELDS: [&str; 16] = [
        "consent",
        "contract",
        "legitimateInterest",
        "saleLike",
        "sensitive",
        "special",
        "gpc",
        "gpcShown",
        "guardianAge",
        "saleOptInAge",
        "noNag",
        "renewal",
        "rightsResponse",
        "rightsExtension",
        "withdrawal",
        "aiDisclosure",
    ];

    fn presets() -> Vec<Value> {
        let file: Value = serde_json::from_str(include_str!("presets.json")).unwrap();
        file["presets"].as_array().unwrap().clone()
    }

    fn is_date(text: &str) -> bool {
        let number = |range| text.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or(0);
        let (year, month, day) = (number(0..4), number(5..7), number(8..10));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        let dashes = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        dashes && (2018..2100).contains(&year) && (1..=days).contains(&day)
    }

    #[test]
    fn every_value_says_as_of_when_by_what_source_and_how_sure() {
        for preset in presets() {
            let values = preset["values"].as_object().unwrap();
            assert!(!values.is_empty() && preset["name"].as_str().is_some_and(|name| !name.is_empty()));
            for (field, entry) in values {
                let at = format!("{}.{field}", preset["id"]);
                assert!(FIELDS.contains(&field.as_str()), "{at}");
                let keys: Vec<&String> = entry.as_object().unwrap().keys().collect();
                assert_eq!(keys.len(), 4, "{at}: value, asOf, confidence, source");
                assert!(is_date(entry["asOf"].as_str().unwrap()), "{at}");
                assert!(["checked", "unverified"].contains(&entry["confidence"].as_str().unwrap()), "{at}");
                let source = entry["source"].as_str().unwrap();
                assert!(source.len() > 5 && source.trim() == source, "{at}");
            }
        }
        for bad in ["2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-04-31", "2026/04/30", ""] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn the_table_is_the_file() {
        let presets = presets();
        let ids: Vec<&str> = presets.iter().map(|preset| preset["id"].as_str().unwrap()).collect();
        assert_eq!(ids, IDS[..IDS.len() - 1]);
        let days = [("P0D", 0, 0), ("P10D", 10, 10), ("P14D", 14, 14), ("P15D", 15, 15), ("P30D", 30, 30)];
        let more = [("P45D", 45, 45), ("P90D", 90, 90), ("P1M", 28, 31), ("P2M", 59, 62), ("P6M", 181, 184)];
        let year = [("P12M", 365, 366)];
        let days: Vec<(&str, i32, i32)> = days.into_iter().chain(more).chain(year).collect();
        for preset in &presets {
            let parent = presets.iter().find(|other| other["id"] == preset["inherits"]);
            assert_eq!(parent.is_some(), !preset["inherits"].is_null());
            let found = protection(rules(&[preset["id"].as_str().unwrap()]));
            for (field, found) in FIELDS.into_iter().zip(found) {
                let own = &preset["values"][field]["value"];
                let value = if own.is_null() { &parent.unwrap()["values"][field]["value"] } else { own };
                let duration =
                    |value: &str| days.iter().find(|(text, ..)| *text == value).unwrap_or_else(|| panic!("{value}"));
                let expected = match (field, value) {
                    ("noNag", Value::String(text)) => duration(text).2,
                    ("renewal" | "rightsResponse" | "rightsExtension", Value::String(text)) => -duration(text).1,
                    (_, Value::Bool(value)) => i32::from(*value),
                    (_, Value::Number(value)) => value.as_i64().unwrap() as i32,
                    (_, Value::String(word)) => match word.as_str() {
                        "opt-out" | "limit" | "honoured" | "any-time" => 0,
                        "opt-in" | "binds" | "as-easy" => 1,
                        "explicit" => 2,
                        _ => panic!("{field} is {word}"),
                    },
                    _ => panic!("{field} is {value}"),
                };
                assert_eq!(found, expected, "{}.{field}", preset["id"]);
            }
        }
    }

    #[test]
    fn the_compiled_table_is_small() {
        let bytes = size_of_val(&IDS) + IDS.concat().len() + size_of_val(&ROW_OF) + size_of_val(&ROWS);
        // A reference is twice as wide here as in WebAssembly.
        assert!(bytes - size_of_val(&IDS) / 2 < 2048, "{bytes}");
    }
}
