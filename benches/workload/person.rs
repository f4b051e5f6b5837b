//! Persons of the neutral workload: households with the usual ties between age, work, money and housing.
//!
//! The order of the draws is part of the workload: the checksums hold only for these very persons.

use super::rng::Rng;

/// How many facts there are about a person.
pub(crate) const FACTS: usize = 40;
/// How many persons there are.
pub(crate) const PERSONS: usize = 10_000;
/// The day of the workload, in days since 1970.
pub(crate) const TODAY: i64 = 20_500;

/// A person: yes-no as 0 and 1, a choice as the place of its option, a number, a day since 1970.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) values: [i64; FACTS],
    /// One bit for each fact that is known.
    pub(crate) known: u64,
}

/// All persons: first with every fact known, then the same with a part of them unknown.
pub(crate) fn persons() -> (Vec<Person>, Vec<Person>) {
    let mut draw = Rng::new(20_261_120);
    let whole: Vec<Person> =
        (0..PERSONS).map(|_| Person { values: values(&mut draw), known: (1 << FACTS) - 1 }).collect();
    let mut draw = Rng::new(777);
    let partial = whole
        .iter()
        .map(|person| {
            // How far this person is in the interview.
            let share = draw.share();
            let known = (0..FACTS).fold(0, |known, fact| known | u64::from(draw.chance(share)) << fact);
            Person { values: person.values, known }
        })
        .collect();
    (whole, partial)
}

fn values(draw: &mut Rng) -> [i64; FACTS] {
    let ages = [draw.within(0, 17), draw.within(18, 24), draw.within(25, 44), draw.within(45, 64), draw.within(65, 95)];
    let age = ages[draw.place(&[4, 12, 36, 28, 20])];
    let birth_date = TODAY - age * 365 - draw.within(0, 364);
    let immigration_status = draw.place(&[80, 8, 3, 4, 2, 3]);
    let region = draw.place(&[18, 14, 12, 11, 9, 8, 7, 6, 5, 4, 3, 3]);
    let marital_status = if age >= 18 { draw.place(&[45, 38, 10, 7]) } else { 0 };
    let household_size = 1 + draw.place(&[28, 30, 16, 13, 7, 3, 2, 1]) as i64;
    let parent = household_size > 1 && (18..65).contains(&age) && draw.chance(0.7);
    let n_children = if parent { draw.within(0, household_size - 1) } else { 0 };
    let youngest_child_birth_date = match n_children {
        0 => TODAY - draw.within(18 * 365, 40 * 365),
        _ => TODAY - draw.within(1, 17 * 365),
    };
    // Full time, part time, unemployed, self-employed, retired, not in labour.
    let employment_status = draw.place(match age {
        65.. => &[6, 8, 2, 3, 76, 5],
        ..18 => &[0, 10, 3, 0, 0, 87],
        _ => &[46, 16, 14, 10, 2, 12],
    });
    let (full, part, own) = (draw.within(35, 55), draw.within(5, 34), draw.within(10, 60));
    let work_hours_week = [full, part, 0, own, 0, 0][employment_status];
    let incomes = [
        draw.within(1600, 6800),
        draw.within(300, 2400),
        draw.within(0, 900),
        draw.within(200, 6500),
        draw.within(700, 3400),
        draw.within(0, 700),
    ];
    let monthly_income = incomes[employment_status];
    let partner = marital_status == 1 && draw.chance(0.75);
    let monthly_income_partner = if partner { draw.within(0, 4200) } else { 0 };
    let unemployed = employment_status == 2;
    let months_unemployed = if unemployed { draw.within(1, 30) } else { 0 };
    let job_loss_date = match unemployed {
        true => TODAY - months_unemployed * 30 - draw.within(0, 29),
        false => TODAY - draw.within(900, 6000),
    };
    let student = draw.chance(if age < 25 { 0.55 } else { 0.06 });
    let education = draw.place(&[4, 10, 40, 22, 24]);
    let female = draw.chance(0.51);
    let pregnant = female && (15..=45).contains(&age) && draw.chance(0.07);
    let disabled = draw.chance(if age < 50 { 0.08 } else { 0.22 });
    let veteran = age >= 18 && draw.chance(0.07);
    let foster_youth = age < 26 && draw.chance(0.04);
    let caregiver = draw.chance(0.13);
    // Rent, own, shelter, family, mobile, other.
    let housing_type = draw.place(&[40, 36, 4, 12, 5, 3]);
    let homeless = housing_type == 2 || draw.chance(0.01);
    let pays_rent = matches!(housing_type, 0 | 4) || (housing_type == 3 && draw.chance(0.3));
    let rent_monthly = if pays_rent { draw.within(350, 2400) } else { 0 };
    let has_bill = matches!(housing_type, 0 | 1 | 4);
    let utility_bill = if has_bill { draw.within(40, 420) } else { 0 };
    let utility_shutoff_notice = has_bill && draw.chance(0.12);
    let savings = [draw.within(0, 500), draw.within(500, 5000), draw.within(5000, 80_000)];
    let savings = savings[draw.place(&[45, 30, 25])];
    let debts = [0, draw.within(100, 5000), draw.within(5000, 60_000)];
    let debt = debts[draw.place(&[35, 35, 30])];
    let medical_expenses = match draw.chance(0.7) {
        true => draw.within(0, 160),
        false => draw.within(160, 2400),
    };
    let insurance_type = draw.place(&[12, 30, 44, 10, 4]);
    let disaster_type = draw.place(&[70, 9, 9, 9, 3]);
    let hit = disaster_type != 0;
    let disaster_date = TODAY - if hit { draw.within(0, 500) } else { draw.within(2000, 9000) };
    let evacuated = hit && draw.chance(0.4);
    let move_in_date = TODAY - draw.within(1, 5500);
    let low = monthly_income + monthly_income_partner < 1500 + 450 * household_size;
    let receives_snap = low && draw.chance(0.35);
    let receives_ssi = low && (disabled || age >= 65) && draw.chance(0.4);
    let yes = i64::from;
    let option = |place: usize| place as i64;
    [
        yes(immigration_status == 0),
        yes(pregnant),
        yes(disabled),
        yes(veteran),
        yes(student),
        yes(n_children > 0),
        yes(homeless),
        yes(caregiver),
        yes(pays_rent),
        yes(housing_type == 1),
        yes(utility_shutoff_notice),
        yes(insurance_type != 0),
        yes(evacuated),
        yes(receives_snap),
        yes(receives_ssi),
        yes(foster_youth),
        option(region),
        option(marital_status),
        option(housing_type),
        option(employment_status),
        option(immigration_status),
        option(education),
        option(disaster_type),
        option(insurance_type),
        monthly_income,
        household_size,
        n_children,
        rent_monthly,
        savings,
        work_hours_week,
        medical_expenses,
        utility_bill,
        months_unemployed,
        debt,
        monthly_income_partner,
        birth_date,
        job_loss_date,
        disaster_date,
        move_in_date,
        youngest_child_birth_date,
    ]
}
