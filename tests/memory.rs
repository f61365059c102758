//! Twice the reply, or twice the findings, twice the memory: what is allocated is counted, in pieces and in bytes, and not timed.
//! What is copied again for each character of a text would show; what is only looked through again would not.

mod world;

use allocation_counter::measure;
use hushgate::detect::Detector;
use hushgate::entity::EntityType;
use hushgate::gate::{Context, Gate, Request};
use hushgate::policy::Policy;
use hushgate::redact::{Format, Mark, Placeholders, Reply, Restorer};
use world::Clock;

/// How many pieces, and how many bytes, a step allocates.
fn allocated(step: impl FnOnce()) -> [u64; 2] {
    let counted = measure(step);
    [counted.count_total, counted.bytes_total]
}

/// The step for twice as much allocates at most a little more than twice as much. A text that grows doubles its place, so that
/// bytes can jump.
fn in_proportion(what: &str, mut step: impl FnMut(usize) -> [u64; 2]) {
    let [once, twice] = [step(1), step(2)];
    for ((once, twice), most) in once.into_iter().zip(twice).zip([2.2, 2.6]) {
        assert!(twice as f64 <= most * once as f64 + 64.0, "{what}: {once}, then {twice}");
    }
}

/// Texts that a hostile bot could repeat. `§` is a placeholder that is good.
const UNITS: [&str; 44] = [
    "x",
    "§",
    "§ ",
    "[",
    "]",
    "![",
    "](",
    "[a](",
    "![§",
    "[EMAIL_1_",
    "[EMAIL_1_2B",
    "EMAIL ",
    "\\[",
    "\\",
    "`",
    "`§",
    "`§` ",
    "`§|",
    "``` ",
    "```\n",
    "```js\n§\n",
    "~~~\n",
    "> ",
    "- ",
    "1. ",
    "    §\n",
    "\n\n",
    "<",
    "<a ",
    "<a href=\"",
    "<x-a>",
    "<svg><g>",
    "<x-a>`a`",
    "<x-a></y>",
    "<!--",
    "<script>",
    "&",
    "&#4",
    "https://§",
    "a@",
    "\"arguments\": ",
    "{\"a\":",
    "[\"§\",",
    "\"{\\\"a\\\":",
];

const FORMATS: [Format; 4] = [Format::Text, Format::Markdown, Format::Html, Format::Json];

#[test]
fn hostile_replies_take_memory_in_proportion() {
    let mut placeholders = Placeholders::new(Mark::from_random(&[0, 8, 9], 3).unwrap(), [7; 32]);
    let reference = placeholders.issue(&EntityType::parse("contact.email").unwrap(), "ana@example.com");
    placeholders.sent(reference, "bot");
    let restorer = Restorer::new(&placeholders, "bot");
    for unit in UNITS.map(|unit| unit.replace('§', "[EMAIL_1_2BC]")) {
        // Inside of a string, too: there it is read as what it may be to somebody else.
        for unit in [unit.clone(), serde_json::json!(unit).to_string()] {
            let text = |times: usize| unit.repeat(times * 3_000 / unit.len() + 1);
            for format in FORMATS {
                in_proportion(&format!("{unit:?} whole, as {}", format.as_str()), |times| {
                    let text = text(times);
                    allocated(|| drop(restorer.restore_as(&text, format)))
                });
                let streamed = |times: usize| {
                    let text = text(times);
                    let mut reply = Reply::new(restorer.clone(), format);
                    measure(|| {
                        let pieces = text.as_bytes().chunks(5).map(|piece| std::str::from_utf8(piece).unwrap());
                        pieces.for_each(|piece| drop(reply.push(piece)));
                    })
                };
                let what = format!("{unit:?} in pieces, as {}", format.as_str());
                in_proportion(&what, |times| {
                    let counted = streamed(times);
                    [counted.count_total, counted.bytes_total]
                });
                // What is kept of a stream is looked through with each piece, and copied with each span of code.
                let [once, twice] = [1, 2].map(|times| streamed(times).bytes_max);
                assert!(twice <= once + 64, "{what}: {once} kept, then {twice}");
            }
        }
    }
}

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [
        { "id": "reply", "title": "Answer", "basis": "contract", "recipients": ["bot"],
          "required": ["contact"], "optional": ["financial", "health"] },
        { "id": "train", "title": "Train", "basis": "consent", "recipients": ["bot"], "optional": ["contact"] }
    ]
}"#;

/// Twenty sorts of findings, and a message of so many of each.
fn findings(count: usize) -> Vec<(&'static str, String)> {
    let each = |one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(" ");
    vec![
        ("the same address", each(&|_| "ana@example.com,".to_owned())),
        ("addresses", each(&|n| format!("ana{n}@example.com,"))),
        ("passwords", each(&|n| format!("password: Xk9!{n:05}qz,"))),
        ("conditions", each(&|_| "I was diagnosed with diabetes.".to_owned())),
        ("cards that are none", each(&|n| format!("4111 1111 1111 {n:04},"))),
        ("network addresses", each(&|n| format!("10.0.{}.{},", n / 250, n % 250))),
        ("of two kinds by turns", each(&|n| format!("ana{n}@example.com, IP 192.0.2.{},", n % 250))),
    ]
}

#[test]
fn many_findings_take_memory_in_proportion() {
    let context = Context::default();
    for interactive in [false, true] {
        let gate = || Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), interactive);
        for index in 0..findings(0).len() {
            let message = |times: usize| findings(times * 150).swap_remove(index).1;
            let what = findings(0)[index].0;
            let world = Clock::new(1);
            in_proportion(&format!("checking {what}"), |times| {
                let (gate, message) = (gate(), message(times));
                allocated(|| drop(gate.check(&world, &message, &context).unwrap()))
            });
            in_proportion(&format!("sealing {what}"), |times| {
                let mut gate = gate();
                let body = serde_json::json!({ "messages": [{ "content": message(times) }] }).to_string();
                let request = Request { url: "/".into(), method: "POST".into(), headers: vec![], body };
                allocated(|| drop(gate.seal(&world, request, &context).unwrap()))
            });
        }
    }
}
