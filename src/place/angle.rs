//! Angles: sine and its inverse, good to a hundred-thousandth. The library's are good to the last bit and take four
//! kilobytes on a phone; ours only say how many miles away an office is.

use std::f64::consts::FRAC_PI_2;

/// The sine of an angle in degrees, -270 to 270.
pub(super) fn sine(degrees: f64) -> f64 {
    // Beyond a right angle the sine comes back the same way.
    let folded = if degrees.abs() > 90.0 { 180.0_f64.copysign(degrees) - degrees } else { degrees };
    let x = folded.to_radians();
    let s = x * x;
    x * (1.0 - s / 6.0 * (1.0 - s / 20.0 * (1.0 - s / 42.0 * (1.0 - s / 72.0))))
}

/// The angle in radians, 0 to half pi, whose sine is `x`, 0 to 1.
pub(super) fn arc_sine(x: f64) -> f64 {
    if x > 0.5 {
        // The series would need many terms here; half the rest of the right angle has a small sine.
        return FRAC_PI_2 - 2.0 * arc_sine(((1.0 - x) / 2.0).sqrt());
    }
    let s = x * x;
    x * (1.0
        + s / 6.0
            * (1.0 + s * 9.0 / 20.0 * (1.0 + s * 25.0 / 42.0 * (1.0 + s * 49.0 / 72.0 * (1.0 + s * 81.0 / 110.0)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn angles_are_those_of_the_library() {
        for tenth in -2700..=2700 {
            let degrees = f64::from(tenth) / 10.0;
            let off = sine(degrees) - degrees.to_radians().sin();
            assert!(off.abs() < 1e-5, "the sine of {degrees} is off by {off}");
        }
        for step in 0..=10_000 {
            let x = f64::from(step) / 10_000.0;
            let off = arc_sine(x) - x.asin();
            assert!(off.abs() <= x.asin() * 2e-5, "the arc sine of {x} is off by {off}");
        }
    }
}
