//! Order: short lists that stay sorted. The library's sorts are made for long lists, and each costs kilobytes on a phone.

/// Puts the items of a list in order and takes out doubles.
pub(crate) fn in_order<T: Ord + Copy>(list: &mut Vec<T>) {
    // Most lists are in order already.
    if list.is_sorted_by(|one, next| one < next) {
        return;
    }
    let mut kept: Vec<T> = Vec::new();
    for item in list.drain(..) {
        if let Err(place) = kept.binary_search(&item) {
            kept.insert(place, item);
        }
    }
    *list = kept;
}

/// The items by their key, the least first; items with equal keys stay as they stood.
pub(crate) fn by_key<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        let place = kept.partition_point(|other| key(other) <= own);
        kept.insert(place, item);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_that_of_the_library() {
        let lists: [&[u32]; 5] = [&[], &[1], &[3, 1, 2, 3, 1], &[5, 4, 3, 2, 1], &[1, 1, 1]];
        for list in lists {
            let (mut ours, mut theirs) = (list.to_vec(), list.to_vec());
            in_order(&mut ours);
            theirs.sort_unstable();
            theirs.dedup();
            assert_eq!(ours, theirs);
            let pairs = || list.iter().copied().enumerate();
            let mut stable: Vec<_> = pairs().collect();
            stable.sort_by_key(|pair| pair.1 / 2);
            assert_eq!(by_key(pairs(), |pair| pair.1 / 2), stable);
        }
    }
}
