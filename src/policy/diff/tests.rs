use serde_json::{Value, json};

use super::*;
use crate::consent::State;
use crate::decide::Tier;
use crate::decide::{Question, Regime, decide};
use crate::entity::EntityType;

fn base() -> Value {
    serde_json::from_str(include_str!("../../../tests/policies/whole.json")).unwrap()
}

fn read(policy: &Value) -> Policy {
    Policy::from_json(&policy.to_string()).unwrap_or_else(|error| panic!("{error}: {policy}"))
}

/// The base with a value changed or added; taken out where it is null.
fn with(at: &str, value: Value) -> Value {
    let mut policy = base();
    let (parent, name) = at.rsplit_once('/').unwrap();
    match policy.pointer_mut(parent).unwrap_or_else(|| panic!("{at}")) {
        Value::Array(items) => items.push(value),
        Value::Object(fields) if value.is_null() => drop(fields.remove(name).unwrap()),
        Value::Object(fields) => drop(fields.insert(name.to_owned(), value)),
        other => panic!("{other}"),
    }
    policy
}

/// What becomes of one cell, and why, and of the whole.
fn changed(old: &Value, new: &Value, cell: [&str; 3]) -> (Change, Vec<&'static str>, Vec<&'static str>) {
    let (old, new) = (read(old), read(new));
    let diff = diff(&old, &new);
    let codes = |why: &[Why]| why.iter().map(|why| why.as_str()).collect::<Vec<_>>();
    let found = diff.cells.iter().find(|c| [c.purpose, c.category, c.recipient] == cell);
    let found = found.unwrap_or_else(|| panic!("{cell:?} is not among {:?}", diff.cells));
    (found.change, codes(&found.why), codes(&diff.whole))
}

const CONTACT: [&str; 3] = ["service.reply", "contact", "bot"];
const CONTACT_TO_MODEL: [&str; 3] = ["service.reply", "contact", "model"];
const FINANCIAL: [&str; 3] = ["service.reply", "financial", "bot"];
const IBAN: [&str; 3] = ["service.reply", "financial.iban", "bot"];
const ADS: [&str; 3] = ["ads.share", "online", "model"];

#[test]
fn nothing_changes_between_a_policy_and_itself() {
    let policy = read(&base());
    let diff = diff(&policy, &policy);
    assert_eq!(diff.cells.len(), 3 * 2 + 1);
    assert!(diff.cells.iter().all(|cell| cell.change == Change::Kept && cell.why.is_empty()) && diff.whole.is_empty());
    assert!(!diff.supersedes());
}

/// Where, what, the cell, what becomes of it that way, and what the other way round.
#[test]
fn each_difference_has_its_name_and_goes_one_way() {
    use Change::*;
    type Way = (Change, &'static str);
    let table: Vec<(&str, Value, [&str; 3], Way, Way)> = vec![
        (
            "/controller/name",
            json!("Else"),
            CONTACT,
            (Superseded, "controller-changed"),
            (Superseded, "controller-changed"),
        ),
        (
            "/controller/country",
            json!("US"),
            ADS,
            (Superseded, "controller-changed"),
            (Superseded, "controller-changed"),
        ),
        ("/jurisdictions", json!(["EU"]), ADS, (Superseded, "jurisdiction-removed"), (Narrowed, "jurisdiction-added")),
        ("/jurisdictions", json!([]), ADS, (Narrowed, "jurisdiction-added"), (Superseded, "jurisdiction-removed")),
        (
            "/purposes/1/recipients/-",
            json!("bot"),
            ["ads.share", "online", "bot"],
            (Added, "new-recipient"),
            (Removed, "recipient-removed"),
        ),
        (
            "/purposes/1/optional/-",
            json!("device"),
            ["ads.share", "device", "model"],
            (Added, "new-category"),
            (Removed, "category-removed"),
        ),
        (
            "/purposes/0/optional",
            json!(["financial.iban"]),
            FINANCIAL,
            (Narrowed, "category-narrower"),
            (Added, "new-category"),
        ),
        ("/purposes/0/basis", json!("consent"), CONTACT, (Superseded, "basis-changed"), (Superseded, "basis-changed")),
        ("/purposes/1/saleLike", json!(false), ADS, (Superseded, "no-longer-sale-like"), (Superseded, "sale-like-now")),
        (
            "/purposes/0/automatedDecision",
            json!(true),
            CONTACT,
            (Superseded, "new-automated-decision"),
            (Narrowed, "no-automated-decision"),
        ),
        ("/purposes/1/essential", json!(true), ADS, (Superseded, "essential-now"), (Narrowed, "not-essential")),
        (
            "/purposes/0/required",
            json!(["contact", "financial"]),
            FINANCIAL,
            (Superseded, "required-now"),
            (Superseded, "optional-now"),
        ),
        ("/purposes/1/required", json!(["online"]), ADS, (Superseded, "required-now"), (Narrowed, "less-required")),
        (
            "/purposes/0/transfer/countries/-",
            json!("CA"),
            CONTACT,
            (Superseded, "new-country"),
            (Narrowed, "fewer-countries"),
        ),
        ("/purposes/0/transfer", json!(null), CONTACT, (Narrowed, "fewer-countries"), (Superseded, "new-country")),
        (
            "/purposes/0/transfer/safeguard",
            json!("x"),
            CONTACT,
            (Superseded, "safeguard-changed"),
            (Superseded, "safeguard-changed"),
        ),
        (
            "/purposes/0/retention/contact",
            json!("P31D"),
            CONTACT,
            (Superseded, "longer-retention"),
            (Narrowed, "shorter-retention"),
        ),
        (
            "/purposes/0/retention/contact",
            json!(null),
            CONTACT,
            (Superseded, "longer-retention"),
            (Narrowed, "shorter-retention"),
        ),
        (
            "/purposes/0/retention/financial.iban",
            json!("P2W"),
            FINANCIAL,
            (Superseded, "longer-retention"),
            (Narrowed, "shorter-retention"),
        ),
        ("/retention/online", json!("P6M"), ADS, (Narrowed, "shorter-retention"), (Superseded, "longer-retention")),
        ("/purposes/1/expires", json!("P1Y"), ADS, (Superseded, "longer-grant"), (Narrowed, "shorter-grant")),
        (
            "/recipients/1/name",
            json!("Other Inc."),
            ADS,
            (Superseded, "recipient-changed"),
            (Superseded, "recipient-changed"),
        ),
        (
            "/recipients/1/role",
            json!("third-party"),
            ADS,
            (Superseded, "recipient-changed"),
            (Superseded, "recipient-changed"),
        ),
        (
            "/recipients/1/country",
            json!("CN"),
            CONTACT_TO_MODEL,
            (Superseded, "new-country"),
            (Superseded, "new-country"),
        ),
        (
            "/recipients/0/placeholders",
            json!(false),
            CONTACT,
            (Superseded, "placeholders-off"),
            (Narrowed, "placeholders-on"),
        ),
        (
            "/recipients/0/honoursPurposes",
            json!(true),
            CONTACT,
            (Narrowed, "honours-purposes-on"),
            (Superseded, "honours-purposes-off"),
        ),
        (
            "/categories/contact.phone",
            json!({ "tier": "sensitive" }),
            CONTACT,
            (Narrowed, "tier-higher"),
            (Superseded, "tier-lower"),
        ),
        (
            "/operators/financial",
            json!("keep"),
            FINANCIAL,
            (Superseded, "operator-laxer"),
            (Narrowed, "operator-stricter"),
        ),
        (
            "/operators/financial",
            json!("mask-first"),
            FINANCIAL,
            (Superseded, "operator-laxer"),
            (Superseded, "operator-laxer"),
        ),
        (
            "/operators/financial.iban",
            json!("placeholder"),
            IBAN,
            (Superseded, "operator-laxer"),
            (Narrowed, "operator-stricter"),
        ),
        (
            "/operators/contact.phone",
            json!("remove"),
            CONTACT,
            (Narrowed, "operator-stricter"),
            (Superseded, "operator-laxer"),
        ),
        ("/threshold", json!(0.7), CONTACT, (Superseded, "threshold-higher"), (Narrowed, "threshold-lower")),
        (
            "/thresholds/contact.phone",
            json!(0.9),
            CONTACT,
            (Superseded, "threshold-higher"),
            (Narrowed, "threshold-lower"),
        ),
        (
            "/allow/-",
            json!({ "type": "contact", "values": ["x"] }),
            CONTACT,
            (Superseded, "allow-wider"),
            (Narrowed, "allow-narrower"),
        ),
    ];
    for (at, value, cell, there, back) in table {
        let new = with(at, value);
        let (change, why, _) = changed(&base(), &new, cell);
        assert_eq!((change, why.as_slice()), (there.0, [there.1].as_slice()), "{at}");
        let (change, why, _) = changed(&new, &base(), cell);
        assert_eq!((change, why.as_slice()), (back.0, [back.1].as_slice()), "{at}, back");
    }
}

#[test]
fn a_lower_tier_takes_its_other_protection_along() {
    let (change, why, _) = changed(&base(), &with("/categories", json!({})), FINANCIAL);
    assert_eq!((change, why), (Change::Superseded, vec!["tier-lower", "threshold-higher", "allow-wider"]));
    let (change, why, _) = changed(&with("/categories", json!({})), &base(), FINANCIAL);
    assert_eq!((change, why), (Change::Narrowed, vec!["tier-higher", "threshold-lower", "allow-narrower"]));
}

#[test]
fn what_does_not_concern_a_cell_leaves_it_alone() {
    for (at, value, cell) in [
        ("/operators/contact", json!("remove"), FINANCIAL),
        ("/thresholds/contact", json!(0.9), ADS),
        ("/recipients/1/country", json!("CN"), CONTACT),
        ("/purposes/1/optional/-", json!("device"), ADS),
        ("/purposes/0/basis", json!("consent"), ADS),
        // Special counts from 0.5 whatever the policy says, and nothing of it is allowed.
        ("/threshold", json!(0.9), FINANCIAL),
        ("/allow/-", json!({ "values": ["x"] }), FINANCIAL),
        // What leaves as it is, with or without a word for it.
        ("/operators/contact.phone", json!("keep"), CONTACT),
        ("/custom", json!([]), CONTACT),
    ] {
        let (change, why, _) = changed(&base(), &with(at, value), cell);
        assert_eq!((change, why), (Change::Kept, vec![]), "{at}");
    }
}

#[test]
fn wording_is_of_the_whole_and_keeps_every_cell() {
    for (at, value) in [
        ("/purposes/0/title", json!("x")),
        ("/controller/address", json!("x")),
        ("/texts/de/purposes.ads.share.title", json!("x")),
    ] {
        let (old, new) = (read(&base()), read(&with(at, value)));
        let diff = diff(&old, &new);
        assert_eq!(diff.whole, [Why::Wording], "{at}");
        assert!(!diff.supersedes() && diff.cells.iter().all(|cell| cell.change == Change::Kept), "{at}");
    }
}

#[test]
fn what_concerns_findings_without_a_cell_is_of_the_whole() {
    for (at, value, code) in [
        ("/operators", json!({}), "operator-laxer"),
        ("/thresholds/government", json!(0.9), "threshold-higher"),
        ("/categories", json!({}), "tier-lower"),
        ("/allow/-", json!({ "type": "person", "values": ["x"] }), "allow-wider"),
        ("/custom", json!([]), "recognizer-removed"),
        ("/custom/-", json!({ "type": "custom.other", "pattern": "x" }), "recognizer-added"),
    ] {
        let (.., whole) = changed(&base(), &with(at, value), ADS);
        assert!(whole.contains(&code), "{at}: {whole:?}");
    }
}

#[test]
fn a_pattern_concerns_the_cells_of_its_type() {
    let mut old = base();
    old["purposes"][1]["optional"] = json!(["custom"]);
    let cell = ["ads.share", "custom", "model"];
    let mut new = old.clone();
    new["custom"] = json!([]);
    assert_eq!(changed(&old, &new, cell).1, ["recognizer-removed"]);
    assert_eq!(changed(&new, &old, cell).1, ["recognizer-added"]);
    new["custom"] = old["custom"].clone();
    new["custom"][0]["confidence"] = json!(0.6);
    assert_eq!(changed(&old, &new, cell).1, ["recognizer-removed"]);
    for (field, other) in [("pattern", "x"), ("type", "custom.other")] {
        new["custom"] = old["custom"].clone();
        new["custom"][0][field] = json!(other);
        assert_eq!(changed(&old, &new, cell).1, ["recognizer-removed", "recognizer-added"], "{field}");
    }
}

#[test]
fn a_purpose_that_comes_or_goes() {
    let mut with_more = base();
    let mut purpose = with_more["purposes"][1].clone();
    purpose["id"] = json!("model.train");
    with_more["purposes"].as_array_mut().unwrap().push(purpose);
    let cell = ["model.train", "online", "model"];
    assert_eq!(changed(&base(), &with_more, cell), (Change::Added, vec!["new-purpose"], vec!["wording"]));
    assert_eq!(changed(&with_more, &base(), cell), (Change::Removed, vec!["purpose-removed"], vec!["wording"]));
}

#[test]
fn it_is_written_cell_by_cell_with_why() {
    let (old, new) = (read(&base()), read(&with("/purposes/1/optional/-", json!("device"))));
    let diff = diff(&old, &new);
    let written = crate::json::Json::of(|json| json.object(&mut |json| diff.write_fields(json)));
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["whole"], json!([]));
    let cells = written["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 3 * 2 + 2);
    let cell = |category: &str, change: &str, why: Value| json!({ "purpose": "ads.share", "category": category, "recipient": "model", "change": change, "why": why });
    assert!(cells.contains(&cell("online", "kept", json!([]))), "{written}");
    assert!(cells.contains(&cell("device", "added", json!(["new-category"]))), "{written}");

    let wider = with("/threshold", json!(0.7));
    let (old, new) = (read(&base()), read(&wider));
    let changes = self::diff(&old, &new);
    assert!(changes.supersedes());
    let written = crate::json::Json::of(|json| json.object(&mut |json| changes.write_fields(json)));
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["whole"], json!(["threshold-higher"]));
}

#[test]
fn every_change_has_a_name_of_its_own() {
    let changes = [Change::Kept, Change::Narrowed, Change::Superseded, Change::Removed, Change::Added];
    assert_eq!(changes.map(Change::as_str), ["kept", "narrowed", "superseded", "removed", "added"]);
}

/// Somebody new, and not for what goes at the same time.
#[test]
fn a_cell_that_neither_policy_has_is_not_told_of() {
    let mut new = base();
    new["purposes"][1]["recipients"] = json!(["model", "bot"]);
    new["purposes"][1]["optional"] = json!(["device"]);
    let (old, new) = (read(&base()), read(&new));
    let ads = |category: &str, recipient: &str| {
        let diff = diff(&old, &new);
        let cell =
            diff.cells.iter().find(|c| [c.purpose, c.category, c.recipient] == ["ads.share", category, recipient]);
        cell.map(|cell| cell.change)
    };
    assert_eq!(ads("online", "model"), Some(Change::Removed));
    assert_eq!(ads("device", "model"), Some(Change::Added));
    assert_eq!(ads("device", "bot"), Some(Change::Added));
    assert_eq!(ads("online", "bot"), None);
}

/// What shows more beyond the cells is told of the whole.
#[test]
fn what_is_wider_without_a_cell_supersedes() {
    for (at, value, wider) in [
        ("/operators", json!({}), true),
        ("/thresholds/government", json!(0.9), true),
        ("/thresholds/government", json!(0.3), false),
        ("/purposes/0/title", json!("x"), false),
    ] {
        let (old, new) = (read(&base()), read(&with(at, value)));
        assert_eq!(diff(&old, &new).supersedes(), wider, "{at}");
    }
}

/// Numbers that look random and are the same every time (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    fn one_of(&mut self, values: &[Value]) -> Value {
        values[self.below(values.len())].clone()
    }
}

/// Every place of a policy that this test varies, with what may stand there. `null` is left out.
fn places() -> Vec<(&'static str, Vec<Value>)> {
    let scopes = vec![
        json!([]),
        json!(["contact"]),
        json!(["contact.email", "custom"]),
        json!(["financial", "health"]),
        json!(["contact", "financial.iban", "credential"]),
    ];
    let yes_or_no = vec![json!(null), json!(true), json!(false)];
    let bases = vec![json!("consent"), json!("contract"), json!("legitimate-interest")];
    let recipients = vec![json!(["r"]), json!(["s"]), json!(["r", "s"])];
    let operators = vec![
        json!(null),
        json!("keep"),
        json!("mask-first"),
        json!("mask-last-four"),
        json!("placeholder"),
        json!("remove"),
    ];
    let thresholds = vec![json!(null), json!(0.4), json!(0.5), json!(0.8)];
    let mut places = vec![
        ("/threshold", thresholds.clone()),
        ("/thresholds/contact", thresholds.clone()),
        ("/thresholds/contact.email", thresholds),
        ("/operators/contact", operators.clone()),
        ("/operators/financial.iban", operators),
        ("/categories/contact.email/tier", vec![json!(null), json!("sensitive"), json!("special"), json!("secret")]),
        ("/categories/financial/tier", vec![json!(null), json!("sensitive"), json!("special")]),
        (
            "/allow",
            vec![json!(null), json!([{ "values": ["v"] }]), json!([{ "type": "contact.email", "values": ["v", "w"] }])],
        ),
        ("/recipients/0/placeholders", yes_or_no.clone()),
        ("/recipients/1/placeholders", yes_or_no.clone()),
    ];
    for purpose in ["/purposes/0", "/purposes/1"] {
        let of = |field: &str| -> &'static str { Box::leak([purpose, "/", field].concat().into_boxed_str()) };
        places.push((of("basis"), bases.clone()));
        places.push((of("recipients"), recipients.clone()));
        places.push((of("required"), scopes.clone()));
        places.push((of("optional"), scopes.clone()));
        places.push((of("saleLike"), yes_or_no.clone()));
    }
    places
}

fn put(policy: &mut Value, at: &str, value: Value) {
    let (parent, name) = at.rsplit_once('/').unwrap();
    let fields = policy.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    fields.insert(name.to_owned(), value);
}

/// What a policy says of a finding, for one purpose and recipient: nothing if it is none.
fn put_to(
    policy: &Policy,
    purpose: &Purpose,
    recipient: &Recipient,
    name: &str,
    (confidence, value): (f32, &str),
    asked: &Question,
) -> Option<(Question, Option<Operator>)> {
    let entity = EntityType::parse(name).unwrap();
    let question = Question {
        tier: policy.tier(name),
        declared: purpose.declares(&entity).is_some(),
        required: purpose.requires(&entity),
        basis: purpose.basis,
        sale_like: purpose.sale_like,
        takes_placeholders: recipient.placeholders,
        ..*asked
    };
    let found = confidence >= policy.threshold_for(name) && !policy.allows(name, value);
    found.then(|| (question, policy.operator(&entity)))
}

/// What is done to it, and by which operator of the policy's.
fn shown(said: Option<(Question, Option<Operator>)>, asked: &Question) -> (Action, Option<Operator>) {
    let Some((said, operator)) = said else { return (Action::Pass, None) };
    let Question { tier, declared, required, basis, sale_like, takes_placeholders, .. } = said;
    let decided = decide(&Question { tier, declared, required, basis, sale_like, takes_placeholders, ..*asked }).action;
    match operator {
        Some(operator) if operator.action() >= decided => (operator.action(), Some(operator)),
        _ => (decided, None),
    }
}

/// Everything that can be asked and is not the policy's to say.
fn circumstances() -> Vec<Question> {
    let mut all = Vec::new();
    for state in State::ALL {
        for bits in 0..32 {
            let bit = |place: u32| bits >> place & 1 == 1;
            all.push(Question {
                ready: true,
                tier: Tier::Ordinary,
                declared: true,
                required: false,
                state,
                explicit: bit(0),
                basis: Basis::Consent,
                sale_like: false,
                opted_out: bit(1),
                minor: bit(2),
                interactive: bit(3),
                takes_placeholders: true,
                regime: if bit(4) { Regime::OptIn } else { Regime::OptOut },
            });
        }
    }
    all
}

/// Whatever is asked, a cell that is kept or narrowed shows no more under the new policy than under the old.
#[test]
fn what_shows_more_is_superseded_or_added() {
    const ENTITIES: [&str; 7] = [
        "contact.email",
        "contact.phone",
        "financial.iban",
        "financial.card",
        "health.condition",
        "custom.case",
        "credential.key",
    ];
    let (places, circumstances) = (places(), circumstances());
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let skeleton = json!({
        "version": "1",
        "controller": { "id": "c", "name": "C", "contact": "" },
        "recipients": [{ "id": "r", "name": "R" }, { "id": "s", "name": "S" }],
        "purposes": [{ "id": "p", "title": "" }, { "id": "q", "title": "" }],
        "categories": { "contact.email": {}, "financial": {} },
        "operators": {},
        "thresholds": {},
    });
    let mut seen = [0; 5];
    for _ in 0..1000 {
        let mut old = skeleton.clone();
        for (at, values) in &places {
            put(&mut old, at, chance.one_of(values));
        }
        let mut new = old.clone();
        for _ in 0..=chance.below(4) {
            let (at, values) = &places[chance.below(places.len())];
            put(&mut new, at, chance.one_of(values));
        }
        let without_null = |policy: &Value| {
            let mut policy = policy.clone();
            for map in ["operators", "thresholds"] {
                policy[map].as_object_mut().unwrap().retain(|_, value| !value.is_null());
            }
            Policy::from_json(&policy.to_string())
        };
        // A threshold over 0.5 for what was raised to special.
        let (Ok(old), Ok(new)) = (without_null(&old), without_null(&new)) else { continue };
        for cell in diff(&old, &new).cells {
            seen[cell.change as usize] += 1;
            if !matches!(cell.change, Change::Kept | Change::Narrowed) {
                continue;
            }
            let sides = [&old, &new].map(|policy| {
                let purpose = policy.purpose(Some(cell.purpose)).unwrap();
                (policy, purpose, policy.recipient(purpose, Some(cell.recipient)).unwrap())
            });
            for name in ENTITIES.into_iter().filter(|name| covers(cell.category, name)) {
                for found in [(0.45, "x"), (0.6, "x"), (0.9, "x"), (0.9, "v"), (0.9, "w")] {
                    let said = sides.map(|(policy, purpose, recipient)| {
                        put_to(policy, purpose, recipient, name, found, &circumstances[0])
                    });
                    // What says the same shows the same.
                    if said[0] == said[1] {
                        continue;
                    }
                    for asked in &circumstances {
                        let [was, is] = said.map(|said| shown(said, asked));
                        let more = is.0 < was.0 || is.0 == was.0 && is.0 == Action::Generalise && is.1 != was.1;
                        assert!(
                            !more,
                            "{cell:?} shows more of {name}: {was:?} before, {is:?} now, {asked:?}\n{old:?}\n{new:?}"
                        );
                    }
                }
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 100), "the policies are too much alike: {seen:?}");
}
