//! What the person has agreed to: append-only events, and the state they add up to. Knows nothing of text.
//!
//! An event is a choice that somebody made: about a [`Scope`], under [`Terms`]. A [`Ledger`] keeps them, and says for one
//! [`Cell`] (a purpose, a category, a recipient) what they add up to.

mod event;
mod ledger;
pub mod receipt;
mod scope;
mod state;

pub use event::{Actor, Event, Method, Notice, Placed, SCHEMA, Terms};
pub use ledger::{Choice, Ledger, Standing, TOLERANCE};
pub use scope::{Cell, Scope};
pub use state::State;
