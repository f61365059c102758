//! A store in memory, as the browser's driver is one: rows under keys, one revision, a change only from who has seen the
//! last. And tabs that share it, each of which can be stopped at any step.

use hushgate::consent::{Choice, Scope};
use hushgate::detect::Detector;
use hushgate::document::Document;
use hushgate::gate::{Context, Gate, Request};
use hushgate::policy::Policy;
use hushgate::vault::{Commit, KeyName, Row};

use crate::world::Clock;

/// What is stored.
#[derive(Clone, Default)]
pub struct Disk {
    pub revision: u64,
    pub rows: Vec<(String, KeyName, String)>,
    /// Rows can be read only under keys that are there.
    pub keys: Vec<String>,
    /// The next change fails.
    pub full: bool,
}

impl Disk {
    pub fn read(&self, owners: &[String]) -> Vec<Row> {
        let of = |id: &str| owners.iter().any(|owner| id.starts_with(&format!("{owner}/")));
        let row = |(id, key, text): &(String, KeyName, String)| Row {
            id: id.clone(),
            key: key.clone(),
            text: self.keys.contains(&key.text()).then(|| text.clone()),
        };
        self.rows.iter().filter(|(id, ..)| of(id)).map(row).collect()
    }

    /// The new revision; nothing if somebody was quicker.
    pub fn commit(&mut self, commit: &Commit) -> Result<Option<u64>, ()> {
        if std::mem::take(&mut self.full) {
            return Err(());
        }
        if commit.revision != self.revision {
            return Ok(None);
        }
        let of = |owner: &String, id: &str| owner.is_empty() || id.starts_with(&format!("{owner}/"));
        self.rows.retain(|(id, ..)| !commit.remove.iter().any(|owner| of(owner, id)));
        for put in &commit.put {
            self.rows.retain(|(id, ..)| *id != put.id);
            self.rows.push((put.id.clone(), put.key.clone(), put.text.clone()));
            if !self.keys.contains(&put.key.text()) {
                self.keys.push(put.key.text());
            }
        }
        let owned = |key: &str| commit.shred.iter().any(|o| o.is_empty() || key.starts_with(&format!("{o}.")));
        self.keys.retain(|key| !owned(key) || commit.put.iter().any(|put| put.key.text() == *key));
        self.revision += 1;
        Ok(Some(self.revision))
    }
}

/// A page with a gate.
pub struct Tab {
    pub gate: Gate,
}

impl Tab {
    /// One that has read nothing yet.
    pub fn new(policy: &str) -> Tab {
        let document = Document::from_json(policy, hushgate::error::Code::PolicyInvalid).unwrap();
        let gate = Gate::new(Detector::new(), Policy::from_json(policy).unwrap(), false);
        Tab { gate: gate.with_store(document.canonical_json()) }
    }

    /// One that has read what is there, and stored what came of it.
    pub fn open(policy: &str, world: &Clock, disk: &mut Disk) -> Tab {
        let mut tab = Tab::new(policy);
        let over = tab.gate.overdue(world, disk.keys.clone());
        disk.keys.retain(|key| !over.contains(key));
        disk.rows.retain(|(_, key, _)| !over.contains(&key.text()));
        tab.step(world, disk, None, |_| ());
        tab
    }

    /// Reads what the gate asks for.
    pub fn ready(&mut self, world: &Clock, disk: &Disk, conversation: Option<&str>) {
        let mut owners = self.gate.unread();
        while !owners.is_empty() {
            let rows = disk.read(&owners);
            owners = self.gate.recall(world, &owners, &rows, disk.revision);
        }
        if let Some(owner) = self.gate.lacks(world, conversation) {
            self.gate.recall_conversation(world, conversation, &disk.read(&[owner]));
        }
    }

    /// Stores what was done; whether it counts.
    pub fn store(&mut self, world: &Clock, disk: &mut Disk) -> bool {
        let generation = self.gate.generation();
        if let Some(commit) = self.gate.commit(world) {
            match disk.commit(&commit) {
                Ok(Some(revision)) => self.gate.committed(revision),
                _ => drop(self.gate.undo()),
            }
        }
        self.gate.generation() == generation
    }

    /// Looks whether another tab has stored something: what tabs tell each other.
    fn refresh(&mut self, world: &Clock, disk: &Disk) {
        if self.gate.revision() != disk.revision {
            self.gate.undo();
        }
        self.ready(world, disk, None);
    }

    /// Does a step until it counts.
    pub fn step<T>(
        &mut self,
        world: &Clock,
        disk: &mut Disk,
        conversation: Option<&str>,
        mut run: impl FnMut(&mut Gate) -> T,
    ) -> T {
        self.refresh(world, disk);
        for _ in 0..20 {
            self.ready(world, disk, conversation);
            let result = run(&mut self.gate);
            if self.store(world, disk) {
                return result;
            }
        }
        panic!("nobody else is writing, and yet nothing can be stored");
    }

    /// What of a text is handed over.
    pub fn send(&mut self, world: &Clock, disk: &mut Disk, text: &str) -> String {
        self.step(world, disk, None, |gate| sealed(gate, world, text).unwrap())
    }

    #[allow(dead_code, reason = "not every test chooses")]
    pub fn choose(&mut self, world: &Clock, disk: &mut Disk, choice: &Choice) {
        self.step(world, disk, None, |gate| gate.choose(world, choice.clone()).map(|_| ()).unwrap());
    }

    pub fn withdraw(&mut self, world: &Clock, disk: &mut Disk) {
        self.step(world, disk, None, |gate| gate.withdraw(world, Scope::default()).unwrap());
    }
}

/// The body that a text becomes, sealed and redeemed; nothing if it may not leave.
pub fn sealed(gate: &mut Gate, world: &Clock, text: &str) -> Option<String> {
    let body = serde_json::json!({ "message": text }).to_string();
    let request = Request { url: "https://bot.example/".into(), method: "POST".into(), headers: vec![], body };
    let sealed = gate.seal(world, request, &Context::default()).unwrap();
    let request = sealed.request?;
    gate.redeem(world, &sealed.ticket?, &request).unwrap();
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    Some(body["message"].as_str().unwrap().to_owned())
}
