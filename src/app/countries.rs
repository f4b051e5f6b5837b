//! Countries: every one that a person may come from, by name and first letter in the reader's language.

use super::browser::CountryNames;
use crate::fact::Country;

/// Every inhabited country and territory (ISO 3166-1, and Kosovo).
const CODES: &str = "ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ\
DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJP\
KEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZ\
OMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTGTHTJTKTLTMTNTOTRTTTVTWTZ\
UAUGUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/// A script with more first signs than this has no letters to look things up by.
const MOST_LETTERS: usize = 40;
/// So many countries then make a group.
const GROUP: usize = 16;

/// Countries that stand together, under their first letter or from the first name to the last.
pub(super) type Group = (String, Vec<Country>);

/// All countries in the order of the language's alphabet, by first letter.
pub(super) fn by_letter(names: &CountryNames) -> Vec<Group> {
    let codes = CODES.as_bytes().chunks_exact(2).filter_map(|code| Country::parse(str::from_utf8(code).ok()?));
    let named = names.sorted(codes);
    let mut groups: Vec<Group> = Vec::new();
    for (name, country) in &named {
        let letter = first_letter(name);
        match groups.last_mut() {
            // In the alphabet É is no letter of its own: it stands with E, which came before it.
            Some((last, group)) if *last == letter || names.is_same_letter(last, &letter) => group.push(*country),
            _ => groups.push((letter, vec![*country])),
        }
    }
    if groups.len() <= MOST_LETTERS {
        return groups;
    }
    let chunk = |chunk: &[(String, Country)]| {
        let (first, last) = (chunk.first()?, chunk.last()?);
        Some((format!("{} – {}", first.0, last.0), chunk.iter().map(|(_, country)| *country).collect()))
    };
    named.chunks(GROUP).filter_map(chunk).collect()
}

fn first_letter(name: &str) -> String {
    name.chars().next().map(String::from).unwrap_or_default()
}
