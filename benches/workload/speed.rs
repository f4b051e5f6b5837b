//! Speed: our engine and the rules by hand, by turns in the same run, so that a busy machine slows both alike.

use super::table::{Row, grouped};
use super::{Found, Side, Workload};
use std::hint::black_box;

/// How often each side has its turn.
const ROUNDS: usize = 21;
/// How often all persons are weighed in one turn.
const RUNS: usize = 5;
/// So many times as slow as the rules by hand is still good.
const LIMIT: f64 = 6.0;

/// Weighs all 20 programmes for all persons: with every fact known, then with some unknown. The clock tells seconds.
pub(crate) fn speed(machine: &str, workload: &Workload, clock: fn() -> f64) -> [Row; 2] {
    let mut found = vec![Found::default(); workload.persons.len()];
    let mut row = |what: &str, ours: Side, hand: Side| {
        let mut turn = |side: Side| {
            let start = clock();
            for _ in 0..RUNS {
                side(black_box(workload), &mut found);
            }
            (clock() - start) / RUNS as f64
        };
        let turns: Vec<(f64, f64)> = (0..ROUNDS).map(|_| (turn(ours), turn(hand))).collect();
        let middle = |figure: fn(&(f64, f64)) -> f64| median(turns.iter().map(figure).collect());
        let persons = workload.persons.len() as f64;
        let [ours, hand] = [persons / middle(|turn| turn.0), persons / middle(|turn| turn.1)].map(grouped);
        Row {
            what: format!("{machine}, {what}: times as slow as by hand"),
            figure: middle(|turn| turn.0 / turn.1),
            limit: Some(LIMIT),
            how: format!("{ours} persons/s, {hand} by hand"),
        }
    };
    [
        row("every fact known", Workload::ours_two, Workload::hand_two),
        row("some facts unknown", Workload::ours_three, Workload::hand_three),
    ]
}

/// The figure in the middle.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures[figures.len() / 2]
}
