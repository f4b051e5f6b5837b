//! Readings: how the words of the pro bono list are understood.
//!
//! Each word and phrase was read once by a person. One that is not here stops the build, so that a
//! new edition of the list is read again instead of being guessed at.

use waymark::place::Service::{self, *};

/// The kinds of help that a term of the list names.
pub(super) const SERVICES: &[(&str, &[Service])] = &[
    ("all immigration matters", &[Every]),
    ("removal defense", &[Court]),
    ("criminal removal defense", &[Court, Criminal]),
    ("criminal immigration", &[Criminal]),
    ("dedicated docket families", &[Court]),
    ("cancellation of removal", &[Cancellation]),
    ("detained", &[Detention]),
    ("detained adults", &[Detention]),
    ("detained children", &[Detention, Children]),
    ("detained asylum seekers", &[Detention, Asylum]),
    ("detention", &[Detention]),
    ("detention hotline", &[Detention]),
    ("bond", &[Bond]),
    ("bond hearings", &[Bond]),
    ("custody and bond", &[Bond]),
    ("habeas", &[Habeas]),
    ("habeas petitions", &[Habeas]),
    ("appeals", &[Appeals]),
    ("motions", &[Appeals]),
    ("asylum", &[Asylum]),
    ("affirmative asylum", &[Asylum]),
    ("defensive asylum", &[Asylum]),
    ("asylum merits interviews", &[Asylum]),
    ("credible fear interviews", &[Asylum]),
    ("withholding of removal", &[Asylum]),
    ("CAT", &[Asylum]),
    ("pro se asylum applications", &[Asylum, SelfHelp]),
    ("asylees and refugees", &[Refugees]),
    ("unaccompanied children", &[Children]),
    ("unaccompanied minors", &[Children]),
    ("children's cases", &[Children]),
    ("children and families", &[Children]),
    ("youth", &[Children]),
    ("SIJS", &[Sijs]),
    ("U visa", &[Crime]),
    ("crime victims", &[Crime]),
    ("crime and trafficking victims", &[Crime, Trafficking]),
    ("T visa", &[Trafficking]),
    ("trafficking victims", &[Trafficking]),
    ("trafficking survivors", &[Trafficking]),
    ("VAWA", &[Violence]),
    ("domestic abuse victims", &[Violence]),
    ("domestic violence", &[Violence]),
    ("interpersonal violence", &[Violence]),
    ("survivors of violence, abuse and exploitation", &[Violence, Crime]),
    ("family-based", &[Family]),
    ("family petitions", &[Family]),
    ("adjustment of status", &[GreenCard]),
    ("green card renewal", &[GreenCard]),
    ("lawful permanent residents", &[GreenCard]),
    ("waivers", &[Waivers]),
    ("naturalization", &[Naturalization]),
    ("DACA", &[Daca]),
    ("TPS", &[Tps]),
    ("COFA", &[Cofa]),
    ("humanitarian", &[Humanitarian]),
    ("affirmative petitions", &[Petitions]),
    ("LGBT", &[Lgbt]),
    ("pro se assistance", &[SelfHelp]),
    ("orientation materials", &[SelfHelp]),
    ("legal orientation", &[SelfHelp]),
    ("court help desk", &[SelfHelp]),
    ("court information", &[SelfHelp]),
    ("know your rights", &[SelfHelp]),
    ("court case status", &[CaseStatus]),
    ("report enforcement activity", &[Enforcement]),
    ("referral", &[Referral]),
    ("referrals", &[Referral]),
];

/// BCP 47 codes of the languages that the list names.
pub(super) const LANGUAGES: &[(&str, &str)] = &[
    ("ASL", "ase"),
    ("Arabic", "ar"),
    ("Cantonese", "yue"),
    ("Dari", "fa-AF"),
    ("English", "en"),
    ("Farsi", "fa"),
    ("French", "fr"),
    ("Haitian Creole", "ht"),
    ("Karen", "kar"),
    ("Mandarin", "zh"),
    ("Pashto", "ps"),
    ("Portuguese", "pt"),
    ("Russian", "ru"),
    ("Spanish", "es"),
    ("Vietnamese", "vi"),
];

/// Entries that stand for any language.
pub(super) const ANY_LANGUAGE: &[&str] = &["Any", "200+ by interpreter"];

/// Phrases in the notes that mean that other languages can be arranged.
pub(super) const INTERPRETERS: &[&str] = &[
    "ther languages",
    "languages arranged",
    "languages available",
    "language line",
    "Multilingual staff",
    "nterpret",
    "translation available",
];

/// Phrases in the notes that mean that a language is not spoken.
pub(super) const WITHOUT: &[(&str, &str)] = &[("No Spanish spoken", "es")];

/// What a phrase about detention says: people in detention are helped, are not, or it does not say.
pub(super) const DETENTION: &[(&str, Option<bool>)] = &[
    ("(A-number if detained)", Some(true)),
    ("Detained may call collect", Some(true)),
    ("Detained respondents only", Some(true)),
    ("Detained: Cook County", Some(true)),
    ("Detainees call", Some(true)),
    ("Detention cases handled on a limited basis", Some(true)),
    ("Krome (detained)", Some(true)),
    ("Krome: Haitian detainee cases", Some(true)),
    ("People in immigration custody", Some(true)),
    ("accepts detained at", Some(true)),
    ("calls from detention", Some(true)),
    ("detained and non-detained", Some(true)),
    ("detained or residing in", Some(true)),
    ("in person at detention center", Some(true)),
    ("individuals detained at", Some(true)),
    ("No detention", Some(false)),
    ("no detention", Some(false)),
    ("Non-detained and defensive asylum", Some(false)),
    ("Non-detained asylum seekers", Some(false)),
    ("Non-detained cases only", Some(false)),
    ("Non-detained persons", Some(false)),
    ("not represent detained", Some(false)),
    ("not represent individuals in detention", Some(false)),
    ("non-detained cases only", Some(false)),
    ("shelter; non-detained only", Some(false)),
    // A number or a kind of case is for people who are not detained; the list is silent on others.
    ("Non-detained NJ removal cases", None),
    ("ext. 301: non-detained", None),
    ("is for non-detained cases", None),
];

/// Whether a text is about detention at all.
pub(super) fn mentions_detention(text: &str) -> bool {
    let text = text.to_lowercase();
    ["detain", "detention", "custody"].iter().any(|word| text.contains(word))
}

/// Records that the list prints only for certain courts, far from their own address.
pub(super) const BY_COURT: &[&str] = &["dc-immigration-justice-campaign-20036"];
