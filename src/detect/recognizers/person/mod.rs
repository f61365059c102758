//! Numbers that organisations give to people.

pub mod employee_number;
