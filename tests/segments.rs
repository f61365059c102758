//! A log over many days: segments, entries that are not kept any more, signatures, and checkpoints that recipients keep.

use hushgate::audit::merkle::{consistency, includes, inclusion, is_beginning, leaf};
use hushgate::audit::{
    Anchor, BLOCK, Broken, Entry, EntryType, Export, Log, Report, SEGMENT, Salt, Segment, Signer, Verdict, signatures,
    verify,
};
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::json::Json;
use serde_json::{Value, json};

const DAY: u64 = 1_440;

fn entry(minute: u64, entry_type: EntryType) -> Entry {
    Entry {
        sequence: 0,
        minute,
        entry_type,
        purpose: "service.reply".into(),
        recipient: "bot".into(),
        class: "llm-provider".into(),
        decision: "send",
        counts: vec![("contact".into(), 2)],
        reasons: vec!["NECESSARY_MINIMISED"],
        policy_hash: "ab".repeat(32),
        epoch: 3,
        event: String::new(),
        length: 256,
        detector_version: "hushgate/0.1.0",
    }
}

/// So many entries on each day.
fn log(days: &[u64]) -> Log {
    let mut log = Log::default();
    log.name("ab".into());
    for (day, count) in days.iter().enumerate() {
        (0..*count).for_each(|number| log.append(entry(day as u64 * DAY + number % DAY, EntryType::Sealed)));
    }
    log
}

fn document(value: &Value) -> Document {
    Document::from_json(&value.to_string(), Code::LogInvalid).unwrap()
}

fn export(log: &Log) -> Value {
    salted(log, &[])
}

fn salted(log: &Log, salts: &[Salt]) -> Value {
    let entries: Vec<String> = log.entries().iter().map(Entry::canonical).collect();
    let (checkpoint, segments) = (log.head().checkpoint(), log.segments());
    let export = Export { checkpoint, segments: &segments, entries: &entries, signer: None, salts };
    serde_json::from_str(&Json::of(|json| export.write(json))).unwrap()
}

fn report(export: &Value, anchors: &[String]) -> Report {
    let anchors: Vec<Anchor> = anchors.iter().map(|text| Anchor::parse(text).unwrap()).collect();
    verify(&document(export), &anchors).unwrap()
}

fn verdict(export: &Value, anchors: &[String]) -> Verdict {
    report(export, anchors).verdict
}

fn salt(recipient: &str, byte: u8) -> Salt {
    Salt { recipient: recipient.into(), secret: vec![byte; 16] }
}

#[test]
fn entries_go_and_what_is_kept_is_proved_as_before() {
    let mut log = log(&[40, 50, 30]);
    let (end, whole) = (log.head().checkpoint(), export(&log));
    let headers: Vec<String> = log.segments().into_iter().map(|segment| segment.header).collect();
    assert_eq!(headers.len(), 2);
    assert_eq!(log.drop_before(30), 0, "not before the last entry of the segment is too old");
    assert_eq!(log.drop_before(DAY), 40);
    assert_eq!(log.drop_before(DAY), 0);
    let after = export(&log);
    assert_eq!(log.head().checkpoint(), end);
    assert_eq!(after["entries"].as_array().unwrap().len(), 80);
    let report = report(&after, std::slice::from_ref(&end));
    assert_eq!((report.verdict, report.size, report.dropped), (Verdict::Intact, 120, 40));
    // A header is a checkpoint itself.
    assert_eq!(verdict(&after, &headers[..1]), Verdict::IntactSince(40));
    assert_eq!(verdict(&after, &headers), Verdict::IntactSince(90));
    // It goes on, and more goes.
    log.append(entry(5 * DAY, EntryType::Sealed));
    assert_eq!(log.drop_before(9 * DAY), 80, "the segment that is open stays");
    assert_eq!(verdict(&export(&log), &[end, log.head().checkpoint()]), Verdict::Intact);
    assert_eq!(verdict(&whole, &headers), Verdict::IntactSince(90));
}

#[test]
fn checkpoints_of_recipients_hold_also_where_entries_are_gone() {
    let bot = salt("bot", 1);
    let (mut log, mut kept) = (log(&[]), Vec::new());
    for number in 0..200 {
        log.append(entry(number / 70 * DAY, EntryType::Sealed));
        kept.extend(log.anchor(&bot));
    }
    kept.dedup();
    assert_eq!(kept.len(), 200 >> BLOCK);
    log.drop_before(2 * DAY);
    let export = salted(&log, &[salt("crm", 2), bot]);
    for (index, anchor) in kept.iter().enumerate() {
        let size = (index as u64 + 1) << BLOCK;
        assert_eq!(verdict(&export, std::slice::from_ref(anchor)), Verdict::IntactSince(size));
    }
    // Made of another log by the same salt and name, none of them fits.
    let mut other = self::log(&[]);
    (0..200).for_each(|number| other.append(entry(number / 70 * DAY, EntryType::Aborted)));
    other.drop_before(2 * DAY);
    let forged = salted(&other, &[salt("bot", 1)]);
    for (index, anchor) in kept.iter().enumerate() {
        let size = (index as u64 + 1) << BLOCK;
        let wrong = Verdict::Broken(size, Broken::Anchor);
        assert_eq!(verdict(&forged, std::slice::from_ref(anchor)), wrong);
    }
    // Without the salt nothing can be said of them.
    assert_eq!(verdict(&self::export(&log), &kept), Verdict::Reset);
}

#[test]
fn a_checkpoint_of_what_is_not_kept_is_not_passed_over() {
    let mut log = log(&[21, 5]);
    let text = |log: &Log| log.head().checkpoint();
    let inside = text(&self::log(&[21])).replace("\n21\n", "\n7\n");
    assert_eq!(verdict(&export(&log), std::slice::from_ref(&inside)), Verdict::Broken(7, Broken::Anchor));
    log.drop_before(DAY);
    let report = report(&export(&log), &[inside, text(&log)]);
    assert_eq!((report.verdict, report.unchecked), (Verdict::Intact, vec![7]));
}

/// What is done to headers and hashes, carelessly and with care.
#[test]
fn each_change_of_segments_gets_its_verdict() {
    type Change = fn(&mut Value);
    let changes: [(&str, Change, u64, Broken); 12] = [
        ("no headers", |e| e["segments"] = json!([]), 1, Broken::Sequence),
        ("one too few", |e| drop(e["segments"].as_array_mut().unwrap().pop()), 90, Broken::Header),
        ("one twice", |e| twice(&mut e["segments"]), 120, Broken::Header),
        ("in another order", |e| e["segments"].as_array_mut().unwrap().swap(0, 1), 1, Broken::Sequence),
        ("hanging elsewhere", |e| bend(e, 0, "previous AAAA", "previous BAAA"), 1, Broken::Header),
        ("another number", |e| bend(e, 0, "segment 1", "segment 2"), 1, Broken::Header),
        ("another time", |e| bend(e, 1, "segment 2 1440", "segment 2 1441"), 90, Broken::Header),
        ("another name", |e| bend(e, 1, "hushgate.log/ab", "hushgate.log/cd"), 90, Broken::Header),
        ("a hash too few", |e| drop(e["segments"][0]["hashes"].as_array_mut().unwrap().pop()), 1, Broken::Header),
        ("another hash", |e| e["segments"][0]["hashes"][1] = e["segments"][0]["hashes"][0].clone(), 1, Broken::Header),
        (
            "entries of two segments gone",
            |e| drop(e["entries"].as_array_mut().unwrap().drain(..50)),
            41,
            Broken::Sequence,
        ),
        ("the end gone", |e| e["entries"].as_array_mut().unwrap().truncate(60), 100, Broken::Checkpoint),
    ];
    let mut log = log(&[40, 50, 30]);
    log.drop_before(DAY);
    let whole = export(&log);
    assert_eq!(verdict(&whole, &[]), Verdict::Unanchored);
    for (name, change, at, why) in changes {
        let mut changed = whole.clone();
        change(&mut changed);
        assert_ne!(changed, whole, "{name}");
        assert_eq!(verdict(&changed, &[]), Verdict::Broken(at, why), "{name}");
    }
    // With care: hashes in place of entries that say something else.
    let mut other = self::log(&[40, 50, 30]);
    other.append(entry(2 * DAY, EntryType::Sealed));
    let anchor = other.head().checkpoint();
    let mut forged = Log::default();
    forged.name("ab".into());
    for number in 0..121 {
        let day = if number < 40 {
            0
        } else if number < 90 {
            DAY
        } else {
            2 * DAY
        };
        forged.append(entry(day, EntryType::Aborted));
    }
    forged.drop_before(DAY);
    assert_eq!(verdict(&export(&forged), &[]), Verdict::Unanchored, "nothing inside the log can tell");
    assert_eq!(verdict(&export(&forged), &[anchor]), Verdict::Broken(121, Broken::Anchor));
}

fn bend(export: &mut Value, segment: usize, from: &str, to: &str) {
    let header = &mut export["segments"][segment]["header"];
    *header = json!(header.as_str().unwrap().replace(from, to));
}

fn twice(segments: &mut Value) {
    let last = segments.as_array().unwrap().last().unwrap().clone();
    segments.as_array_mut().unwrap().push(last);
}

#[test]
fn a_clock_that_jumps_makes_segments_and_hides_nothing() {
    let mut log = log(&[]);
    // A year forth, and back again: one segment is closed, and the way back is told.
    for minute in [10, 11, 365 * DAY, 12, 13, 366 * DAY] {
        log.append(entry(minute, EntryType::Sealed));
    }
    let report = report(&export(&log), &[log.head().checkpoint()]);
    assert_eq!((report.verdict, report.clock_back), (Verdict::Intact, vec![4]));
    assert_eq!(log.segments().len(), 2);
}

#[test]
fn a_log_is_signed_by_whoever_can() {
    let log = log(&[3, 3]);
    let signer = Signer { key: vec![7; 32] };
    let entries: Vec<String> = log.entries().iter().map(Entry::canonical).collect();
    let signature = [9; 64];
    let sign = |text: &str| signer.note(text, &signature);
    let unsigned = log.segments();
    let segments: Vec<Segment> =
        unsigned.iter().map(|segment| Segment { header: sign(&segment.header), ..segment.clone() }).collect();
    let export = |checkpoint: String, segments: &[Segment], signer: Option<&Signer>| {
        let export = Export { checkpoint, segments, entries: &entries, signer, salts: &[] };
        Document::from_json(&Json::of(|json| export.write(json)), Code::LogInvalid).unwrap()
    };
    let text = log.head().checkpoint();
    let signed = export(sign(&text), &segments, Some(&signer));
    let found = signatures(&signed).unwrap();
    let bytes: Vec<&[u8]> = found.iter().map(|signed| signed.bytes.as_slice()).collect();
    assert_eq!(bytes, [unsigned[0].header.as_bytes(), text.as_bytes()]);
    assert!(found.iter().all(|signed| signed.signature == signature && signed.key == signer.key));
    let report = verify(&signed, &[Anchor::parse(&sign(&text)).unwrap()]).unwrap();
    assert_eq!((report.verdict, report.signed), (Verdict::Intact, 0));
    let holds = |holds: &[Option<bool>]| {
        let report = report.clone().with_signatures(holds);
        (report.verdict, report.signed)
    };
    assert_eq!(holds(&[Some(true), Some(true)]), (Verdict::Intact, 2));
    assert_eq!(holds(&[Some(true), None]), (Verdict::Intact, 1));
    assert_eq!(holds(&[Some(true), Some(false)]), (Verdict::Broken(6, Broken::Signature), 1));
    // Unsigned, it says so; and a signature by another key is none of its own.
    assert_eq!(signatures(&export(text.clone(), &unsigned, None)), Ok(Vec::new()));
    let other = Signer { key: vec![8; 32] };
    assert_eq!(signatures(&export(sign(&text), &segments, Some(&other))), Ok(Vec::new()));
}

#[test]
fn one_entry_can_be_shown_without_the_others() {
    let log = log(&[30, 40]);
    let leaves: Vec<_> = log.entries().iter().map(|entry| leaf(entry.canonical().as_bytes())).collect();
    let root = log.head().tree.root();
    let proof = inclusion(&leaves, 17);
    assert!(includes(leaves[17], 17, 70, &proof, &root) && !includes(leaves[18], 17, 70, &proof, &root));
    let before = hushgate::audit::merkle::root(&leaves[..30]);
    assert!(is_beginning((30, &before), (70, &root), &consistency(&leaves, 30)));
}

#[test]
fn a_segment_has_a_thousand_entries_at_most() {
    let log = log(&[2 * SEGMENT + 1]);
    assert_eq!(log.segments().len(), 2);
    assert_eq!(verdict(&export(&log), &[log.head().checkpoint()]), Verdict::Intact);
}

#[test]
fn what_was_undone_leaves_no_header() {
    let mut log = log(&[3]);
    log.storing();
    log.stored();
    log.append(entry(DAY, EntryType::Sealed));
    assert_eq!(log.unsent_headers().count(), 1);
    log.storing();
    assert_eq!(log.unsent_headers().count(), 0);
    log.undo();
    assert_eq!((log.unsent_headers().count(), log.segments().len(), log.head().tree.size()), (0, 0, 3));
    // What another tab stored in between counts first, and the segment is closed after it.
    let mut other = self::log(&[3]);
    other.append(entry(1, EntryType::Consent));
    log.recall(other.head().clone());
    log.append(entry(DAY, EntryType::Sealed));
    assert_eq!(log.unsent_headers().map(|header| header.size).collect::<Vec<_>>(), [4]);
}
