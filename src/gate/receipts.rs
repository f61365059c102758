//! Receipts of choices, and what others propose.

use crate::consent::receipt::{Format, Proposal, Receipt, proposals};
use crate::document::Document;
use crate::error::{Code, Error};
use crate::shape::quoted;

use super::{Gate, World};

impl Gate {
    /// A choice as a receipt: what was chosen then, whatever was chosen since.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`] if there is no such event, or as [`Receipt::of`].
    pub fn receipt(&self, world: &impl World, record: &str, format: Format) -> Result<Receipt<'_>, Error> {
        let event = self.history().iter().find(|event| event.record == record);
        let event = event.ok_or_else(|| {
            Error::field(Code::OptionsInvalid, "record", "the record of a choice in the history", quoted(record))
        })?;
        Receipt::of(event, &self.policy, format, world.wall_clock())
    }

    /// What a receipt proposes. Changes nothing: grants are put to the person, and given to [`Gate::grant`] when they
    /// agree; refusals can be given to [`Gate::deny`] and [`Gate::withdraw`] as they are.
    ///
    /// # Errors
    /// As [`proposals`].
    pub fn proposals(&self, world: &impl World, receipt: &Document) -> Result<Vec<Proposal>, Error> {
        proposals(receipt, &self.policy, world.wall_clock())
    }
}
