//! The kind of case to ask an office about, for each option.

use crate::place::Service;

/// The kind that the lists of offices name; none where any office will do.
pub(crate) fn kind_of_case(relief: &str) -> Option<Service> {
    Some(match relief {
        "withholding" | "cat" => Service::Asylum,
        "u-visa" => Service::Crime,
        "t-visa" => Service::Trafficking,
        "vawa-self-petition" => Service::Violence,
        "cancellation-240a-b1" | "lpr-cancellation" => Service::Cancellation,
        "adjustment-245a" | "remove-conditions" => Service::GreenCard,
        "immediate-relative" => Service::Family,
        "naturalization-3yr" | "naturalization-5yr" | "citizenship-derived" | "citizenship-birth-abroad" => {
            Service::Naturalization
        }
        id => return Service::from_id(id),
    })
}
