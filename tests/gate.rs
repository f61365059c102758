//! The gate as a whole, natively: what leaves, under which choices.

mod world;

use hushgate::consent::{Actor, Choice, Ledger, Method, Notice, Scope, State};
use hushgate::decide::Tier;
use hushgate::detect::Detector;
use hushgate::detect::recognizer::Examples;
use hushgate::document::Document;
use hushgate::error::Code;
use hushgate::gate::{Adoption, Circumstances, Context, Gate, Once, Request, Sealed};
use hushgate::jurisdiction::Jurisdictions;
use hushgate::policy::Policy;
use world::Clock;

const POLICY: &str = r#"{
    "version": "1",
    "controller": { "id": "shop", "name": "Shop", "contact": "privacy@example.com" },
    "recipients": [{ "id": "bot", "name": "Bot" }, { "id": "desk", "name": "Desk", "placeholders": false }],
    "purposes": [
        { "id": "service.reply", "title": "Answer", "basis": "contract", "recipients": ["bot", "desk"],
          "required": ["contact"], "optional": ["financial", "health"] },
        { "id": "ads.share", "title": "Ads", "basis": "consent", "recipients": ["desk"], "required": ["financial"], "saleLike": true }
    ]
}"#;

const CARD: &str = "4111 1111 1111 1111";
const EMAIL: &str = "ana@example.com";

fn clock() -> Clock {
    Clock::new(0)
}

fn gate() -> Gate {
    Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), false)
}

fn body(messages: &[&str]) -> String {
    let list: Vec<String> = messages.iter().map(|text| serde_json::json!({ "content": text }).to_string()).collect();
    format!(r#"{{"messages":[{}]}}"#, list.join(","))
}

fn request(messages: &[&str]) -> Request {
    Request { url: "https://bot.example/chat".into(), method: "POST".into(), headers: vec![], body: body(messages) }
}

fn seal(gate: &mut Gate, world: &Clock, messages: &[&str], context: &Context) -> Sealed {
    gate.seal(world, request(messages), context).unwrap()
}

fn sent(gate: &mut Gate, world: &Clock, messages: &[&str]) -> String {
    seal(gate, world, messages, &Context::default()).request.unwrap().body
}

fn scope(purpose: &str, category: &str) -> Scope {
    Scope { purposes: vec![purpose.into()], categories: vec![category.into()], recipients: vec![] }
}

fn choice(state: State, scope: Scope) -> Choice {
    Choice {
        state,
        method: Method::Save,
        actor: Actor::Subject,
        explicit: false,
        overrides_signal: false,
        scope,
        binding: None,
        notice: Some(Notice::of("May we?", "en", "test")),
        expires: None,
    }
}

#[test]
fn what_is_remembered_is_forgotten_when_anything_changes_that_it_depends_on() {
    let world = clock();
    let card = format!("Charge {CARD}");
    let hidden = |text: &str| !text.contains(CARD);

    let mut gate = gate();
    assert!(hidden(&sent(&mut gate, &world, &[&card])));
    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])), "the choice");
    gate.choose(&world, choice(State::Withdrawn, Scope::default())).unwrap();
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the withdrawal");

    let expires = Some(world.now.get() + 1_000);
    gate.choose(&world, Choice { expires, ..choice(State::Granted, scope("service.reply", "financial")) }).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    world.now.set(world.now.get() + 1_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the grant ran out");
    world.now.set(world.now.get() - 1_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "and stays so");

    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    world.now.set(world.now.get() - 3_600_000);
    assert!(hidden(&sent(&mut gate, &world, &[&card])), "the clock is behind");
    world.now.set(world.now.get() + 3_600_000);

    let desk = Context { recipient: Some("desk".into()), ..Context::default() };
    gate.choose(&world, choice(State::Denied, Scope { recipients: vec!["desk".into()], ..Scope::default() })).unwrap();
    assert!(!hidden(&sent(&mut gate, &world, &[&card])));
    assert!(hidden(&seal(&mut gate, &world, &[&card], &desk).request.unwrap().body), "the recipient");
    let ads = Context { purpose: Some("ads.share".into()), ..desk };
    assert!(hidden(&seal(&mut gate, &world, &[&card], &ads).request.unwrap().body), "the purpose");

    let number = "078051120";
    assert!(sent(&mut gate, &world, &["Here it is:", number]).contains(number));
    assert!(
        !sent(&mut gate, &world, &["What is your social security number?", number]).contains(number),
        "the turn before"
    );

    let one = Context { conversation: Some("one".into()), ..Context::default() };
    let placeholder = |sealed: Sealed| sealed.verdict.findings[0].placeholder.clone().unwrap();
    let first = placeholder(seal(&mut gate, &world, &[EMAIL], &Context::default()));
    let other = placeholder(seal(&mut gate, &world, &[EMAIL], &one));
    assert_ne!(first, other, "the conversation");
}

#[test]
fn what_is_remembered_gives_the_same_verdict() {
    let world = clock();
    let mut gate = gate();
    let messages = [EMAIL, "and 203.0.113.42", EMAIL, "Charge 4111 1111 1111 1111 to bo@example.com"];
    let first = seal(&mut gate, &world, &messages, &Context::default());
    let again = seal(&mut gate, &world, &messages, &Context::default());
    let told = |sealed: &Sealed| hushgate::json::Json::of(|json| sealed.verdict.write(json));
    assert_eq!(told(&first), told(&again));
    assert_eq!(first.request, again.request);
    let later = [&["new"], &messages[..]].concat();
    let moved = seal(&mut gate, &world, &later, &Context::default());
    let paths: Vec<_> = moved.verdict.findings.iter().map(|judged| judged.path.clone().unwrap()).collect();
    assert_eq!(paths.len(), first.verdict.findings.len());
    assert_eq!(paths[0], "/messages/1/content", "where it stands now, not where it stood");
    // And what it holds back and gives out is still restored.
    let ticket = moved.ticket.clone().unwrap();
    gate.redeem(&world, &ticket, moved.request.as_ref().unwrap()).unwrap();
    let placeholder = moved.verdict.findings[0].placeholder.as_deref().unwrap();
    assert_eq!(gate.restorer(None, "bot").unwrap().restore(placeholder), EMAIL);
}

#[test]
fn what_a_reply_brings_in_is_hidden_from_transcripts_and_nobody_is_asked() {
    let world = clock();
    let mut gate = Gate::new(Detector::new(), Policy::from_json(POLICY).unwrap(), true);
    let verdict = gate.check(&world, CARD, &Context::default()).unwrap();
    assert_eq!(verdict.decision(), "hold");
    let reply = format!("Your card is {CARD}, your password is hunter2secret!");
    let verdict = gate.review(&world, &reply, &Context::default()).unwrap();
    assert_eq!(verdict.decision(), "send");
    assert!(!verdict.text.contains(CARD) && !verdict.text.contains("hunter2"), "{}", verdict.text);
    // Held, as before: what nobody could be asked about is not taken for an answer.
    assert_eq!(gate.check(&world, CARD, &Context::default()).unwrap().decision(), "hold");
    assert_eq!(
        gate.restorer(None, "bot").unwrap().restore(&verdict.text),
        reply.replace("hunter2secret!", "[REMOVED]")
    );
}

#[test]
fn a_value_that_may_leave_once_leaves_in_its_message_only() {
    let world = clock();
    let mut gate = gate();
    let message = format!("Charge {CARD} please");
    let once = |value: &str| Once { message: message.clone(), value: value.into(), conversation: None };
    let grant = |category: &str| choice(State::Granted, scope("service.reply", category));
    gate.choose(&world, choice(State::Denied, Scope::default())).unwrap();
    gate.choose_once(&world, grant("financial.payment_card"), once(CARD)).unwrap();
    assert!(sent(&mut gate, &world, &["Hello", &message, "Thanks"]).contains(CARD));
    assert!(!sent(&mut gate, &world, &[&format!("{message}!")]).contains(CARD), "another message");
    let elsewhere = Context { conversation: Some("another".into()), ..Context::default() };
    assert!(!seal(&mut gate, &world, &[&message], &elsewhere).request.unwrap().body.contains(CARD));
    gate.choose(&world, choice(State::Withdrawn, scope("service.reply", "financial"))).unwrap();
    assert!(!sent(&mut gate, &world, &[&message]).contains(CARD), "taken back");

    // It names a type: what the value turns out to be is decided by the rule, whatever was asked for.
    let secret = "my password is hunter2secret!";
    let gate = &mut self::gate();
    let once = Once { message: secret.into(), value: "hunter2secret!".into(), conversation: None };
    let error = gate.choose_once(&world, grant("credential.password"), once.clone()).unwrap_err();
    assert_eq!(error.code(), Code::ScopeInvalid, "no purpose declares secrets");
    gate.choose_once(&world, grant("financial"), once).unwrap();
    assert!(!sent(gate, &world, &[secret]).contains("hunter2secret!"));
}

#[test]
fn special_categories_leave_only_when_asked_for_by_name() {
    let world = clock();
    let text = "I was diagnosed with diabetes";
    let leaves = |explicit: bool, scope: Scope| {
        let mut gate = gate();
        gate.choose(&world, Choice { explicit, ..choice(State::Granted, scope) }).unwrap();
        sent(&mut gate, &world, &[text]).contains("diabetes")
    };
    assert!(!leaves(false, scope("service.reply", "health")));
    assert!(!leaves(true, Scope { purposes: vec!["service.reply".into()], ..Scope::default() }));
    assert!(!leaves(true, scope("service.reply", "financial")));
    assert!(leaves(true, scope("service.reply", "health")));
}

#[test]
fn the_browsers_signal_beats_a_grant_that_does_not_mention_it() {
    let world = clock();
    let ads = Context { purpose: Some("ads.share".into()), recipient: Some("desk".into()), ..Context::default() };
    let leaves = |opt_out_signal: bool, overrides_signal: bool| {
        let mut gate = gate().in_circumstances(Circumstances { opt_out_signal, ..Circumstances::default() });
        for purpose in ["ads.share", "service.reply"] {
            let grant = choice(State::Granted, scope(purpose, "financial"));
            gate.choose(&world, Choice { overrides_signal, ..grant }).unwrap();
        }
        seal(&mut gate, &world, &[CARD], &ads).request.unwrap().body.contains(CARD)
    };
    assert!(leaves(false, false));
    assert!(!leaves(true, false));
    assert!(leaves(true, true));
}

#[test]
fn a_guardian_decides_for_a_child() {
    let world = clock();
    let leaves = |actor: Actor, age: u8| {
        let mut gate = gate().in_circumstances(Circumstances { age: Some(age), ..Circumstances::default() });
        gate.choose(&world, Choice { actor, ..choice(State::Granted, scope("service.reply", "financial")) }).unwrap();
        sent(&mut gate, &world, &[CARD]).contains(CARD)
    };
    assert!(!leaves(Actor::Subject, 12));
    assert!(leaves(Actor::Guardian, 12));
    assert!(leaves(Actor::Subject, 18));
}

#[test]
fn choices_that_cannot_be_read_hide_everything_and_block_nothing() {
    let world = clock();
    let mut gate = gate().with_choices(&world, Ledger::unreadable());
    let sealed = seal(&mut gate, &world, &[CARD], &Context::default());
    assert!(!sealed.request.unwrap().body.contains(CARD));
    assert_eq!(sealed.verdict.reasons[0].as_str(), "CONSENT_UNREADABLE");
    let grant = choice(State::Granted, scope("service.reply", "financial"));
    assert_eq!(gate.choose(&world, grant).unwrap_err().code(), Code::ConsentUnreadable);
}

#[test]
fn a_policy_raises_tiers_and_sets_thresholds_by_type() {
    let world = clock();
    let leaves_with = |fields: &str| {
        let policy = POLICY.replacen('{', &format!("{{ {fields}"), 1);
        let mut gate = Gate::new(Detector::new(), Policy::from_json(&policy).unwrap(), false);
        gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
        sent(&mut gate, &world, &[&format!("{EMAIL} {CARD}")])
    };
    let plain = leaves_with("");
    assert!(plain.contains(CARD) && plain.contains("[EMAIL_"), "{plain}");
    let secret = leaves_with(r#""categories": { "contact.email": { "tier": "secret" } },"#);
    assert!(secret.contains(&format!("[REMOVED] {CARD}")), "{secret}");
    let special = leaves_with(r#""categories": { "financial": { "tier": "special" } },"#);
    assert!(special.contains("[REMOVED]") && !special.contains("1111"), "{special}");
    let surer = leaves_with(r#""thresholds": { "contact": 1 },"#);
    assert!(surer.contains(EMAIL), "{surer}");
    let special = leaves_with(r#""threshold": 1, "categories": { "contact": { "tier": "special" } },"#);
    assert!(!special.contains(EMAIL), "{special}");
}

fn changed(from: &str, to: &str) -> Policy {
    assert!(POLICY.contains(from), "{from}");
    Policy::from_json(&POLICY.replacen(from, to, 1)).unwrap()
}

#[test]
fn a_wider_policy_ends_the_choices_it_outgrew_and_no_others() {
    let world = clock();
    let mut gate = gate();
    let everything = Scope { purposes: vec!["service.reply".into()], ..Scope::default() };
    gate.choose(&world, choice(State::Granted, everything)).unwrap();
    gate.choose(&world, choice(State::Denied, scope("service.reply", "financial.iban"))).unwrap();
    let state = |gate: &Gate, category: &str| gate.standing(&world, "service.reply", category, "bot").state;
    let before = seal(&mut gate, &world, &[CARD], &Context::default());

    let words = changed("\"title\": \"Answer\"", "\"title\": \"Reply\"");
    assert!(matches!(gate.adopt(&world, words).unwrap(), Adoption::Adopted(_)));
    assert_eq!(state(&gate, "financial.payment_card"), State::Granted, "only the words changed");
    let stale = gate.redeem(&world, &before.ticket.unwrap(), before.request.as_ref().unwrap()).unwrap_err();
    assert_eq!(stale.code(), Code::TicketUnknown);

    let wider =
        changed("\"optional\": [\"financial\", \"health\"]", "\"optional\": [\"financial\", \"health\", \"location\"]");
    gate.adopt(&world, wider).unwrap();
    assert_eq!(state(&gate, "location.address"), State::Superseded, "who agreed to everything has not agreed to this");
    assert_eq!(state(&gate, "financial.payment_card"), State::Granted);
    assert_eq!(state(&gate, "financial.iban"), State::Denied, "no version undoes a refusal");

    let owner = changed("\"id\": \"shop\", \"name\": \"Shop\"", "\"id\": \"other\", \"name\": \"Other\"");
    gate.adopt(&world, owner).unwrap();
    assert_eq!(state(&gate, "financial.payment_card"), State::Superseded);
    assert!(!sent(&mut gate, &world, &[CARD]).contains(CARD));
}

#[test]
fn an_older_policy_does_not_come_into_force_and_the_stricter_of_both_holds() {
    let world = clock();
    let newer = changed("\"version\": \"1\"", "\"version\": \"2\"");
    let mut gate = Gate::new(Detector::new(), newer.clone(), false);
    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    gate.choose(&world, choice(State::Granted, scope("service.reply", "contact"))).unwrap();
    let older = changed("\"optional\": [\"financial\", \"health\"]", "\"optional\": [\"health\"]");
    assert!(matches!(gate.adopt(&world, older).unwrap(), Adoption::Older(_)));
    assert_eq!(gate.policy(), &newer);
    let state = |category: &str| gate.standing(&world, "service.reply", category, "bot").state;
    assert_eq!(state("financial.payment_card"), State::Superseded);
    assert_eq!(state("contact.email"), State::Granted);
    assert_eq!(gate.entries().last().unwrap().entry_type.as_str(), "policy-rollback");
}

#[test]
fn a_grant_lasts_as_long_as_policy_and_law_leave_it() {
    const DAY: u64 = 24 * 3_600_000;
    let world = clock();
    let lasts = |policy: Policy, expires: Option<u64>| {
        let mut gate = Gate::new(Detector::new(), policy, false);
        let expires = expires.map(|days| world.now.get() + days * DAY);
        gate.choose(&world, Choice { expires, ..choice(State::Granted, scope("service.reply", "financial")) }).unwrap();
        let standing = gate.standing(&world, "service.reply", "financial.iban", "bot");
        (standing.expires.unwrap() - world.now.get()) / DAY
    };
    let policy = || Policy::from_json(POLICY).unwrap();
    let by_law = lasts(policy(), None);
    assert!((1..=400).contains(&by_law), "{by_law}");
    assert_eq!(lasts(changed("\"title\": \"Answer\"", "\"title\": \"Answer\", \"expires\": \"P3D\""), None), 3);
    assert_eq!(lasts(policy(), Some(2)), 2);
    assert_eq!(lasts(policy(), Some(10_000)), by_law);
}

#[test]
fn what_is_allowed_is_no_finding() {
    let world = clock();
    let allowing = r#""allow": [{ "type": "contact", "values": ["help@shop.example"] }], "controller""#;
    let gate = Gate::new(Detector::new(), changed("\"controller\"", allowing), false);
    let text = "help@shop.example or ana@example.com";
    let verdict = gate.check(&world, text, &Context::default()).unwrap();
    assert!(verdict.text.starts_with("help@shop.example or [EMAIL_1_"), "{}", verdict.text);
}

#[test]
fn where_the_person_is_decides_who_is_a_child_and_what_goes_without_asking() {
    let world = clock();
    let minor = |age: u8, ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let jurisdictions = Jurisdictions::read(&ids).unwrap();
        let circumstances = Circumstances { age: Some(age), jurisdictions, ..Circumstances::default() };
        let mut gate = gate().in_circumstances(circumstances);
        gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
        !sent(&mut gate, &world, &[CARD]).contains(CARD)
    };
    assert!(minor(15, &["EU-DE"]) && !minor(16, &["EU-DE"]));
    assert!(!minor(15, &["EU-FR"]) && minor(15, &["EU-FR", "EU-DE"]), "the most protective of several");
    assert!(minor(17, &[]), "nobody knows where: the strictest of all");
}

#[test]
fn choices_made_under_another_policy_grant_nothing_and_refuse_all_the_same() {
    let world = clock();
    let mut before = gate();
    before.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    before.choose(&world, choice(State::Denied, scope("service.reply", "financial.iban"))).unwrap();
    let written = hushgate::json::Json::of(|json| {
        json.list(&mut |json| before.history().iter().for_each(|event| event.write(json)));
    });
    let stored = Document::from_json(&written, Code::ConsentUnreadable).unwrap();
    let after = |policy: Policy| {
        let ledger = Ledger::read(&stored, world.now.get());
        Gate::new(Detector::new(), policy, false).with_choices(&world, ledger)
    };
    let state = |gate: &Gate, category: &str| gate.standing(&world, "service.reply", category, "bot").state;
    let same = after(Policy::from_json(POLICY).unwrap());
    assert_eq!(state(&same, "financial.payment_card"), State::Granted);
    let mut other = after(changed("\"basis\": \"contract\"", "\"basis\": \"consent\""));
    assert_eq!(state(&other, "financial.payment_card"), State::Superseded);
    assert_eq!(state(&other, "financial.iban"), State::Denied);
    assert!(!sent(&mut other, &world, &[CARD]).contains(CARD));
    assert_eq!(other.history().last().unwrap().terms.subject, before.history()[0].terms.subject, "the same person");
}

#[test]
fn a_boundary_that_looks_like_a_card_blocks_nothing_and_any_other_parameter_does() {
    let world = clock();
    let mut gate = gate();
    let mut decision = |content_type: &str| {
        let body =
            "--4111111111111111\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nhello\r\n--4111111111111111--\r\n";
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        let request = Request { headers, body: body.into(), ..request(&[]) };
        gate.seal(&world, request, &Context::default()).unwrap().decision
    };
    assert_eq!(decision("multipart/form-data; boundary=4111111111111111"), "send");
    assert_eq!(decision("multipart/form-data; note=4111111111111111; boundary=4111111111111111"), "block");
}

#[test]
fn what_could_be_a_secret_is_not_allowed_as_something_else() {
    let world = clock();
    // The same ten digits are a telephone number, or what was asked for.
    let detector = Detector::new();
    let mut tried = 0;
    for recognizer in hushgate::detect::recognizers::ALL {
        for hit in recognizer.examples.hits {
            let (text, ..) = Examples::unmark(hit);
            for finding in detector.detect(&text, "") {
                let value = &text[finding.start..finding.end];
                let never = |name: &str| Tier::of(name.split('.').next().unwrap()) >= Tier::Special;
                let other = detector.also(&finding).into_iter().any(|number| never(detector.entity(number)));
                if never(finding.entity.as_str()) || !other || finding.confidence < 0.5 {
                    continue;
                }
                tried += 1;
                let value = serde_json::to_string(value).unwrap();
                let allowing = format!(r#""allow": [{{ "values": [{value}] }}], "controller""#);
                let gate = Gate::new(Detector::new(), changed("\"controller\"", &allowing), false);
                let verdict = gate.check(&world, &text, &Context::default()).unwrap();
                let kept = verdict.findings.iter().any(|judged| judged.finding == finding);
                assert!(kept, "{text}: {} was allowed", finding.entity);
            }
        }
    }
    println!("{tried} values");
    assert!(tried > 0, "no example is two things");
}

#[test]
fn what_only_the_policy_makes_special_shows_no_kind() {
    let world = clock();
    let raised = POLICY.replace(
        r#""version": "1","#,
        r#""version": "2", "categories": { "financial": { "tier": "special" } }, "operators": { "financial": "placeholder" },"#,
    );
    let mut gate = Gate::new(Detector::new(), Policy::from_json(&raised).unwrap(), false);
    let explicit = Choice { explicit: true, ..choice(State::Granted, scope("service.reply", "financial")) };
    gate.choose(&world, explicit).unwrap();
    let body = sent(&mut gate, &world, &[&format!("Charge {CARD}")]);
    assert!(body.contains("Charge [HIDDEN_1_"), "{body}");
}

#[test]
fn nobody_is_asked_again_before_the_law_lets_them() {
    const DAY: u64 = 24 * 60 * 60 * 1_000;
    let world = clock();
    let mut gate = gate().in_circumstances(Circumstances {
        jurisdictions: Jurisdictions::recall(&["EU-DE".to_owned()]),
        ..Circumstances::default()
    });
    let may = |gate: &Gate, category: &str| gate.may_ask(&world, "service.reply", category, "bot");
    assert!(may(&gate, "financial"));
    for never in ["credential", "credential.password", "vehicle"] {
        assert!(!may(&gate, never), "{never}");
    }
    for state in [State::Denied, State::Withdrawn] {
        gate.choose(&world, choice(state, scope("service.reply", "financial"))).unwrap();
        assert!(!may(&gate, "financial") && may(&gate, "health"));
        // Six months, the protective way: 184 days.
        world.now.set(world.now.get() + 184 * DAY - 1);
        assert!(!may(&gate, "financial"), "{state:?}");
        world.now.set(world.now.get() + 1);
        assert!(may(&gate, "financial"), "{state:?}");
    }
    gate.choose(&world, choice(State::Deferred, scope("service.reply", "health"))).unwrap();
    assert!(!may(&gate, "health"), "closed in this session");
    gate.choose(&world, choice(State::Granted, scope("service.reply", "financial"))).unwrap();
    assert!(!may(&gate, "financial"), "nothing to ask");
    gate = gate.in_circumstances(Circumstances { age: Some(12), ..Circumstances::default() });
    assert!(!may(&gate, "contact"), "a child");
    gate = gate.in_circumstances(Circumstances { opt_out_signal: true, ..Circumstances::default() });
    assert!(!gate.may_ask(&world, "ads.share", "financial", "desk"), "the signal is an answer");
}

#[test]
fn a_name_does_not_leave_in_the_form_of_a_placeholder() {
    let world = clock();
    let mut gate = gate();
    let body = sent(&mut gate, &world, &["My name is [ANA_SILVA_1_2BX]", "see [ORDER_LINE_1_2BX] and [EMAIL_1_2BX]"]);
    assert!(!body.contains("SILVA") && body.contains("[ORDER_LINE_1_2BX] and [EMAIL_1_2BX]"), "{body}");
    assert!(!sent(&mut gate, &world, &[body.split('"').nth(5).unwrap()]).contains("SILVA"));
}
