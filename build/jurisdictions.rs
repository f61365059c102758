//! The table of jurisdictions as Rust, from `src/jurisdiction/presets.json`: values only, each row once.

use std::fmt::Write;

use serde_json::Value;

/// The statics `IDS`, `ROW_OF` and `ROWS`. The last id is `UNKNOWN`, which has no row: it is worked out of all the
/// others.
pub fn table(json: &str) -> String {
    let file: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("presets.json is not JSON: {error}"));
    let presets = file["presets"].as_array().expect("presets.json has a list of presets");
    let mut rows: Vec<String> = Vec::new();
    let mut ids = String::new();
    let mut row_of = String::new();
    for preset in presets {
        let row = row(&Preset { preset, presets });
        let place = rows.iter().position(|known| *known == row).unwrap_or_else(|| {
            rows.push(row);
            rows.len() - 1
        });
        write!(ids, "{}, ", preset["id"]).expect("a string takes everything");
        write!(row_of, "{place}, ").expect("a string takes everything");
    }
    let count = presets.len();
    format!(
        "static IDS: [&str; {}] = [{ids}\"UNKNOWN\"];\nstatic ROW_OF: [u8; {count}] = [{row_of}];\n\
         static ROWS: [Rules; {}] = [\n{}];\n",
        count + 1,
        rows.len(),
        rows.concat()
    )
}

fn row(preset: &Preset) -> String {
    format!(
        "Rules {{ regime: {}, contract_regime: {}, interest_regime: {}, sale_regime: {}, sensitive: {}, special: {}, \
         signal_binds: {}, signal_shown: {}, guardian_age: {}, sale_opt_in_age: {}, no_nag_days: {}, renewal_days: {}, \
         rights_days: {}, rights_extension_days: {}, withdrawal_as_easy: {}, ai_disclosed: {} }},\n",
        preset.regime("consent"),
        preset.regime("contract"),
        preset.regime("legitimateInterest"),
        preset.regime("saleLike"),
        preset.handling("sensitive"),
        preset.handling("special"),
        preset.one_of("gpc", &[("binds", "true"), ("honoured", "false")]),
        preset.value("gpcShown"),
        preset.value("guardianAge"),
        preset.value("saleOptInAge"),
        preset.longest("noNag"),
        preset.shortest("renewal"),
        preset.shortest("rightsResponse"),
        preset.shortest("rightsExtension"),
        preset.one_of("withdrawal", &[("as-easy", "true"), ("any-time", "false")]),
        preset.value("aiDisclosure"),
    )
}

struct Preset<'j> {
    preset: &'j Value,
    presets: &'j [Value],
}

impl Preset<'_> {
    /// The preset's own value, or that of the one it inherits.
    fn value(&self, field: &str) -> &Value {
        let own = &self.preset["values"][field]["value"];
        if !own.is_null() {
            return own;
        }
        let parent = self.presets.iter().find(|other| other["id"] == self.preset["inherits"]);
        let inherited = parent.map(|parent| &parent["values"][field]["value"]).filter(|value| !value.is_null());
        inherited.unwrap_or_else(|| panic!("{} has no {field}, of its own or inherited", self.preset["id"]))
    }

    fn one_of(&self, field: &str, words: &[(&str, &'static str)]) -> &'static str {
        let value = self.value(field);
        let found = words.iter().find(|(word, _)| value == word);
        found.unwrap_or_else(|| panic!("{}.{field} is {value}", self.preset["id"])).1
    }

    fn regime(&self, field: &str) -> &'static str {
        self.one_of(field, &[("opt-in", "Regime::OptIn"), ("opt-out", "Regime::OptOut")])
    }

    fn handling(&self, field: &str) -> &'static str {
        let words = [("limit", "Handling::Limit"), ("opt-in", "Handling::OptIn"), ("explicit", "Handling::Explicit")];
        self.one_of(field, &words)
    }

    fn longest(&self, field: &str) -> u32 {
        self.days(field).into_iter().max().expect("there are days")
    }

    fn shortest(&self, field: &str) -> u32 {
        self.days(field).into_iter().min().expect("there are days")
    }

    /// An ISO 8601 duration, `P45D` or `P6M`, in days: one count for each month in which it could start.
    fn days(&self, field: &str) -> Vec<u32> {
        const MONTHS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let text = self.value(field).as_str().unwrap_or_default();
        let wrong = || -> ! { panic!("{}.{field} is {text:?}, not a duration such as P45D or P6M", self.preset["id"]) };
        let Some((count, unit)) = text.strip_prefix('P').and_then(|rest| rest.split_at_checked(rest.len().max(1) - 1))
        else {
            wrong()
        };
        let Ok(count) = count.parse::<u32>() else { wrong() };
        match unit {
            "D" => vec![count],
            // Each start in a common year, and in one whose leap day it meets.
            "M" => (0..12)
                .flat_map(|start| {
                    let months = start..start + count;
                    let common = months.clone().map(|month| MONTHS[month as usize % 12]).sum::<u32>();
                    let leaps = u32::from(months.into_iter().any(|month| month % 12 == 1));
                    [common, common + leaps]
                })
                .collect(),
            _ => wrong(),
        }
    }
}
