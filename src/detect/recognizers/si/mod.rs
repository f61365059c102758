//! Slovenia. Its EMŠO is [the citizen number](super::rs::citizen_number) that Yugoslavia introduced.

pub mod tax_number;
