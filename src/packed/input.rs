//! Input: bytes that are read one value after the other, and the values that every file is made of.

use std::sync::Arc;

/// Conditions deeper than this are refused; the JSON that they come from may not go so deep.
const MOST_DEPTH: u16 = 200;

/// What is still to be read, and what ids may be named in it.
pub(crate) struct Input<'a> {
    bytes: &'a [u8],
    depth: u16,
    /// How many facts, sources and clauses there are.
    pub(super) facts: usize,
    pub(super) sources: usize,
    pub(super) clauses: usize,
}

/// What can be packed. `read` gives `None` for bytes that no value packs to.
pub(crate) trait Packed: Sized {
    /// Appends the value.
    fn write(&self, out: &mut Vec<u8>);
    /// Takes a value from the front.
    fn read(input: &mut Input<'_>) -> Option<Self>;
}

impl<'a> Input<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Input<'a> {
        Input { bytes, depth: 0, facts: 0, sources: 0, clauses: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    #[inline(never)]
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    /// Seven bits a byte, the lowest first.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number below a limit.
    #[inline(never)]
    pub(crate) fn below(&mut self, limit: usize) -> Option<usize> {
        let number = usize::try_from(self.number()?).ok()?;
        (number < limit).then_some(number)
    }

    /// A whole number of at most this size, on either side of 0.
    #[inline(never)]
    pub(crate) fn within(&mut self, most: i32) -> Option<i32> {
        let number = i32::read(self)?;
        (-most..=most).contains(&number).then_some(number)
    }

    /// Reads what may hold itself.
    pub(crate) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.depth += 1;
        let value = if self.depth > MOST_DEPTH { None } else { read(self) };
        self.depth -= 1;
        value
    }
}

/// Appends a number, seven bits a byte, the lowest first.
pub(crate) fn number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

impl Packed for u64 {
    fn write(&self, out: &mut Vec<u8>) {
        number(*self, out);
    }

    fn read(input: &mut Input<'_>) -> Option<u64> {
        input.number()
    }
}

impl Packed for usize {
    fn write(&self, out: &mut Vec<u8>) {
        number(*self as u64, out);
    }

    fn read(input: &mut Input<'_>) -> Option<usize> {
        usize::try_from(input.number()?).ok()
    }
}

impl Packed for u8 {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn read(input: &mut Input<'_>) -> Option<u8> {
        input.byte()
    }
}

impl Packed for i32 {
    /// Small numbers of either sign take few bytes.
    fn write(&self, out: &mut Vec<u8>) {
        number(u64::from((self << 1 ^ self >> 31).cast_unsigned()), out);
    }

    fn read(input: &mut Input<'_>) -> Option<i32> {
        let number = u32::try_from(input.number()?).ok()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }
}

impl Packed for f32 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn read(input: &mut Input<'_>) -> Option<f32> {
        let number = f32::from_le_bytes(input.take(4)?.try_into().ok()?);
        number.is_finite().then_some(number)
    }
}

impl Packed for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn read(input: &mut Input<'_>) -> Option<bool> {
        Some(input.below(2)? == 1)
    }
}

impl Packed for String {
    fn write(&self, out: &mut Vec<u8>) {
        self.len().write(out);
        out.extend(self.bytes());
    }

    #[inline(never)]
    fn read(input: &mut Input<'_>) -> Option<String> {
        let count = usize::read(input)?;
        let bytes = input.take(count)?;
        std::str::from_utf8(bytes).ok().map(str::to_owned)
    }
}

impl Packed for Arc<str> {
    fn write(&self, out: &mut Vec<u8>) {
        self.len().write(out);
        out.extend(self.bytes());
    }

    fn read(input: &mut Input<'_>) -> Option<Arc<str>> {
        String::read(input).map(Arc::from)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(input: &mut Input<'_>) -> Option<Option<T>> {
        Some(if bool::read(input)? { Some(T::read(input)?) } else { None })
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.len().write(out);
        self.iter().for_each(|value| value.write(out));
    }

    /// Every value takes a byte at least, so a long list cannot be claimed by a short file.
    fn read(input: &mut Input<'_>) -> Option<Vec<T>> {
        let count = input.below(input.bytes.len() + 1)?;
        let mut list = Vec::new();
        for _ in 0..count {
            list.push(T::read(input)?);
        }
        Some(list)
    }
}

impl<T: Packed> Packed for Box<T> {
    fn write(&self, out: &mut Vec<u8>) {
        T::write(self, out);
    }

    fn read(input: &mut Input<'_>) -> Option<Box<T>> {
        T::read(input).map(Box::new)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(input: &mut Input<'_>) -> Option<(A, B)> {
        Some((A::read(input)?, B::read(input)?))
    }
}

/// A struct, field after field. What stands behind `but` is not packed, and comes back as its default.
macro_rules! packed_fields {
    ($type:ident: $($field:ident),+ $(; but $($absent:ident),+)?) => {
        impl Packed for $type {
            fn write(&self, out: &mut Vec<u8>) {
                $(self.$field.write(out);)+
            }

            fn read(input: &mut Input<'_>) -> Option<$type> {
                $(let $field = Packed::read(input)?;)+
                Some($type { $($field,)+ $($($absent: Default::default(),)+)? })
            }
        }
    };
}

/// One word out of a closed list, as its place in it.
macro_rules! packed_words {
    ($type:ident: $($word:ident),+) => {
        impl Packed for $type {
            fn write(&self, out: &mut Vec<u8>) {
                let words = [$($type::$word),+];
                out.push(words.iter().position(|word| word == self).unwrap_or_default() as u8);
            }

            fn read(input: &mut Input<'_>) -> Option<$type> {
                let words = [$($type::$word),+];
                words.get(usize::from(input.byte()?)).copied()
            }
        }
    };
}

pub(crate) use {packed_fields, packed_words};
