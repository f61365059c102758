//! What holds for every text.

mod searching;
mod world;

use hushgate::consent::Scope;
use hushgate::detect::Detector;
use hushgate::detect::recognizer::Examples;
use hushgate::detect::recognizers::ALL;
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::gate::{Context, Gate, Request, Shown};
use hushgate::policy::Policy;
use hushgate::redact::{Operator, StreamRestorer};
use hushgate::redactor::Redactor;
use proptest::prelude::*;
use searching::config;
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }],
    "purposes": [{
        "id": "service.reply", "title": "Answer", "basis": "contract", "recipients": ["bot"],
        "required": ["contact"], "optional": ["financial", "government", "network"]
    }]
}"#;

/// Texts with examples of every recognizer among any characters at all.
fn texts() -> impl Strategy<Value = String> {
    let hits: Vec<String> = ALL.iter().flat_map(|r| r.examples.hits).map(|hit| Examples::unmark(hit).0).collect();
    let piece = prop_oneof![3 => proptest::sample::select(hits), 2 => "[ -~]{0,12}", 2 => any::<String>(), 1 => "[\\PC\n]{0,4}"];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join(" "))
}

/// The sensitive part of the text: the originals of whatever must not leave.
fn findings_of(detector: &Detector, text: &str) -> Vec<String> {
    let findings = detector.detect(text, "").into_iter().filter(|f| f.confidence >= 0.5);
    findings.map(|f| text[f.start..f.end].to_owned()).collect()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn findings_are_in_order_apart_and_on_characters(text in texts(), previous in texts()) {
        let mut end = 0;
        for finding in Detector::new().detect(&text, &previous) {
            prop_assert!(finding.start >= end && finding.end > finding.start);
            prop_assert!(text.is_char_boundary(finding.start) && text.is_char_boundary(finding.end));
            prop_assert!((0.0..=1.0).contains(&finding.confidence));
            end = finding.end;
        }
        prop_assert!(end <= text.len());
    }

    #[test]
    fn restore_undoes_redact(text in texts()) {
        let detector = Detector::new();
        let mut redactor = Redactor::new(&[0, 8, 9]).unwrap();
        let redacted = redactor.redact(&detector, &text, Operator::Placeholder, 0.5);
        prop_assert_eq!(redactor.restorer().restore(&redacted), text);
    }

    #[test]
    fn restore_undoes_surrogates(text in texts(), more in texts(), key in any::<u8>()) {
        let detector = Detector::new();
        let mut redactor = Redactor::new(&[0, 8, 9, key]).unwrap();
        let redacted = redactor.redact(&detector, &text, Operator::Surrogate, 0.5);
        let later = redactor.redact(&detector, &more, Operator::Surrogate, 0.5);
        prop_assert_eq!(redactor.restorer().restore(&redacted), text, "{:?}", redacted);
        prop_assert_eq!(redactor.restorer().restore(&later), more, "{:?}", later);
    }

    #[test]
    fn surrogates_and_hashes_are_not_hidden_again(text in texts(), key in any::<u8>()) {
        let detector = Detector::new();
        for operator in [Operator::Surrogate, Operator::Hash] {
            let mut redactor = Redactor::new(&[0, 8, 9, key]).unwrap();
            let mut left = text.clone();
            // A number is sometimes only recognisable once its neighbour is gone.
            for _ in 0..4 {
                left = redactor.redact(&detector, &left, operator, 0.5);
            }
            let again = redactor.redact(&detector, &left, operator, 0.5);
            prop_assert_eq!(again, left);
        }
    }

    #[test]
    fn a_stream_restores_what_the_whole_does(text in texts(), surrogates in any::<bool>(), cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..6)) {
        let detector = Detector::new();
        let mut redactor = Redactor::new(&[0, 8, 9]).unwrap();
        let operator = if surrogates { Operator::Surrogate } else { Operator::Placeholder };
        let redacted = redactor.redact(&detector, &text, operator, 0.5);
        let bytes = redacted.as_bytes();
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        let mut stream = StreamRestorer::new(redactor.restorer());
        let mut out = String::new();
        for pair in places.windows(2) {
            out.push_str(&stream.push_bytes(&bytes[pair[0]..pair[1]]));
        }
        out.push_str(&stream.finish());
        prop_assert_eq!(out, text);
    }

    #[test]
    fn nothing_found_leaves_without_consent(text in texts(), history in texts()) {
        let world = Clock::new(7);
        let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false);
        let body = serde_json::json!({ "messages": [{ "role": "user", "content": history }, { "role": "user", "content": text }] });
        let request = Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body: body.to_string() };
        let sealed = gate.seal(&world, request, &Context::default()).unwrap();
        if let Some(request) = sealed.request {
            let sent: serde_json::Value = serde_json::from_str(&request.body).unwrap();
            let left = sent["messages"][1]["content"].as_str().unwrap();
            let again = findings_of(&Detector::new(), left);
            prop_assert!(again.is_empty(), "{again:?} left in {left:?}");
        }
    }

    #[test]
    fn sealing_twice_is_sealing_once(text in texts()) {
        let world = Clock::new(7);
        let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false);
        let request = |body: String| Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body };
        let once = gate.seal(&world, request(serde_json::json!([text]).to_string()), &Context::default()).unwrap();
        if let Some(sent) = once.request {
            let twice = gate.seal(&world, request(sent.body.clone()), &Context::default()).unwrap();
            prop_assert_eq!(twice.request.unwrap().body, sent.body);
        }
    }

    #[test]
    fn sealing_surrogates_twice_is_sealing_them_once(text in texts(), more in texts()) {
        let world = Clock::new(7);
        let operators = r#""operators": { "contact": "surrogate", "financial": "surrogate", "person": "surrogate", "network": "hash", "government": "surrogate", "date": "surrogate" }, "version""#;
        let policy = POLICY.replacen("\"version\"", operators, 1);
        let mut gate = Gate::new(Detector::new(), Policy::from_json(&policy).unwrap(), false);
        let request = |body: String| Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body };
        let once = gate.seal(&world, request(serde_json::json!([text, more]).to_string()), &Context::default()).unwrap();
        if let Some(sent) = once.request {
            gate.redeem(&world, &once.ticket.unwrap(), &sent).unwrap();
            let texts: Vec<String> = serde_json::from_str(&sent.body).unwrap();
            let restorer = gate.restorer(None, "bot").unwrap();
            let twice = gate.seal(&world, request(sent.body.clone()), &Context::default()).unwrap();
            prop_assert_eq!(twice.request.unwrap().body, sent.body);
            if !texts.iter().any(|text| text.contains("REMOVED") || text.contains("_H_")) {
                prop_assert_eq!(texts.iter().map(|text| restorer.restore(text)).collect::<Vec<_>>(), [text, more]);
            }
        }
    }

    #[test]
    fn any_document_is_a_policy_or_an_error_with_a_path(text in "[\\[\\]{}\",:a-z0-9. ]{0,60}") {
        let error = Policy::from_json(&text).unwrap_err();
        prop_assert_eq!(error.code(), Code::PolicyInvalid);
        prop_assert!(error.path.is_some() && error.expected.is_some() && error.found.is_some());
    }

    #[test]
    fn any_body_is_rewritten_or_refused(body in "[\\[\\]{}\",:\\\\u0-9a-f. é-]{0,40}") {
        let world = Clock::new(7);
        let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false);
        let request = Request { url: String::new(), method: "POST".into(), headers: vec![], body: body.clone() };
        match gate.seal(&world, request, &Context::default()) {
            Ok(_) => prop_assert!(serde_json::from_str::<serde_json::Value>(&body).is_ok() || body.contains("\\u")),
            Err(error) => prop_assert_eq!(error.code(), Code::BodyInvalid),
        }
    }
}

#[test]
fn operators_make_a_decision_stricter_and_never_laxer() {
    let world = Clock::new(7);
    let text_with = |operators: &str| {
        let policy = POLICY.replacen("\"version\"", &format!("\"operators\": {operators}, \"version\""), 1);
        let gate = Gate::new(Detector::new(), Policy::from_json(&policy).unwrap(), false);
        gate.check(&world, "ana@example.com", &Context::default()).unwrap().text
    };
    assert!(text_with("{}").starts_with("[EMAIL_1_"));
    assert!(text_with(r#"{ "contact": "keep" }"#).starts_with("[EMAIL_1_"));
    assert!(text_with(r#"{ "contact.email": "mask-first" }"#).starts_with("[EMAIL_1_"));
    assert_eq!(text_with(r#"{ "contact.email": "keep", "contact": "remove" }"#).get(..9), Some("[EMAIL_1_"));
    assert_eq!(text_with(r#"{ "contact.email": "remove" }"#), "[REMOVED]");
    assert!(text_with(r#"{ "contact.email": "surrogate" }"#).contains("@example."));
    assert!(text_with(r#"{ "contact.email": "hash" }"#).starts_with("[EMAIL_H_"));
    assert!(text_with(r#"{ "contact.email": "generalise" }"#).starts_with("[EMAIL_1_"));
}

#[test]
fn a_surrogate_goes_with_the_secret_that_it_stands_in() {
    let world = Clock::new(7);
    let operators = r#""operators": { "contact": "surrogate" }, "version""#;
    let policy = POLICY.replacen("\"version\"", operators, 1);
    let mut gate = Gate::new(Detector::new(), Policy::from_json(&policy).unwrap(), false);
    let mut seal = |text: &str| {
        let body = serde_json::json!([text]).to_string();
        let request = Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body };
        gate.seal(&world, request, &Context::default()).unwrap().verdict
    };
    let first = seal("ana@realmail.test");
    let surrogate = first.text.trim_matches(['[', ']', '"']).to_owned();
    assert_eq!(first.findings[0].placeholder.as_ref(), Some(&surrogate));
    let line = "MHcCAQEEIH1e0k3Xq9vLmP2R";
    let key = format!("-----BEGIN RSA PRIVATE KEY-----\n{line}\n{surrogate}\n{line}\n-----END RSA PRIVATE KEY-----");
    assert_eq!(seal(&format!("{surrogate} sent {key}")).text, format!(r#"["{surrogate} sent [REMOVED]"]"#));
}

#[test]
fn consent_changes_what_leaves_from_the_next_message_on() {
    let world = Clock::new(7);
    let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), true);
    let context = Context::default();
    let scope = |json: &str| Scope::read(&Document::from_json(json, Code::OptionsInvalid).unwrap()).unwrap();
    let card = "4111 1111 1111 1111";
    let decision = |gate: &Gate| gate.check(&world, card, &context).unwrap();
    assert_eq!(decision(&gate).decision(), "hold");
    let financial = r#"{ "purposes": ["service.reply"], "categories": ["financial"] }"#;
    let notice = Shown {
        notice: "Share your card?".into(),
        locale: "en".into(),
        surface: "test".into(),
        once: None,
        proposal: None,
    };
    assert_eq!(
        gate.grant(&world, scope(financial), notice.clone(), Some(false)).unwrap_err().code(),
        Code::NoActivation
    );
    gate.grant(&world, scope(financial), notice, Some(true)).unwrap();
    assert_eq!(decision(&gate).text, card);

    let request =
        Request { url: "/chat".into(), method: "POST".into(), headers: vec![], body: format!("[\"{card}\"]") };
    let sealed = gate.seal(&world, request.clone(), &context).unwrap();
    gate.withdraw(&world, scope("{}")).unwrap();
    let error = gate.redeem(&world, &sealed.ticket.unwrap(), &sealed.request.unwrap()).unwrap_err();
    assert_eq!(error.code(), Code::TicketStale);
    assert_eq!(decision(&gate).decision(), "send");
    assert!(!decision(&gate).text.contains("1111"));

    let sealed = gate.seal(&world, request.clone(), &context).unwrap();
    let other = Request { url: "/elsewhere".into(), ..sealed.request.unwrap() };
    let error = gate.redeem(&world, &sealed.ticket.unwrap(), &other).unwrap_err();
    assert_eq!(error.code(), Code::TicketMismatch);

    let sealed = gate.seal(&world, request, &context).unwrap();
    let (ticket, request) = (sealed.ticket.unwrap(), sealed.request.unwrap());
    gate.redeem(&world, &ticket, &request).unwrap();
    assert_eq!(gate.redeem(&world, &ticket, &request).unwrap_err().code(), Code::TicketUnknown);
    let restored = gate.restorer(None, "bot").unwrap().restore(&request.body);
    assert_eq!(restored, format!("[\"{card}\"]"));
    assert!(gate.restorer(None, "stranger").is_err());
    let invented = request.body.replace("_1_", "_2_");
    gate.note_reply(None, &invented);
    let request = Request { body: "[\"5555 5555 5555 4444\"]".into(), ..request };
    let sealed = gate.seal(&world, request, &context).unwrap();
    assert!(sealed.verdict.text.contains("_3_"), "what the bot invented is never issued: {}", sealed.verdict.text);
    let types: Vec<_> = gate.entries().iter().map(|e| e.entry_type.as_str()).collect();
    assert_eq!(
        types,
        ["consent", "sealed", "consent", "aborted", "sealed", "aborted", "sealed", "handed-off", "sealed"]
    );
}
