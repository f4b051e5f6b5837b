//! Engine: what our rules engine costs
mod measure;
mod workload;
use waymark::interview::{self, Order};
use waymark::*;
fn main() {
    let w = workload::Workload::new();
    if let Err(e) = w.check() {
        eprintln!("{e}");
        std::process::exit(1);
    }
    measure::speed(&w);
    let t = std::time::Instant::now();
    let mut total = 0;
    let mut dec = [0usize; 41];
    for p in &w.persons[..1000] {
        let mut s = Screener::new(w.book.clone(), workload::today());
        let mut here = None;
        let mut q = 0;
        while let Some(f) = interview::next(&s, here, Order::Greedy) {
            s.answer(f, Some(workload::form::answer(p, f.0 as usize)));
            here = Some(f);
            q += 1;
            total += 1;
            if matches!(q, 5 | 10 | 15) {
                dec[q] += (0..20).filter(|r| s.outlook(*r) != Outlook::CannotTell).count();
            }
        }
        for (k, d) in dec.iter_mut().enumerate() {
            if matches!(k, 5 | 10 | 15) && k > q {
                *d += 20;
            }
        }
    }
    let el = t.elapsed().as_secs_f64();
    println!(
        "mean {:.3}; decided {:?} us/choice {:.1}",
        total as f64 / 1000.0,
        [dec[5], dec[10], dec[15]].map(|d| d as f64 / 20000.0),
        el / (total as f64) * 1e6
    );
}
