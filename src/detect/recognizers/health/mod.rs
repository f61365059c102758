//! Numbers of patients and insured persons, in any country.

pub mod insurance_number;
pub mod medical_record;
