//! ZIP codes: where one lies, worked out on the device from a table that is the same for everyone.

use super::digits::digits;
use super::problem::{Part, PlaceProblem};

/// The largest ZIP table that is read, in bytes: about four times the real one.
pub const MAX_ZIP_BYTES: usize = 512 * 1024;
/// The most ZIP codes that are read; there are about 41,000.
const MAX_ZIPS: usize = 60_000;
/// Seven bits a byte: three bytes hold any ZIP code and any hundredth of a degree.
const MAX_VARINT_BYTES: usize = 3;
/// Hundredths of a degree in a full circle.
const CIRCLE: i32 = 36_000;

/// A place on the globe, in degrees; south and west are negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Latitude, -90 to 90.
    pub lat: f64,
    /// Longitude, -180 to 180.
    pub lon: f64,
}

impl Point {
    /// A point from hundredths of a degree; none where no US ZIP code can be.
    pub(super) fn from_hundredths(lat: i32, lon: i32) -> Option<Self> {
        in_united_states(lat, lon).then(|| Self { lat: f64::from(lat) / 100.0, lon: f64::from(lon) / 100.0 })
    }
}

/// How exactly a ZIP code was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// The middle of this ZIP code, good to about six miles.
    Zip,
    /// The middle of all ZIP codes with the same first three digits: half of them lie more than
    /// twenty miles from it.
    Area,
}

/// Where a ZIP code lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The middle of the ZIP code or of its area.
    pub point: Point,
    /// Which of the two.
    pub precision: Precision,
}

/// Why a text gave no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZipProblem {
    /// The text is not three, five or nine digits.
    NotAZip,
    /// No known ZIP code begins like this (military mail, or a slip).
    Unknown,
}

/// The table of ZIP codes.
#[derive(Debug, Clone)]
pub(super) struct Zips {
    /// Strictly increasing.
    codes: Vec<u32>,
    /// Latitude and longitude of each code, in hundredths of a degree.
    points: Vec<(i32, i32)>,
}

impl Zips {
    /// Reads the table: the deltas of all codes, then of all latitudes, then of all longitudes.
    ///
    /// Each is a LEB128 varint; the last two are zigzag coded, in hundredths of a degree.
    pub(super) fn decode(bytes: &[u8]) -> Result<Self, PlaceProblem> {
        if bytes.len() > MAX_ZIP_BYTES {
            return Err(PlaceProblem::TooLarge { part: Part::Zips, bytes: bytes.len(), limit: MAX_ZIP_BYTES });
        }
        // Each varint ends with a byte whose high bit is clear, so the rows can be counted first.
        let numbers = bytes.iter().filter(|b| **b < 0x80).count();
        let rows = numbers / 3;
        let at = |row, why| PlaceProblem::BadZips { row, why };
        if rows == 0 || numbers % 3 != 0 || bytes.last().is_some_and(|b| *b >= 0x80) {
            return Err(at(rows, "the table is cut off"));
        }
        if rows > MAX_ZIPS {
            return Err(at(rows, "there are more rows than ZIP codes"));
        }
        let mut varints = Varints { bytes };
        let mut codes = Vec::with_capacity(rows);
        let mut code = 0_u32;
        for row in 0..rows {
            let delta = varints.next().ok_or(at(row, "a number is too long"))?;
            code = code.saturating_add(delta);
            if delta == 0 || code > 99_999 {
                return Err(at(row, "the ZIP codes must rise and have five digits"));
            }
            codes.push(code);
        }
        let mut lats = Vec::with_capacity(rows);
        let mut lat = 0_i32;
        for row in 0..rows {
            let delta = varints.next().ok_or(at(row, "a number is too long"))?;
            lat = lat.saturating_add(unzigzag(delta));
            lats.push(lat);
        }
        let mut points = Vec::with_capacity(rows);
        let mut lon = 0_i32;
        for (row, lat) in lats.into_iter().enumerate() {
            let delta = varints.next().ok_or(at(row, "a number is too long"))?;
            lon = lon.saturating_add(unzigzag(delta));
            if !in_united_states(lat, lon) {
                return Err(at(row, "the point is outside the United States"));
            }
            points.push((lat, lon));
        }
        Ok(Self { codes, points })
    }

    pub(super) fn len(&self) -> usize {
        self.codes.len()
    }

    /// The middle of one five-digit code.
    pub(super) fn point(&self, code: u32) -> Option<Point> {
        let row = self.codes.binary_search(&code).ok()?;
        let (lat, lon) = *self.points.get(row)?;
        Point::from_hundredths(lat, lon)
    }

    pub(super) fn find(&self, text: &str) -> Result<Place, ZipProblem> {
        let text = digits(text).ok_or(ZipProblem::NotAZip)?;
        // Nine digits are a ZIP+4 code: the last four name a street and are not needed.
        let code = match text.len() {
            9 => text.get(..5),
            3 | 5 => Some(text.as_str()),
            _ => None,
        }
        .ok_or(ZipProblem::NotAZip)?;
        let number: u32 = code.parse().map_err(|_| ZipProblem::NotAZip)?;
        let exact = (code.len() == 5).then(|| self.point(number)).flatten();
        if let Some(point) = exact {
            return Ok(Place { point, precision: Precision::Zip });
        }
        let area = if code.len() == 5 { number / 100 } else { number };
        let point = self.area(area).ok_or(ZipProblem::Unknown)?;
        Ok(Place { point, precision: Precision::Area })
    }

    /// The middle of a three-digit area: the mean of its ZIP codes.
    fn area(&self, area: u32) -> Option<Point> {
        let start = self.codes.partition_point(|code| code / 100 < area);
        let end = self.codes.partition_point(|code| code / 100 <= area);
        let inside = self.points.get(start..end)?;
        let first = inside.first()?;
        let (mut lat, mut lon) = (0, 0);
        for point in inside {
            lat += point.0 - first.0;
            // The short way round: the Aleutian islands lie on both sides of 180 degrees.
            lon += wrap(point.1 - first.1);
        }
        let count = i32::try_from(inside.len()).ok()?;
        Point::from_hundredths(first.0 + lat / count, wrap(first.1 + lon / count))
    }
}

/// A longitude, or a difference of two, brought between -180 and 180 degrees.
fn wrap(lon: i32) -> i32 {
    (lon + CIRCLE / 2).rem_euclid(CIRCLE) - CIRCLE / 2
}

/// Whether hundredths of a degree lie in a box around the states, the territories or the freely
/// associated states, which share the ZIP system.
fn in_united_states(lat: i32, lon: i32) -> bool {
    const BOXES: [[i32; 4]; 4] = [
        // The states, Puerto Rico and the Virgin Islands: south, north, west, east.
        [1700, 7200, -18_000, -6400],
        // The Aleutian islands west of 180 degrees.
        [5100, 5400, 17_000, 18_000],
        // American Samoa.
        [-1500, -1000, -17_200, -16_800],
        // Guam, the Northern Marianas, Palau, Micronesia and the Marshall Islands.
        [400, 2100, 13_000, 17_300],
    ];
    BOXES.iter().any(|[south, north, west, east]| (*south..=*north).contains(&lat) && (*west..=*east).contains(&lon))
}

/// The unread numbers of the table.
struct Varints<'a> {
    bytes: &'a [u8],
}

impl Varints<'_> {
    /// The next number; none at the end, or when it takes more than three bytes.
    fn next(&mut self) -> Option<u32> {
        let mut value = 0_u32;
        for place in 0..MAX_VARINT_BYTES {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            value |= u32::from(byte & 0x7f) << (7 * place);
            if *byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

/// Zigzag coding keeps small negative numbers small: 0, -1, 1, -2 are 0, 1, 2, 3.
fn unzigzag(value: u32) -> i32 {
    let half = i32::try_from(value >> 1).unwrap_or(i32::MAX);
    if value & 1 == 0 { half } else { -half - 1 }
}
