//! The log, attacked: each change of an exported log, and the verdict that it must get. What can't be noticed is here too.

mod disk;
mod world;

use disk::{Disk, Tab};
use hushgate::audit::{Anchor, Broken, Head, Report, Verdict, verify};
use hushgate::consent::Scope;
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::vault::{AUDIT, VAULT};
use serde_json::{Value, json};
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [{ "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot"], "required": ["contact"] }]
}"#;

fn export(tab: &mut Tab, world: &Clock, disk: &mut Disk) -> Value {
    tab.step(world, disk, None, |_| ());
    let rows = disk.read(&[AUDIT.to_owned(), VAULT.to_owned()]);
    serde_json::from_str(&tab.gate.export_log(world, &rows).unwrap()).unwrap()
}

fn report(export: &Value, anchors: &[&str]) -> Report {
    let document = Document::from_json(&export.to_string(), Code::LogInvalid).unwrap();
    let anchors: Vec<Anchor> = anchors.iter().map(|text| Anchor::parse(text).unwrap()).collect();
    verify(&document, &anchors).unwrap()
}

fn verdict(export: &Value, anchors: &[&str]) -> Verdict {
    report(export, anchors).verdict
}

/// A log with a checkpoint of its middle and one of its end.
fn log(seed: u64) -> (Value, String, String) {
    let (world, mut disk) = (Clock::new(seed), Disk::default());
    world.now.set(world.now.get() + seed * 86_400_000);
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    let mut send = |tab: &mut Tab, minutes: u64| {
        world.now.set(world.now.get() + minutes * 60_000);
        tab.send(&world, &mut disk, "mail ana@example.com");
    };
    (0..3).for_each(|_| send(&mut tab, 7));
    let middle = tab.gate.checkpoint(&world);
    // Another page goes on with it.
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.withdraw(&world, &mut disk);
    world.now.set(world.now.get() + 60_000);
    tab.send(&world, &mut disk, "mail ana@example.com");
    let end = tab.gate.checkpoint(&world);
    (export(&mut tab, &world, &mut disk), middle, end)
}

/// The same log with headers and its own checkpoint made anew over what is in it: what somebody does who has read the source.
fn rehashed(export: &Value) -> Value {
    let origin = export["checkpoint"].as_str().unwrap().lines().next().unwrap().rsplit('/').next().unwrap();
    let mut head = Head { origin: origin.to_owned(), ..Head::default() };
    let mut segments = Vec::new();
    for entry in export["entries"].as_array().unwrap() {
        let minute = entry["minute"].as_u64().unwrap();
        let entry = Document::from_json(&entry.to_string(), Code::LogInvalid).unwrap();
        let closed = head.append(minute, &entry.canonical_json());
        segments.extend(closed.map(|header| json!({ "header": header.text(origin) })));
    }
    json!({ "format": export["format"], "checkpoint": head.checkpoint(), "segments": segments, "entries": export["entries"] })
}

fn renumbered(mut export: Value) -> Value {
    for (index, entry) in export["entries"].as_array_mut().unwrap().iter_mut().enumerate() {
        entry["sequence"] = json!(index + 1);
    }
    export
}

#[test]
fn a_log_that_nobody_touched() {
    let (log, middle, end) = log(1);
    let size = log["entries"].as_array().unwrap().len() as u64;
    assert_eq!(size, 9, "{log:#}");
    assert_eq!(verdict(&log, &[]), Verdict::Unanchored);
    assert_eq!(verdict(&log, &[&middle]), Verdict::IntactSince(6));
    assert_eq!(verdict(&log, &[&middle, &end]), Verdict::Intact);
    assert_eq!(verdict(&log, &[log["checkpoint"].as_str().unwrap()]), Verdict::Intact);
    assert_eq!(report(&log, &[]).clock_back, [0; 0]);
}

/// Each change, made carelessly and by somebody who makes everything agree again: what is found out without an anchor, with the
/// careless and the careful change; and with an anchor of the middle, the careful one.
#[test]
fn each_change_gets_its_verdict() {
    type Change = fn(&mut Vec<Value>);
    let changes: [(&str, Change, Verdict, Verdict); 9] = [
        (
            "edit before the anchor",
            |e| e[1]["decision"] = json!("hold"),
            broken(9, Broken::Checkpoint),
            broken(6, Broken::Anchor),
        ),
        ("edit after it", |e| e[7]["decision"] = json!("hold"), broken(9, Broken::Checkpoint), Verdict::IntactSince(6)),
        ("delete before it", |e| drop(e.remove(2)), broken(3, Broken::Sequence), broken(6, Broken::Anchor)),
        ("delete after it", |e| drop(e.remove(7)), broken(8, Broken::Sequence), Verdict::IntactSince(6)),
        ("insert before it", |e| e.insert(2, e[0].clone()), broken(3, Broken::Sequence), broken(6, Broken::Anchor)),
        ("reorder before it", |e| e.swap(1, 2), broken(2, Broken::Sequence), broken(6, Broken::Anchor)),
        ("cut after it", |e| e.truncate(7), broken(7, Broken::Checkpoint), Verdict::IntactSince(6)),
        ("cut before it", |e| e.truncate(4), broken(4, Broken::Checkpoint), broken(4, Broken::Cut)),
        ("another field", |e| e[1]["text"] = json!("hello"), broken(2, Broken::Form), broken(2, Broken::Form)),
    ];
    let (log, middle, end) = log(2);
    for (name, change, careless, careful) in changes {
        let mut changed = log.clone();
        change(changed["entries"].as_array_mut().unwrap());
        assert_eq!(verdict(&changed, &[]), careless, "{name}, carelessly");
        let changed = rehashed(&renumbered(changed));
        if careful != broken(2, Broken::Form) {
            assert_eq!(verdict(&changed, &[]), Verdict::Unanchored, "{name}: nothing inside the log can tell");
        }
        assert_eq!(verdict(&changed, &[&middle]), careful, "{name}, carefully");
        assert!(
            matches!(verdict(&changed, &[&middle, &end]), Verdict::Broken(..)),
            "{name}: an anchor of the end tells"
        );
    }
}

fn broken(at: u64, why: Broken) -> Verdict {
    Verdict::Broken(at, why)
}

#[test]
fn another_log_in_its_place_is_not_taken_for_it() {
    let (log, middle, end) = self::log(3);
    let (other, other_middle, _) = self::log(4);
    assert_eq!(verdict(&other, &[&middle, &end]), Verdict::Reset);
    assert_eq!(
        verdict(&log, &[&middle, &other_middle]),
        Verdict::IntactSince(6),
        "an anchor of another device says nothing"
    );
    // With its name, too.
    let mut forged = other;
    let name = log["checkpoint"].as_str().unwrap().lines().next().unwrap();
    let lines: Vec<String> = forged["checkpoint"].as_str().unwrap().lines().skip(1).map(str::to_owned).collect();
    forged["checkpoint"] = json!(format!("{name}\n{}\n", lines.join("\n")));
    assert!(matches!(verdict(&forged, &[&middle]), Verdict::Broken(6, Broken::Anchor)));
}

#[test]
fn erasing_everything_shows() {
    let (world, mut disk) = (Clock::new(5), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.send(&world, &mut disk, "mail ana@example.com");
    let before = tab.gate.checkpoint(&world);
    tab.step(&world, &mut disk, None, |gate| gate.erase(&world, None));
    tab.send(&world, &mut disk, "mail ana@example.com");
    let log = export(&mut tab, &world, &mut disk);
    assert_eq!(log["entries"][0]["type"], "log-reset");
    assert_eq!(verdict(&log, &[&before]), Verdict::Reset);
    assert_eq!(verdict(&log, &[]), Verdict::Unanchored);
}

#[test]
fn a_log_that_was_changed_where_it_is_stored_is_not_exported_as_if_nothing_were() {
    let (world, mut disk) = (Clock::new(6), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    (0..3).for_each(|_| drop(tab.send(&world, &mut disk, "mail ana@example.com")));
    let rows = |disk: &Disk| disk.read(&[AUDIT.to_owned(), VAULT.to_owned()]);
    let mut gone = disk.clone();
    gone.rows.retain(|(id, ..)| id != "audit/4");
    let error = tab.gate.export_log(&world, &rows(&gone)).unwrap_err();
    assert_eq!((error.code(), error.path.as_deref()), (Code::LogInvalid, Some("entries[4]")));
    // What is there, but is something else, shows when it is verified.
    let mut changed = disk.clone();
    for row in changed.rows.iter_mut().filter(|row| row.0 == "audit/4") {
        row.2 = row.2.replace("\"send\"", "\"hold\"");
    }
    let log: Value = serde_json::from_str(&tab.gate.export_log(&world, &rows(&changed)).unwrap()).unwrap();
    assert_eq!(verdict(&log, &[]), broken(6, Broken::Checkpoint));
    // The head is gone: another log is begun, and says so.
    disk.rows.retain(|(id, ..)| id != "vault/log");
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    let log = export(&mut tab, &world, &mut disk);
    assert_eq!(log["entries"][0]["type"], "log-reset");
}

#[test]
fn a_clock_that_ran_back_is_told() {
    let (world, mut disk) = (Clock::new(7), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    tab.send(&world, &mut disk, "mail ana@example.com");
    world.now.set(world.now.get() - 2 * 60_000);
    tab.send(&world, &mut disk, "mail ana@example.com");
    let log = export(&mut tab, &world, &mut disk);
    assert_eq!(report(&log, &[]).clock_back, [3]);
    assert_eq!(verdict(&log, &[]), Verdict::Unanchored, "it is odd, not broken");
}

#[test]
fn tabs_write_one_log() {
    let (world, mut disk) = (Clock::new(8), Disk::default());
    let mut tabs = [0; 3].map(|_| Tab::open(POLICY, &world, &mut disk));
    for round in 0..9 {
        let tab = &mut tabs[round % 3];
        if round % 4 == 0 {
            tab.step(&world, &mut disk, None, |gate| gate.withdraw(&world, Scope::default()).unwrap());
        }
        tab.send(&world, &mut disk, "mail ana@example.com");
        tab.step(&world, &mut disk, None, |gate| gate.note_withheld(&world, "bot", 1));
    }
    for tab in &mut tabs {
        tab.step(&world, &mut disk, None, |_| ());
    }
    let log = export(&mut tabs[0], &world, &mut disk);
    assert_eq!(verdict(&log, &[]), Verdict::Unanchored);
    let types: Vec<&str> = log["entries"].as_array().unwrap().iter().map(|e| e["type"].as_str().unwrap()).collect();
    let count = |kind: &str| types.iter().filter(|known| **known == kind).count();
    assert_eq!((count("sealed"), count("handed-off"), count("consent"), count("withheld")), (9, 9, 3, 9), "{types:?}");
}

#[test]
fn days_are_segments_whoever_writes_them() {
    let (world, mut disk) = (Clock::new(10), Disk::default());
    let mut tabs = [0; 2].map(|_| Tab::open(POLICY, &world, &mut disk));
    for round in 0..6 {
        tabs[round % 2].send(&world, &mut disk, "mail ana@example.com");
        world.now.set(world.now.get() + 86_400_000);
    }
    let checkpoint = tabs[1].gate.checkpoint(&world);
    let log = export(&mut tabs[0], &world, &mut disk);
    assert_eq!(log["segments"].as_array().unwrap().len(), 5, "{log:#}");
    assert_eq!(verdict(&log, &[&checkpoint]), Verdict::Intact);
    let header = log["segments"][2]["header"].as_str().unwrap();
    assert!(matches!(verdict(&log, &[header]), Verdict::IntactSince(_)));
    // A header that is not what is stored under its number shows.
    for row in disk.rows.iter_mut().filter(|row| row.0 == "audit/segment-2") {
        row.2 = row.2.replace("segment 2", "segment 3");
    }
    let log = export(&mut tabs[0], &world, &mut disk);
    assert!(matches!(verdict(&log, &[]), Verdict::Broken(_, Broken::Header)));
}

#[test]
fn what_is_no_log_is_refused() {
    let (log, ..) = log(9);
    for (field, value) in
        [("format", json!("x")), ("checkpoint", json!("x")), ("entries", json!("x")), ("more", json!(1))]
    {
        let mut other = log.clone();
        other[field] = value;
        let document = Document::from_json(&other.to_string(), Code::LogInvalid).unwrap();
        assert_eq!(verify(&document, &[]).unwrap_err().code(), Code::LogInvalid, "{field}");
    }
    for text in ["", "hushgate.log/x\n1\n", "other/x\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"] {
        assert_eq!(Anchor::parse(text), None, "{text}");
    }
}

/// Prints how long it takes: `cargo test --release --test audit -- --ignored --nocapture`.
#[test]
#[ignore = "prints how long it takes"]
fn a_hundred_thousand_entries() {
    use hushgate::audit::{Entry, EntryType, Log};
    const COUNT: u32 = 100_000;
    let entry = Entry {
        sequence: 0,
        minute: 28_000_000,
        entry_type: EntryType::Sealed,
        purpose: "service.reply".into(),
        recipient: "bot".into(),
        class: "bot".into(),
        decision: "send",
        counts: vec![("contact".into(), 2), ("financial".into(), 1)],
        reasons: vec!["NECESSARY_MINIMISED", "NO_CONSENT_NONINTERACTIVE"],
        policy_hash: "ab".repeat(32),
        epoch: 3,
        event: String::new(),
        length: 256,
        detector_version: "hushgate/0.1.0",
    };
    let mut log = Log::default();
    let begun = std::time::Instant::now();
    (0..COUNT).for_each(|_| log.append(entry.clone()));
    println!("append: {:.2} µs an entry", begun.elapsed().as_secs_f64() * 1e6 / f64::from(COUNT));
    log.name("00".into());
    let entries: Vec<String> = log.entries().iter().map(Entry::canonical).collect();
    let export = hushgate::json::Json::of(|json| log.export(&entries, &log.segments(), json));
    let begun = std::time::Instant::now();
    let document = Document::from_json(&export, Code::LogInvalid).unwrap();
    let report = verify(&document, &[Anchor::parse(&log.head().checkpoint()).unwrap()]).unwrap();
    println!("verify {COUNT} entries, {} bytes: {:.0} ms", export.len(), begun.elapsed().as_secs_f64() * 1e3);
    assert_eq!(report.verdict, Verdict::Intact);
}
