//! Every choice made so far, and what they add up to. Nothing in it is ever changed; what is in force is asked anew each
//! time, against the clock.

use crate::document::Document;
use crate::error::{Code, Error};

use super::event::{Actor, Event, Method, Notice, Terms};
use super::scope::{Cell, Closeness, Scope};
use super::state::State;

/// How far a clock may be off before what it says is not believed, in milliseconds. Clocks are set right by seconds.
pub const TOLERANCE: u64 = 5 * 60 * 1_000;

/// What somebody chose, before it becomes an event.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What was chosen.
    pub state: State,
    /// How.
    pub method: Method,
    /// By whom.
    pub actor: Actor,
    /// See [`Event::explicit`].
    pub explicit: bool,
    /// See [`Event::overrides_signal`].
    pub overrides_signal: bool,
    /// What about.
    pub scope: Scope,
    /// See [`Event::binding`].
    pub binding: Option<String>,
    /// What the person was shown.
    pub notice: Option<Notice>,
    /// When it runs out, in milliseconds since 1970.
    pub expires: Option<u64>,
}

impl Choice {
    /// About all that the scope says, not explicit, without a notice, and for as long as the rules leave it.
    pub fn new(state: State, method: Method, actor: Actor, scope: Scope) -> Choice {
        Choice {
            state,
            method,
            actor,
            explicit: false,
            overrides_signal: false,
            scope,
            binding: None,
            notice: None,
            expires: None,
        }
    }
}

/// What the choices add up to for one cell, at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What was chosen.
    pub state: State,
    /// By an explicit choice.
    pub explicit: bool,
    /// By somebody who may decide for the person.
    pub by_guardian: bool,
    /// Against the browser's opt-out signal, which the person was shown.
    pub overrides_signal: bool,
    /// The event that decided, by its sequence number; `None` where there was none.
    pub event: Option<u64>,
    /// When that was, in milliseconds since 1970.
    pub since: Option<u64>,
    /// When it runs out, in milliseconds since 1970.
    pub expires: Option<u64>,
}

impl Standing {
    /// Without an event.
    const fn none(state: State) -> Standing {
        Standing {
            state,
            explicit: false,
            by_guardian: false,
            overrides_signal: false,
            event: None,
            since: None,
            expires: None,
        }
    }

    /// As this event left it, whatever became of it since.
    fn of(event: &Event, state: State) -> Standing {
        let granted = state == State::Granted;
        Standing {
            state,
            explicit: granted && event.explicit,
            by_guardian: granted && event.actor == Actor::Guardian,
            overrides_signal: granted && event.overrides_signal,
            event: Some(event.sequence),
            since: Some(event.time),
            expires: event.expires,
        }
    }
}

/// Every choice made so far, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    events: Vec<Event>,
    /// Those made before this session.
    earlier: usize,
    /// The latest time that any clock showed.
    highest: u64,
    /// What was stored could not be read: nothing counts as granted.
    unreadable: bool,
}

impl Ledger {
    /// A ledger that could not be read: every state is [`State::Unreadable`] until a new one is begun.
    pub fn unreadable() -> Ledger {
        Ledger { unreadable: true, ..Ledger::default() }
    }

    /// Reads what was stored: a list of events, in any order. `now` is the clock, in milliseconds since 1970.
    ///
    /// What is there twice counts once. Anything else that is not as it was written makes the whole ledger unreadable,
    /// because what is missing could be a refusal: an event of another form, a gap, one that does not follow from the
    /// one before it, two that claim to be the same.
    pub fn read(document: &Document, now: u64) -> Ledger {
        let Document::List(items) = document else {
            return Ledger::unreadable();
        };
        let mut events: Vec<Event> = Vec::with_capacity(items.len());
        for item in items {
            let Ok(event) = Event::read(item) else {
                return Ledger::unreadable();
            };
            let place = events.partition_point(|known| known.sequence < event.sequence);
            match events.get(place) {
                Some(known) if *known == event => {}
                Some(known) if known.sequence == event.sequence => return Ledger::unreadable(),
                _ => events.insert(place, event),
            }
        }
        let mut ledger = Ledger { highest: now, ..Ledger::default() };
        for event in events {
            if event.sequence != ledger.next_sequence() || event.previous != ledger.link() {
                return Ledger::unreadable();
            }
            if event.time <= now.saturating_add(TOLERANCE) {
                ledger.highest = ledger.highest.max(event.time);
            }
            ledger.events.push(event);
        }
        ledger.earlier = ledger.events.len();
        ledger
    }

    /// Adds a choice.
    ///
    /// # Errors
    /// [`Code::ConsentUnreadable`] for a grant while the ledger can't be read, or the clock is behind what it showed
    /// before: nobody could tell when it was made. Everything else is taken: it only restricts.
    pub fn append(&mut self, choice: Choice, terms: Terms, record: String, now: u64) -> Result<&Event, Error> {
        if choice.state == State::Granted && !self.is_readable(now) {
            let message = "earlier choices can't be read, or the clock is behind them: nothing can be granted";
            return Err(Error::new(Code::ConsentUnreadable, message));
        }
        self.observe(now);
        let event = Event {
            record,
            previous: self.link(),
            sequence: self.next_sequence(),
            epoch: self.epoch() + 1,
            time: now,
            expires: choice.expires,
            state: choice.state,
            method: choice.method,
            actor: choice.actor,
            explicit: choice.explicit,
            overrides_signal: choice.overrides_signal,
            scope: choice.scope,
            binding: choice.binding,
            notice: choice.notice,
            terms,
        };
        self.events.push(event);
        Ok(&self.events[self.events.len() - 1])
    }

    /// Notes what the clock shows, in milliseconds since 1970. Nothing that ran out comes back when a clock is turned back.
    pub fn observe(&mut self, now: u64) {
        self.highest = self.highest.max(now);
    }

    /// Every event, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Goes up by one with every choice. A decision made in one epoch is not good in another.
    pub fn epoch(&self) -> u64 {
        self.events.last().map_or(0, |event| event.epoch)
    }

    /// What changes whenever any standing may have: the epoch, how many grants have run out, and whether the ledger counts.
    pub fn stamp(&self, now: u64) -> (u64, u64, bool) {
        let latest = self.latest(now);
        let expired = self.events.iter().filter(|event| event.expires.is_some_and(|expires| expires <= latest)).count();
        (self.epoch(), expired as u64, self.is_readable(now))
    }

    /// What the choices add up to for one cell, at `now`, in milliseconds since 1970.
    ///
    /// A grant undoes the refusals that it names at least as closely; while one that it doesn't is left, the cell stays
    /// refused. What the policy outgrew, or what ran out, is no longer granted, but it is not a refusal: the next grant
    /// undoes it, however broad. A question that was put, or closed, says nothing about a cell that was decided.
    pub fn standing(&self, cell: &Cell, now: u64) -> Standing {
        if !self.is_readable(now) {
            return Standing::none(State::Unreadable);
        }
        let mut granted: Option<Standing> = None;
        let mut refusals: Vec<(&Event, Closeness)> = Vec::new();
        let mut question: Option<Standing> = None;
        for (index, event) in self.events.iter().enumerate() {
            let bound = event.binding.is_none() || event.binding.as_deref() == cell.binding;
            let Some(closeness) = event.scope.closeness(cell).filter(|_| bound) else {
                continue;
            };
            match event.state {
                State::Granted => {
                    let by_name = event.explicit && closeness.names_category();
                    if (cell.special && !by_name) || event.time > self.latest(now) {
                        continue;
                    }
                    refusals.retain(|(_, refused)| !closeness.reaches(refused));
                    granted = Some(Standing::of(event, State::Granted));
                }
                // What was never granted can't be taken back, but not granting is what was meant.
                State::Denied | State::Withdrawn | State::Revoked | State::Invalidated => {
                    refusals.push((event, closeness));
                }
                State::Superseded | State::Expired => {
                    if granted.is_some() {
                        granted = Some(Standing::of(event, event.state));
                    }
                }
                State::Requested | State::Deferred => {
                    // A question of an earlier session is closed, and may be put again.
                    let put = index >= self.earlier;
                    question = put.then(|| Standing::of(event, event.state)).or(question);
                }
                State::Unreadable => return Standing::of(event, State::Unreadable),
                State::Unknown => {}
            }
        }
        if let Some((refusal, _)) = refusals.last() {
            return Standing::of(refusal, refusal.state);
        }
        match granted {
            Some(standing) if standing.expires.is_some_and(|expires| expires <= self.latest(now)) => Standing {
                state: State::Expired,
                explicit: false,
                by_guardian: false,
                overrides_signal: false,
                ..standing
            },
            Some(standing) => standing,
            None => question.unwrap_or(Standing::none(State::Unknown)),
        }
    }

    /// With this many events of earlier sessions: those after them were read again within one.
    pub fn continued(self, earlier: usize) -> Ledger {
        Ledger { earlier, ..self }
    }

    /// Whether what was stored could not be read.
    pub fn is_lost(&self) -> bool {
        self.unreadable
    }

    /// The latest time that any clock showed, in milliseconds since 1970.
    pub fn latest(&self, now: u64) -> u64 {
        self.highest.max(now)
    }

    /// Whether what is in it counts: it could be read, and the clock is not behind it.
    fn is_readable(&self, now: u64) -> bool {
        !self.unreadable && self.highest <= now.saturating_add(TOLERANCE)
    }

    fn next_sequence(&self) -> u64 {
        self.events.len() as u64 + 1
    }

    /// What the next event says of the last.
    fn link(&self) -> Option<(String, String)> {
        self.events.last().map(|event| (event.record.clone(), event.hash()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::event::tests::event;
    use crate::json::Json;

    const DAY: u64 = 24 * 60 * 60 * 1_000;

    fn choice(event: &Event) -> Choice {
        Choice {
            state: event.state,
            method: event.method,
            actor: event.actor,
            explicit: event.explicit,
            overrides_signal: event.overrides_signal,
            scope: event.scope.clone(),
            binding: event.binding.clone(),
            notice: event.notice.clone(),
            expires: event.expires,
        }
    }

    /// A ledger of these choices, each made at its own time.
    fn ledger(events: &[Event]) -> Ledger {
        let mut ledger = Ledger::default();
        for (index, event) in events.iter().enumerate() {
            ledger.append(choice(event), event.terms.clone(), index.to_string(), event.time).unwrap();
        }
        ledger
    }

    fn cell(category: &str) -> Cell<'_> {
        Cell { purpose: "reply", category, recipient: "bot", special: false, binding: None }
    }

    fn state(events: &[Event], category: &str) -> State {
        ledger(events).standing(&cell(category), 1_000).state
    }

    fn written(ledger: &Ledger) -> Vec<Document> {
        let write = |event: &Event| Json::of(|json| event.write(json));
        let read = |text: String| Document::from_json(&text, Code::ConsentUnreadable).unwrap();
        ledger.events().iter().map(write).map(read).collect()
    }

    #[test]
    fn unknown_is_not_consent() {
        assert_eq!(state(&[], "financial.iban"), State::Unknown);
        assert_eq!(state(&[event(State::Granted, &["train"], &[])], "financial.iban"), State::Unknown);
        assert_eq!(state(&[event(State::Granted, &["reply"], &["fin"])], "financial.iban"), State::Unknown);
    }

    #[test]
    fn the_latest_choice_counts() {
        let grant = event(State::Granted, &["reply"], &["financial"]);
        let withdraw = event(State::Withdrawn, &[], &[]);
        assert_eq!(state(std::slice::from_ref(&grant), "financial.iban"), State::Granted);
        assert_eq!(state(&[grant.clone(), withdraw.clone()], "financial.iban"), State::Withdrawn);
        assert_eq!(state(&[withdraw, grant], "financial.iban"), State::Granted);
    }

    #[test]
    fn a_broad_grant_leaves_a_narrow_refusal() {
        let deny = event(State::Denied, &["reply"], &["financial.iban"]);
        let broad = event(State::Granted, &["reply"], &["financial"]);
        let narrow = event(State::Granted, &["reply"], &["financial.iban"]);
        assert_eq!(state(&[deny.clone(), broad.clone()], "financial.iban"), State::Denied);
        assert_eq!(state(&[deny.clone(), broad.clone()], "financial.payment_card"), State::Granted);
        assert_eq!(state(&[deny, broad.clone(), narrow], "financial.iban"), State::Granted);
        let broad_deny = event(State::Denied, &[], &[]);
        assert_eq!(state(&[broad.clone(), broad_deny.clone()], "financial.iban"), State::Denied);
        let deny = event(State::Denied, &["reply"], &["financial.iban"]);
        assert_eq!(
            state(&[deny, broad_deny, broad], "financial.iban"),
            State::Denied,
            "one more refusal shows no more"
        );
    }

    #[test]
    fn a_refusal_of_one_recipient_stands_against_a_grant_for_all() {
        let scope = Scope { recipients: vec!["bot".into()], ..Scope::default() };
        let deny = Event { scope, ..event(State::Denied, &[], &[]) };
        let grant = event(State::Granted, &["reply"], &["financial"]);
        assert_eq!(state(&[deny, grant], "financial.iban"), State::Denied);
    }

    #[test]
    fn a_grant_runs_out_when_it_is_used_not_when_somebody_cleans_up() {
        let grant = Event { expires: Some(10 * DAY), ..event(State::Granted, &["reply"], &[]) };
        let mut ledger = ledger(&[grant]);
        let at = |ledger: &Ledger, now| ledger.standing(&cell("financial.iban"), now).state;
        assert_eq!(at(&ledger, 10 * DAY - 1), State::Granted);
        assert_eq!(at(&ledger, 10 * DAY), State::Expired);
        ledger.observe(10 * DAY);
        assert_eq!(at(&ledger, 10 * DAY - 1), State::Expired, "turning the clock back brings nothing back");
    }

    #[test]
    fn a_clock_that_is_behind_permits_nothing_and_refusals_still_count() {
        let mut ledger = ledger(&[event(State::Granted, &["reply"], &[])]);
        let ten_years = 3_650 * DAY;
        ledger.observe(ten_years);
        assert_eq!(ledger.standing(&cell("a.b"), 1_000).state, State::Unreadable);
        assert_eq!(ledger.standing(&cell("a.b"), ten_years - TOLERANCE).state, State::Granted);
        let (grant, deny) = (event(State::Granted, &["reply"], &[]), event(State::Denied, &[], &[]));
        let refused = ledger.append(choice(&grant), grant.terms.clone(), "x".into(), 1_000).unwrap_err();
        assert_eq!(refused.code(), Code::ConsentUnreadable);
        ledger.append(choice(&deny), deny.terms.clone(), "x".into(), 1_000).unwrap();
        assert_eq!(ledger.standing(&cell("a.b"), ten_years).state, State::Denied);
    }

    #[test]
    fn a_special_category_needs_to_be_named_and_asked_for() {
        let special = Cell { special: true, ..cell("health.condition") };
        let of = |event: Event| ledger(&[event]).standing(&special, 1_000);
        let grant = |explicit, categories: &[&str]| Event { explicit, ..event(State::Granted, &["reply"], categories) };
        assert_eq!(of(grant(false, &["health"])).state, State::Unknown);
        assert_eq!(of(grant(true, &[])).state, State::Unknown);
        let standing = of(grant(true, &["health"]));
        assert_eq!((standing.state, standing.explicit), (State::Granted, true));
    }

    #[test]
    fn what_the_policy_outgrew_is_no_refusal() {
        let grant = event(State::Granted, &["reply"], &[]);
        let outgrown = event(State::Superseded, &["reply"], &["financial"]);
        let deny = event(State::Denied, &[], &["contact"]);
        assert_eq!(state(&[grant.clone(), outgrown.clone()], "financial.iban"), State::Superseded);
        assert_eq!(state(&[grant.clone(), outgrown.clone()], "contact.email"), State::Granted);
        assert_eq!(state(&[grant.clone(), outgrown.clone(), grant.clone()], "financial.iban"), State::Granted);
        assert_eq!(state(std::slice::from_ref(&outgrown), "financial.iban"), State::Unknown);
        let bump = event(State::Superseded, &[], &[]);
        assert_eq!(state(&[deny, bump, grant], "contact.email"), State::Denied, "no version undoes a refusal");
    }

    #[test]
    fn a_question_says_nothing_about_what_was_decided_and_is_forgotten_with_the_session() {
        let (asked, closed) = (event(State::Requested, &["reply"], &[]), event(State::Deferred, &["reply"], &[]));
        let grant = event(State::Granted, &["reply"], &[]);
        assert_eq!(state(std::slice::from_ref(&asked), "a.b"), State::Requested);
        assert_eq!(state(&[asked.clone(), closed.clone()], "a.b"), State::Deferred);
        assert_eq!(state(&[grant.clone(), closed.clone()], "a.b"), State::Granted);
        assert_eq!(state(&[closed.clone(), grant], "a.b"), State::Granted);
        let before = ledger(&[asked, closed]);
        let after = Ledger::read(&Document::List(written(&before)), 2_000);
        assert_eq!(after.standing(&cell("a.b"), 2_000).state, State::Unknown);
    }

    #[test]
    fn what_is_for_one_value_is_for_no_other() {
        let grant = Event { binding: Some("b".into()), ..event(State::Granted, &["reply"], &["contact.email"]) };
        let deny = event(State::Denied, &[], &[]);
        let both = ledger(&[deny, grant]);
        assert_eq!(both.standing(&cell("contact.email"), 1_000).state, State::Denied);
        let bound = Cell { binding: Some("b"), ..cell("contact.email") };
        assert_eq!(both.standing(&bound, 1_000).state, State::Granted);
        assert_eq!(both.standing(&Cell { binding: Some("c"), ..bound }, 1_000).state, State::Denied);
    }

    #[test]
    fn who_agreed_is_told_only_while_it_is_granted() {
        let grant = Event {
            actor: Actor::Guardian,
            overrides_signal: true,
            explicit: true,
            expires: Some(DAY),
            ..event(State::Granted, &["reply"], &["contact"])
        };
        let ledger = ledger(&[grant]);
        let standing = ledger.standing(&cell("contact.email"), 1_000);
        assert!(standing.by_guardian && standing.overrides_signal && standing.explicit);
        assert_eq!((standing.event, standing.since, standing.expires), (Some(1), Some(1_000), Some(DAY)));
        let standing = ledger.standing(&cell("contact.email"), DAY);
        assert!(!(standing.by_guardian || standing.overrides_signal || standing.explicit));
    }

    #[test]
    fn who_refused_has_agreed_to_nothing() {
        let refused =
            |state| Event { actor: Actor::Guardian, overrides_signal: true, explicit: true, ..event(state, &[], &[]) };
        for state in [State::Denied, State::Withdrawn, State::Revoked, State::Invalidated] {
            let standing = ledger(&[refused(state)]).standing(&cell("contact.email"), 1_000);
            assert_eq!((standing.state, standing.event), (state, Some(1)));
            assert!(!(standing.by_guardian || standing.overrides_signal || standing.explicit), "{state:?}");
        }
    }

    #[test]
    fn a_clock_is_believed_up_to_five_minutes() {
        const FIVE_MINUTES: u64 = 300_000;
        let mut ledger = ledger(&[event(State::Granted, &["reply"], &[])]);
        ledger.observe(DAY);
        assert_eq!(ledger.standing(&cell("a.b"), DAY - FIVE_MINUTES).state, State::Granted);
        assert_eq!(ledger.standing(&cell("a.b"), DAY - FIVE_MINUTES - 1).state, State::Unreadable);
        for (late, expected) in [(0, State::Granted), (1, State::Unknown)] {
            let now = 1_000_000_u64;
            let grant = Event { time: now + FIVE_MINUTES + late, ..event(State::Granted, &["reply"], &[]) };
            let read = Ledger::read(&Document::List(written(&self::ledger(&[grant]))), now);
            assert_eq!(read.standing(&cell("a.b"), now).state, expected, "{late} too late");
        }
    }

    #[test]
    fn what_was_read_by_one_clock_is_not_used_by_one_that_is_behind() {
        let stored = written(&ledger(&[event(State::Granted, &["reply"], &[])]));
        let read = Ledger::read(&Document::List(stored), DAY);
        assert_eq!(read.standing(&cell("a.b"), DAY).state, State::Granted);
        assert_eq!(read.standing(&cell("a.b"), 1_000).state, State::Unreadable);
    }

    #[test]
    fn what_was_stored_is_read_whatever_its_order_and_what_is_there_twice_counts_once() {
        let kept = ledger(&[
            event(State::Granted, &["reply"], &[]),
            event(State::Denied, &["reply"], &["contact"]),
            event(State::Withdrawn, &[], &["financial"]),
        ]);
        let mut items = written(&kept);
        items.reverse();
        items.push(items[0].clone());
        let read = Ledger::read(&Document::List(items), 1_000);
        assert_eq!(read.events(), kept.events());
        assert_eq!(read.epoch(), 3);
        assert_eq!(read.standing(&cell("contact.email"), 1_000).state, State::Denied);
    }

    #[test]
    fn what_is_missing_or_forged_makes_everything_unreadable() {
        let kept = ledger(&[
            event(State::Granted, &["reply"], &[]),
            event(State::Denied, &["reply"], &["contact"]),
            event(State::Granted, &["train"], &[]),
        ]);
        let items = written(&kept);
        let unreadable = |items: Vec<Document>, what: &str| {
            let ledger = Ledger::read(&Document::List(items), 1_000);
            assert_eq!(ledger.standing(&cell("a.b"), 1_000).state, State::Unreadable, "{what}");
        };
        let mut gap = items.clone();
        gap.remove(1);
        unreadable(gap, "a refusal is missing");
        unreadable(items[1..].to_vec(), "the first is missing");
        let mut forged = kept.events()[1].clone();
        forged.state = State::Granted;
        let write =
            |event: &Event| Document::from_json(&Json::of(|json| event.write(json)), Code::ConsentUnreadable).unwrap();
        unreadable(vec![items[0].clone(), write(&forged), items[2].clone()], "a refusal was changed");
        let mut both = items.clone();
        both.push(write(&forged));
        unreadable(both, "two claim to be the same");
        unreadable(vec![Document::Null], "not an event");
        assert_eq!(Ledger::read(&Document::Null, 1_000).standing(&cell("a.b"), 1_000).state, State::Unreadable);
        // The last one has nothing after it that would tell. That is what the audit log's anchors are for.
        let cut = Ledger::read(&Document::List(items[..2].to_vec()), 1_000);
        assert_eq!(cut.standing(&cell("contact.email"), 1_000).state, State::Denied);
    }

    #[test]
    fn what_comes_from_the_future_grants_nothing_and_refuses_all_the_same() {
        let future = |state| Event { time: 100 * DAY, ..event(state, &["reply"], &[]) };
        for (state, expected) in [(State::Granted, State::Unknown), (State::Denied, State::Denied)] {
            let items = written(&ledger(&[future(state)]));
            let read = Ledger::read(&Document::List(items), DAY);
            assert_eq!(read.standing(&cell("a.b"), DAY).state, expected);
        }
    }

    #[test]
    fn the_stamp_changes_with_all_that_a_standing_depends_on() {
        let mut ledger = ledger(&[Event { expires: Some(DAY), ..event(State::Granted, &["reply"], &[]) }]);
        let stamp = ledger.stamp(1_000);
        assert_eq!(stamp, (1, 0, true));
        assert_eq!(ledger.stamp(2_000), stamp);
        assert_eq!(ledger.stamp(DAY), (1, 1, true), "a grant ran out");
        let deny = event(State::Denied, &[], &[]);
        ledger.append(choice(&deny), deny.terms.clone(), "x".into(), 1_000).unwrap();
        assert_ne!(ledger.stamp(1_000), stamp, "a choice was made");
        let stamp = ledger.stamp(1_000);
        ledger.observe(2 * TOLERANCE);
        assert_ne!(ledger.stamp(1_000), stamp, "the clock is behind");
    }
}
