//! Measure: the same work again and again, by turns, so that a busy machine slows both sides alike.

use crate::workload::Workload;
use std::hint::black_box;
use std::time::Instant;
pub(crate) fn speed(w: &Workload) {
    let n = w.persons.len() as f64;
    let mut r2 = vec![];
    let mut r3 = vec![];
    let mut s = vec![vec![]; 4];
    for _ in 0..31 {
        let t = |f: &dyn Fn()| {
            let s = Instant::now();
            for _ in 0..5 {
                f();
            }
            s.elapsed().as_secs_f64() / 5.0
        };
        let a = t(&|| {
            let mut x = 0u32;
            w.ours_two(|m| x = x.rotate_left(1) ^ m);
            black_box(x);
        });
        let b = t(&|| {
            let mut x = 0u32;
            w.hand_two(|m| x = x.rotate_left(1) ^ m);
            black_box(x);
        });
        let c = t(&|| {
            let mut x = 0u32;
            w.ours_three(|m, u| x = x.rotate_left(1) ^ m ^ u);
            black_box(x);
        });
        let d = t(&|| {
            let mut x = 0u32;
            w.hand_three(|m, u| x = x.rotate_left(1) ^ m ^ u);
            black_box(x);
        });
        r2.push(a / b);
        r3.push(c / d);
        for (i, v) in [a, b, c, d].into_iter().enumerate() {
            s[i].push(v / n * 1e9);
        }
    }
    let med = |v: &mut Vec<f64>| {
        v.sort_by(f64::total_cmp);
        v[v.len() / 2]
    };
    println!(
        "ours2 {:.1} hand2 {:.1} ours3 {:.1} hand3 {:.1} ns; ratios {:.2} {:.2}",
        med(&mut s[0]),
        med(&mut s[1]),
        med(&mut s[2]),
        med(&mut s[3]),
        med(&mut r2),
        med(&mut r3)
    );
}
