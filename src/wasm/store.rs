//! What the gate keeps between sessions, for JavaScript: which rows it needs, and which it wants stored. Every export is
//! one synchronous step; what waits is outside.

use wasm_bindgen::prelude::*;

use super::convert;
use super::gate::JsGate;
use super::world::Browser;
use crate::gate::Gate;
use crate::vault::Row;

#[wasm_bindgen(js_class = Gate)]
impl JsGate {
    /// Of all keys, those that are to be destroyed.
    pub fn overdue(&self, keys: Vec<String>) -> Vec<String> {
        self.gate.overdue(&Browser, keys)
    }

    /// The owners to be read before anything is done.
    pub fn unread(&self) -> Vec<String> {
        self.gate.unread()
    }

    /// Takes the rows of these owners; says which others are to be read.
    pub fn recall(&mut self, owners: Vec<String>, rows: JsValue, revision: f64) -> Result<Vec<String>, JsValue> {
        let rows = rows_of(rows)?;
        Ok(self.gate.recall(&Browser, &owners, &rows, revision as u64))
    }

    /// The owner of a conversation that is to be read before anything is done in it.
    pub fn lacks(&mut self, conversation: Option<String>) -> Option<String> {
        self.gate.lacks(&Browser, conversation.as_deref())
    }

    /// Takes the rows of a conversation.
    #[wasm_bindgen(js_name = recallConversation)]
    pub fn recall_conversation(&mut self, conversation: Option<String>, rows: JsValue) -> Result<(), JsValue> {
        self.gate.recall_conversation(&Browser, conversation.as_deref(), &rows_of(rows)?);
        Ok(())
    }

    /// The policy in force, where it can be another than the page brought.
    #[wasm_bindgen(js_name = policyInForce)]
    pub fn policy_in_force(&self) -> Option<String> {
        self.gate.stored_policy().map(str::to_owned)
    }

    /// What is to be stored; `undefined` if nothing is.
    pub fn commit(&mut self) -> Result<JsValue, JsValue> {
        match self.gate.commit(&Browser) {
            Some(commit) => convert::parsed(|json| commit.write(json)),
            None => Ok(JsValue::UNDEFINED),
        }
    }

    /// It is stored.
    pub fn committed(&mut self, revision: f64) {
        self.gate.committed(revision as u64);
    }

    /// It is not: what was done is dropped. Says which owners are to be read.
    pub fn undo(&mut self) -> Vec<String> {
        self.gate.undo()
    }

    /// Goes up whenever something was undone.
    pub fn generation(&self) -> f64 {
        self.gate.generation() as f64
    }

    /// Goes up with every choice.
    pub fn epoch(&self) -> f64 {
        self.gate.epoch() as f64
    }

    /// The store's last revision that was seen.
    pub fn revision(&self) -> f64 {
        self.gate.revision() as f64
    }

    /// Whether it was asked for so recently, on the monotonic clock, that a request may be handed over.
    #[wasm_bindgen(js_name = isFresh)]
    pub fn is_fresh(&self, asked: f64) -> bool {
        Gate::is_fresh(&Browser, asked)
    }

    /// Erases a conversation's originals, or everything.
    pub fn erase(&mut self, conversation: Option<String>) {
        self.gate.erase(&Browser, conversation.as_deref());
    }
}

#[wasm_bindgen(js_class = Gate)]
impl JsGate {
    /// The log as one document; with a store, out of the rows of `audit` and `vault`.
    #[wasm_bindgen(js_name = exportLog)]
    pub fn export_log(&mut self, rows: JsValue) -> Result<JsValue, JsValue> {
        let export = self.gate.export_log(&Browser, &rows_of(rows)?).map_err(convert::error)?;
        convert::parsed(|json| json.word(&export))
    }

    /// The log's checkpoint, to be kept elsewhere.
    pub fn checkpoint(&mut self) -> String {
        self.gate.checkpoint(&Browser)
    }
}

fn rows_of(rows: JsValue) -> Result<Vec<Row>, JsValue> {
    Row::read_all(&convert::document(rows)?).map_err(convert::error)
}
