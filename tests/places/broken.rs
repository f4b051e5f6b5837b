//! Broken files: each gives one clear problem, and no bytes at all make the loader panic.

use super::*;

/// Writes a table as `data/README.md` describes it, for tables that never existed.
fn zips(rows: &[(u32, i32, i32)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut varint = |mut value: u32| {
        while value >= 0x80 {
            out.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    };
    let zigzag = |delta: i32| ((delta << 1) ^ (delta >> 31)) as u32;
    let steps = |column: Vec<i32>| {
        let before: Vec<i32> = std::iter::once(0).chain(column.clone()).collect();
        let steps = column.into_iter().zip(before).map(|(now, before)| now - before);
        steps.collect::<Vec<_>>()
    };
    let column = |of: fn(&(u32, i32, i32)) -> i32| steps(rows.iter().map(of).collect());
    column(|row| row.0 as i32).into_iter().for_each(|step| varint(step as u32));
    column(|row| row.1).into_iter().for_each(|step| varint(zigzag(step)));
    column(|row| row.2).into_iter().for_each(|step| varint(zigzag(step)));
    out
}

/// The slim file with one of its lines replaced.
fn with(column: &str, value: &str) -> String {
    let start = format!("\"{column}\":");
    let mut found = 0;
    let lines: Vec<String> = SLIM
        .lines()
        .map(|line| {
            let Some(at) = line.find(&start).filter(|at| *at <= 1) else {
                return line.to_owned();
            };
            found += 1;
            let end = line.len() - line.trim_end_matches([',', '}']).len();
            let (head, tail) = (&line[..at], &line[line.len() - end..]);
            format!("{head}{start}{value}{tail}")
        })
        .collect();
    assert_eq!(found, 1, "no line `{column}`");
    lines.join("\n")
}

fn problem(json: &str, zips: &[u8]) -> String {
    Directory::load(json, zips).unwrap_err().to_string()
}

#[test]
fn broken_zip_tables() {
    let rising = |n: u32| -> Vec<(u32, i32, i32)> { (1..=n).map(|code| (code, 3000, -9000)).collect() };
    let mut tail = ZIPS.to_vec();
    tail.push(0x80);
    let table: Vec<(Vec<u8>, &str)> = vec![
        (vec![], "cut off"),
        (vec![1, 2], "cut off"),
        (tail, "cut off"),
        (vec![0x80; 1000], "cut off"),
        // A number that goes on and on.
        ([vec![0xff; 60], vec![1, 1, 1]].concat(), "row 0: a number is too long"),
        (zips(&[(501, 4082, -7305), (501, 4082, -7305)]), "row 1: the ZIP codes must rise"),
        (zips(&[(100_000, 4082, -7305)]), "row 0: the ZIP codes must rise and have five digits"),
        (zips(&[(501, 9001, -7305)]), "row 0: the point is outside"),
        (zips(&[(501, 4082, 7305)]), "row 0: the point is outside"),
        (zips(&[(501, 4082, -7305), (502, 4082, -900_000)]), "row 1: the point is outside"),
        (zips(&rising(60_001)), "more rows than ZIP codes"),
        (vec![1; MAX_ZIP_BYTES + 1], "are read"),
    ];
    for (bytes, expected) in table {
        let found = problem(&SLIM, &bytes);
        assert!(found.contains(expected), "{found} instead of {expected}");
    }
    assert!(problem(&SLIM, &zips(&rising(60_000))).contains("not in the ZIP table"));
}

#[test]
fn a_zip_table_cut_off_anywhere_is_refused() {
    // Also where the cut leaves a whole number of rows: the columns then slip, and the first
    // latitude falls outside the country.
    let cuts = (1..400).chain((400..ZIPS.len()).step_by(641));
    for cut in cuts {
        assert!(Directory::load(&SLIM, &ZIPS[..ZIPS.len() - cut]).is_err(), "{cut}");
        assert!(cut > 400 || Directory::load(&SLIM, &ZIPS[cut..]).is_err(), "{cut}");
    }
    assert!(Directory::load(&SLIM, &[ZIPS, &[0, 0, 0]].concat()).is_err());
}

#[test]
fn broken_provider_files() {
    let deep = "[".repeat(100_000);
    let table = [
        (String::new(), "line 1, column 0"),
        ("{}".into(), "version 0, this program reads 1"),
        ("null".into(), "cannot be read"),
        (deep.clone(), "cannot be read at line 1"),
        (format!("{{\"format\":\"{FORMAT}\",\"version\":1,\"x\":{deep}"), "cannot be read"),
        (SLIM[..SLIM.len() / 2].into(), "cannot be read"),
        (format!("{}[]", *SLIM), "cannot be read"),
        (" ".repeat(MAX_PROVIDER_BYTES + 1), "are read"),
        (with("version", "2"), "version 2, this program reads 1"),
        (with("version", "-1"), "version 0, this program"),
        (with("format", "\"another\""), "version 0, this program reads 1"),
        (with("count", "1069"), "`name` has 1070 rows instead of 1069"),
        (with("street", "[]"), "`street` has 0 rows instead of 1070"),
        (with("phone", "{}"), "`phone`, row 0: the column is missing"),
        (with("origins", "[[99]]"), "`origins`, row 0: no such row"),
        (with("origins", "[[]]"), "`origins`, row 0: no source"),
        (with("origins", "[[0]]"), "`origin`, row 1: no such origin"),
        (with("sources", r#"[["line","2026-13","https://a.org"]]"#), "row 0: not a date"),
        (with("sources", r#"[["line","2026-1","https://a.org"]]"#), "row 0: not a date"),
        (with("sources", r#"[["friends","2026","https://a.org"]]"#), "row 0: no such list"),
        (with("states", "[\"Texas\"]"), "`states`, row 0: not two capitals"),
        (with("services", "[\"magic\"]"), "`services`, row 0: no such service"),
        (with("languages", "[\"Spanish\"]"), "`languages`, row 0: not a language code"),
        (with("languages", &format!("[{}\"es\"]", "\"es\",".repeat(300))), "too long"),
        (with("point", "[[66,[3443,11973]]]"), "`point`, row 66: not in the United States"),
        (with("point", "[[66,[99999999,0]]]"), "`point`, row 66: not in the United States"),
        (with("email", r#"[[9,"a@b.org?bcc=c@d.org"]]"#), "`email`, row 9: not a mail"),
        (with("email", r#"[[5000,"a@b.org"]]"#), "`email`, row 5000: no such record"),
        (with("email", r#"[[9,"a@b.org"],[9,"a@b.org"]]"#), "`email`, row 9: the rows must rise"),
        (with("url", r#"[[9,"javascript:alert(1)"]]"#), "`url`, row 9: not a web address"),
        (with("url", r#"[[9,"https://a.org/\"><x"]]"#), "`url`, row 9: not a web address"),
        (with("notes", r#"[[9,"a\u202eb"]]"#), "`notes`, row 9: a text with control"),
        (with("notes", r#"[[9,""]]"#), "`notes`, row 9: an empty"),
        (with("limitations", &format!("[[9,\"{}\"]]", "x".repeat(601))), "very long text"),
        (with("more_phones", "[[9,[[911,\"\"]]]]"), "`more_phones`, row 9: not a telephone"),
        (with("doubt", r#"[[9,["gossip"]]]"#), "`doubt`, row 9: no such doubt"),
        (with("sensitive", "[9]"), "`sensitive`, row 9: a survivor service must not show"),
        (with("line", "[-1]"), "`line`, row 0: not a number"),
        (with("line", "[9],\"extra\":[]"), "`columns` has 40 rows instead of 39"),
        (with("count", "99999"), "`count` has 99999 rows"),
        (with("notes", "[[9,{}]]"), "`notes`, row 9: not a text"),
    ];
    for (json, expected) in table {
        let found = problem(&json, ZIPS);
        assert!(found.contains(expected), "{found} instead of {expected}");
        assert!(found.len() < 200, "{found}");
    }
}

#[test]
fn unread_words_stop_the_build() {
    let first = JSONL.lines().nth(5).unwrap();
    let campaign = JSONL.lines().find(|line| line.contains("dc-immigration-justice")).unwrap();
    let change = |from: &str, to: &str| {
        assert!(first.contains(from), "{first}");
        directory::slim(&format!("{campaign}\n{}\n", first.replace(from, to)))
    };
    assert!(change("\"qa\": []", "\"qa\": []").is_ok());
    for (from, to, expected) in [
        ("\"qa\": []", "\"qa\": [\"odd\"]", "unknown doubt `odd`"),
        ("\"languages\": [", "\"languages\": [\"Klingon\", ", "unknown language"),
        ("\"services\": [", "\"services\": [\"wizardry\", ", "unknown service"),
        ("\"qa\": []", "\"qa\": [], \"price\": 1", "data/providers.jsonl:2: unknown field"),
        ("\"fee\": \"free (", "\"fee\": \"$100 (", "does not go with its lists"),
        ("\"qa\": []", "\"qa\": [}", "data/providers.jsonl:2:"),
    ] {
        let found = change(from, to).unwrap_err();
        assert!(found.contains(expected), "{found}");
    }
    assert!(directory::slim(first).unwrap_err().contains("found by court only"));
}

proptest! {
    #[test]
    fn no_bytes_panic(zips in prop::collection::vec(any::<u8>(), 0..2000), json in "\\PC{0,300}") {
        let _ = Directory::load(&json, &zips);
        let _ = Directory::load(&SLIM, &zips);
    }

    #[test]
    fn no_changed_byte_panics(at in 0..ZIPS.len(), to: u8, cut in 0..SLIM.len(), with in "\\PC{0,6}") {
        let mut zips = ZIPS.to_vec();
        zips[at] = to;
        let mut json = SLIM.clone();
        let cut = (0..=cut).rev().find(|at| json.is_char_boundary(*at)).unwrap();
        json.insert_str(cut, &with);
        if let Ok(directory) = Directory::load(&json, &zips) {
            let place = directory.find_zip("77036");
            if let Ok(place) = place {
                prop_assert!(!directory.nearest(place.point, &Filter::default(), 5).is_empty());
            }
        }
    }

    #[test]
    fn any_table_reads_back(rows in prop::collection::btree_map(1..100_000_u32, (1700..7200_i32, -18_000..-6400_i32), 1..200)) {
        let rows: Vec<(u32, i32, i32)> = rows.into_iter().map(|(code, (lat, lon))| (code, lat, lon)).collect();
        let mut json = with("count", "0");
        for line in SLIM.lines().skip(9) {
            let name = line.split('"').nth(1).unwrap();
            json = json.replace(line.trim_end_matches([',', '}']), &format!("\"{name}\":[]"));
        }
        let directory = Directory::load(&json, &zips(&rows)).unwrap();
        prop_assert_eq!(directory.zip_count(), rows.len());
        for (code, lat, lon) in rows {
            let place = directory.find_zip(&format!("{code:05}")).unwrap();
            prop_assert_eq!(place.precision, Precision::Zip);
            prop_assert_eq!((place.point.lat * 100.0).round() as i32, lat);
            prop_assert_eq!((place.point.lon * 100.0).round() as i32, lon);
        }
    }

    #[test]
    fn no_text_is_too_odd_for_a_zip(text in "\\PC{0,40}") {
        let _ = ALL.find_zip(&text);
        if let Some(read) = digits(&text) {
            prop_assert!(read.len() <= 9 && read.bytes().all(|b| b.is_ascii_digit()));
        }
    }
}
