//! What is told of a log that a gate really wrote, in figures.

mod disk;
mod world;

use disk::{Disk, Tab};
use hushgate::audit::{Record, Summary};
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::gate::{Context, Request};
use hushgate::json::Json;
use hushgate::vault::{AUDIT, VAULT};
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [{ "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot"], "required": ["contact"] }]
}"#;

const EMAIL: &str = "ana@example.com";
/// Generated, of the form of an AWS access key; the one in AWS's documentation is not taken for one.
const CREDENTIAL: &str = "AKIAQ3EGR7TM5XWZ2LNB";

fn document(text: &str) -> Document {
    Document::from_json(text, Code::LogInvalid).unwrap()
}

/// A log with requests that were handed over, and others that were not.
fn export() -> String {
    let (world, mut disk) = (Clock::new(11), Disk::default());
    let mut tab = Tab::open(POLICY, &world, &mut disk);
    for _ in 0..3 {
        tab.send(&world, &mut disk, &format!("mail {EMAIL}"));
    }
    // What is handed over is not what was sealed.
    tab.step(&world, &mut disk, None, |gate| {
        let body = format!(r#"{{"message":"mail {EMAIL}"}}"#);
        let request = Request { url: "https://bot.example/".into(), method: "POST".into(), headers: vec![], body };
        let ticket = gate.seal(&world, request.clone(), &Context::default()).unwrap().ticket.unwrap();
        assert_eq!(gate.redeem(&world, &ticket, &request).unwrap_err().code(), Code::TicketMismatch);
    });
    tab.step(&world, &mut disk, None, |gate| gate.note_withheld(&world, "bot", 3));
    for _ in 0..5 {
        let text = format!("aws_access_key_id = {CREDENTIAL}");
        tab.step(&world, &mut disk, None, |gate| disk::sealed(gate, &world, &text));
    }
    world.now.set(world.now.get() - 7 * 60_000);
    tab.withdraw(&world, &mut disk);
    tab.step(&world, &mut disk, None, |_| ());
    tab.gate.export_log(&world, &disk.read(&[AUDIT.to_owned(), VAULT.to_owned()])).unwrap()
}

#[test]
fn a_summary_counts_what_was_handed_over() {
    let records = Record::read_all(&document(&export())).unwrap();
    let summary = Summary::of(&records);
    let of = |counts: &[(String, u64)], name: &str| counts.iter().find(|(known, _)| known == name).map(|(_, sum)| *sum);
    let handed = of(&summary.types, "handed-off").unwrap();
    assert_eq!(of(&summary.purposes, "reply"), Some(handed));
    assert_eq!(of(&summary.categories, "contact"), Some(3), "what was not handed over is not counted");
}

#[test]
fn no_value_is_in_it() {
    let export = export();
    let records = Record::read_all(&document(&export)).unwrap();
    let found = |name: &str| records.iter().any(|record| record.counts.iter().any(|(category, _)| category == name));
    assert!(found("contact") && found("credential"), "what was not found can't show");
    let texts = [export, Json::of(|json| Summary::of(&records).write(json))];
    for text in &texts {
        assert!(text.len() > 50, "{text}");
        assert!(!text.contains(EMAIL) && !text.contains(CREDENTIAL), "{text}");
        document(text);
    }
}
