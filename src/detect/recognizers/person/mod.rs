//! Names of people, never by a dictionary alone, always by what stands before or beside them; and the numbers that
//! organisations give to people.

pub mod employee_code;
pub mod employee_number;
pub mod given_name;
pub mod greeted;
pub mod hinted;
pub mod introduced;
pub mod labelled;
pub mod name;
mod not_names;
pub mod said_of;
pub mod signed;
pub mod titled;
