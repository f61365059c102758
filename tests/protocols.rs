//! Requests as chat SDKs send them: values hidden wherever they stand, and everything that is the protocol's own left as it was.

mod world;

use hushgate::detect::Detector;
use hushgate::gate::{Context, Gate, Request};
use hushgate::policy::Policy;
use serde_json::{Value, json};
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [{ "id": "service.reply", "title": "Answer", "basis": "contract", "recipients": ["bot"], "required": ["contact"] }]
}"#;

const EMAIL: &str = "ana@example.com";
const CARD: &str = "4111 1111 1111 1111";

fn gate() -> Gate {
    Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false)
}

fn sealed(gate: &mut Gate, body: &Value) -> Result<Value, Vec<&'static str>> {
    let request = Request { url: "/".into(), method: "POST".into(), headers: vec![], body: body.to_string() };
    let sealed = gate.seal(&Clock::new(0), request, &Context::default()).unwrap();
    let reasons = sealed.verdict.reasons.iter().map(|reason| reason.as_str()).collect();
    sealed.request.map(|request| serde_json::from_str(&request.body).unwrap()).ok_or(reasons)
}

/// A letter and digits, as ids have them; the same for the same seed.
fn id(prefix: &str, length: usize, mut seed: u64) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut letter = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(LETTERS[(seed >> 33) as usize % LETTERS.len()])
    };
    prefix.to_owned() + &(0..length).map(|_| letter()).collect::<String>()
}

/// What is left of a value when every text with something planted in it is blanked: the rest has to be the same.
fn blanked(value: &Value) -> Value {
    match value {
        Value::String(text) if [EMAIL, CARD, "[EMAIL_", "[PAYMENT_CARD_"].iter().any(|mark| text.contains(mark)) => {
            Value::Null
        }
        Value::Array(items) => items.iter().map(blanked).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), blanked(value))).collect(),
        other => other.clone(),
    }
}

fn requests(seed: u64) -> Vec<(&'static str, Value)> {
    let text = format!("I'm {EMAIL}, and my card is {CARD}");
    let inner = json!({ "customer": { "email": EMAIL, "cards": [CARD] }, "limit": 20 }).to_string();
    let uuid = "0191e2a4-6f6e-7c3a-9b1d-2f5c8a7e4d10";
    let call = id("call_", 24, seed);
    let tool = id("toolu_01", 22, seed + 1);
    vec![
        ("a plain message", json!({ "message": text, "sessionId": uuid, "ts": 1_764_053_012_345_u64 })),
        (
            "OpenAI, chat completions",
            json!({
                "model": "gpt-5.2-2025-12-11", "stream": true, "temperature": 0.7, "seed": 1_234_567_890,
                "messages": [
                    { "role": "system", "content": "Be brief." },
                    { "role": "user", "name": "ana", "content": [{ "type": "text", "text": text }] },
                    { "role": "assistant", "content": null, "tool_calls": [
                        { "id": call, "type": "function", "function": { "name": "look_up", "arguments": inner } }] },
                    { "role": "tool", "tool_call_id": call, "content": inner },
                    { "role": "assistant", "content": format!("Found {EMAIL}."), "refusal": null, "annotations": [] }
                ],
                "metadata": { "customer": EMAIL }, "user": EMAIL, "prompt_cache_key": id("pck_", 20, seed + 2),
                "tools": [{ "type": "function", "function": { "name": "look_up", "strict": true,
                    "parameters": { "type": "object", "properties": { "email": { "type": "string", "format": "email" } } } } }]
            }),
        ),
        (
            "OpenAI, responses",
            json!({
                "model": "gpt-5.2", "previous_response_id": id("resp_", 48, seed + 3), "store": false,
                "input": [
                    { "role": "user", "content": [{ "type": "input_text", "text": text }] },
                    { "type": "reasoning", "id": id("rs_", 48, seed + 4), "summary": [], "encrypted_content": id("gAAAAAB", 400, seed + 5) },
                    { "type": "function_call", "id": id("fc_", 48, seed + 6), "call_id": call, "name": "look_up", "arguments": inner },
                    { "type": "function_call_output", "call_id": call, "output": inner }
                ],
                "include": ["reasoning.encrypted_content"]
            }),
        ),
        (
            "Anthropic, messages",
            json!({
                "model": "claude-sonnet-4-5-20250929", "max_tokens": 1024,
                "system": [{ "type": "text", "text": "Be brief.", "cache_control": { "type": "ephemeral" } }],
                "messages": [
                    { "role": "user", "content": text },
                    { "role": "assistant", "content": [
                        { "type": "thinking", "thinking": "They want a refund.", "signature": id("EqoBCkgI", 600, seed + 7) },
                        { "type": "tool_use", "id": tool, "name": "look_up", "input": { "email": EMAIL, "cards": [CARD] } }] },
                    { "role": "user", "content": [
                        { "type": "tool_result", "tool_use_id": tool, "content": [{ "type": "text", "text": inner }] }] }
                ],
                "metadata": { "user_id": EMAIL }
            }),
        ),
        (
            "AI SDK, UI messages",
            json!({
                "id": id("", 16, seed + 8), "trigger": "submit-message",
                "messages": [
                    { "id": id("", 16, seed + 9), "role": "user", "metadata": { "createdAt": "2026-03-01T09:30:12.345Z" },
                      "parts": [{ "type": "text", "text": text }] },
                    { "id": id("msg-", 24, seed + 10), "role": "assistant", "parts": [
                        { "type": "step-start" },
                        { "type": "tool-lookUp", "toolCallId": call, "state": "output-available",
                          "input": { "email": EMAIL }, "output": { "found": inner } },
                        { "type": "data-customer", "data": { "email": EMAIL } }] }
                ]
            }),
        ),
        (
            "Bot Framework, an activity",
            json!({
                "type": "message", "id": id("", 22, seed + 11), "timestamp": "2026-03-01T09:30:12.345Z", "channelId": "directline",
                "from": { "id": id("dl_", 32, seed + 12), "role": "user" }, "locale": "en-US", "text": text,
                "value": { "action": "submit", "email": EMAIL, "card": CARD },
                "channelData": { "clientActivityID": id("", 24, seed + 13), "postBack": { "email": EMAIL } },
                "entities": [{ "type": "ClientCapabilities", "requiresBotState": true, "supportsListening": true }],
                "attachments": [{ "contentType": "application/vnd.microsoft.card.adaptive", "name": format!("{EMAIL}.json"),
                    "content": { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": text }] } }]
            }),
        ),
    ]
}

#[test]
fn values_are_hidden_wherever_they_stand_and_the_protocol_stays() {
    for seed in (0..20).map(|n| n * 100) {
        for (name, request) in requests(seed) {
            let mut gate = gate();
            let left = sealed(&mut gate, &request).unwrap_or_else(|reasons| panic!("{name} is not sent: {reasons:?}"));
            let text = left.to_string();
            assert!(!text.contains(EMAIL) && !text.contains("4111"), "{name}: {text}");
            assert_eq!(blanked(&left), blanked(&request), "{name}: something else was changed");
            assert_eq!(sealed(&mut gate, &left).unwrap(), left, "{name}: sealed twice");
        }
    }
}

#[test]
fn what_cannot_be_read_is_not_sent() {
    let data = "data:image/png;base64,iVBORw0KGgo=";
    for (name, request) in [
        (
            "OpenAI, a picture",
            json!({ "messages": [{ "content": [{ "type": "image_url", "image_url": { "url": "https://x.example/a.png" } }] }] }),
        ),
        (
            "OpenAI, sound",
            json!({ "messages": [{ "content": [{ "type": "input_audio", "input_audio": { "data": "UklGRg==", "format": "wav" } }] }] }),
        ),
        (
            "OpenAI, a file",
            json!({ "input": [{ "content": [{ "type": "input_file", "file_id": "file-6F2ksmvXxt4VdoqmHRw6kL" }] }] }),
        ),
        (
            "Anthropic, a document",
            json!({ "messages": [{ "content": [{ "type": "document", "source": { "type": "base64", "media_type": "application/pdf", "data": "JVBERi0=" } }] }] }),
        ),
        (
            "AI SDK, a file",
            json!({ "messages": [{ "parts": [{ "type": "file", "mediaType": "image/png", "url": data }] }] }),
        ),
        (
            "AI SDK, a file elsewhere",
            json!({ "messages": [{ "parts": [{ "kind": "upload", "mediaType": "video/mp4", "url": "https://x.example/v" }] }] }),
        ),
        (
            "Bot Framework, a picture",
            json!({ "type": "message", "attachments": [{ "contentType": "image/jpeg", "contentUrl": "https://x.example/a.jpg" }] }),
        ),
        (
            "Gemini, a picture",
            json!({ "contents": [{ "parts": [{ "inline_data": { "mime_type": "image/png", "data": "iVBORw0KGgo" } }] }] }),
        ),
    ] {
        assert_eq!(sealed(&mut gate(), &request).unwrap_err(), ["UNSCANNABLE_PART"], "{name}");
    }
}
