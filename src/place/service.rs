//! Services: the kinds of cases and help that the lists name, as a closed set with permanent ids.

macro_rules! services {
    ($($(#[$meaning:meta])+ $name:ident = $id:literal,)+) => {
        /// A kind of case or help that the pro bono list names.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Service { $($(#[$meaning])+ $name,)+ }

        impl Service {
            /// Every kind, in the order in which a person would look for them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The permanent id, used in the data and in message ids.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

services! {
    /// All immigration matters: fits every kind that is asked for.
    Every = "every-matter",
    /// Cases in immigration court.
    Court = "court",
    /// People in detention.
    Detention = "detention",
    /// Release on bond.
    Bond = "bond",
    /// Habeas corpus petitions in federal court.
    Habeas = "habeas",
    /// Appeals and motions.
    Appeals = "appeals",
    /// Asylum, withholding of removal and the Convention against Torture.
    Asylum = "asylum",
    /// People already granted asylum or refugee status.
    Refugees = "refugees",
    /// Cancellation of removal.
    Cancellation = "cancellation",
    /// Children and young people, alone or with family.
    Children = "children",
    /// Special immigrant juvenile status.
    Sijs = "sijs",
    /// Victims of crime, U visa.
    Crime = "crime-victims",
    /// Victims of trafficking, T visa.
    Trafficking = "trafficking",
    /// Violence or abuse at home, VAWA.
    Violence = "violence-at-home",
    /// Family petitions.
    Family = "family",
    /// Green cards: adjustment of status, renewal, permanent residents.
    GreenCard = "green-card",
    /// Waivers.
    Waivers = "waivers",
    /// Naturalization.
    Naturalization = "naturalization",
    /// DACA.
    Daca = "daca",
    /// Temporary protected status.
    Tps = "tps",
    /// Citizens of the freely associated states (COFA).
    Cofa = "cofa",
    /// Humanitarian cases, not said which.
    Humanitarian = "humanitarian",
    /// Petitions outside court, not said which.
    Petitions = "petitions",
    /// Immigration cases that turn on crimes.
    Criminal = "criminal-immigration",
    /// LGBT people.
    Lgbt = "lgbt",
    /// Help for people who go to court without a lawyer: orientation, forms, court information.
    SelfHelp = "self-help",
    /// The court's own line for hearing dates.
    CaseStatus = "case-status",
    /// Reporting an enforcement action.
    Enforcement = "enforcement",
    /// Passing people on to lawyers.
    Referral = "referral",
}

impl Service {
    /// The kind with this id; none when there is no such kind.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|service| service.id() == id)
    }
}
