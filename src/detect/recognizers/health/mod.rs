//! Numbers of patients and insured persons, in any country.

pub mod condition;
pub mod diagnosis;
pub mod insurance_number;
pub mod medical_record;
pub mod medication;
