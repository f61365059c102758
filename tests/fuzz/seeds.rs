//! Writes texts to begin with into a folder: every example of the catalogue, and one of each kind of document.

use std::path::PathBuf;

use hushgate::detect::recognizer::Examples;
use hushgate::detect::recognizers::ALL;

/// What is not in the catalogue.
const MORE: [&str; 14] = [
    "US DE\0Your number?\0078051120",
    "CASE-[0-9]{6}\0see CASE-123456",
    "(?i)\\bab+c{2,3}[^x]\0ABBCCY",
    "\u{3}\u{2}\u{5}\u{9}Dear [EMAIL_1_2BC], pay [PAYMENT_CARD_1_2BC]",
    "\u{1}\u{7}**EMAIL 2 2BC** and \\[iban\\_1\\_2bc\\]",
    r#"{"mark":"K7Q","entries":[{"kind":"EMAIL","number":"1","value":"a@x.com","sentTo":["bot"]}],"burned":["EMAIL2K7Q"]}"#,
    "application/json\n{\"messages\":[{\"role\":\"user\",\"content\":\"I'm ana@example.com\"}],\"n\":4111111111111111}",
    "application/x-www-form-urlencoded\nq=ana%40example.com&card=4111+1111+1111+1111",
    "application/x-ndjson\n{\"a\":\"ana@example.com\"}\n[1,null,true]",
    "text/plain\nmy card is 4111 1111 1111 1111",
    r#"{"url":"/","method":"POST","headers":{"accept":"*/*"},"body":"[]"}"#,
    r#"{"purposes":["reply"],"categories":["financial"],"recipients":["bot"]}"#,
    r#"[{"type":"custom.case","pattern":"CASE-[0-9]+","confidence":0.9}]"#,
    include_str!("../../www/policy.json"),
];

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder to write to"));
    std::fs::create_dir_all(&folder)?;
    let examples = ALL.iter().flat_map(|r| r.examples.hits.iter().chain(r.examples.misses));
    let texts = examples.map(|example| Examples::unmark(example).0).chain(MORE.map(str::to_owned));
    for (number, text) in texts.enumerate() {
        std::fs::write(folder.join(format!("seed-{number}")), text)?;
    }
    Ok(())
}
