//! Site: every file of the finished page, but for compressed copies.

use crate::compile::{Profile, Program, compile};
use crate::pack::{File, lean, sha256};
use crate::page::{Parts, headers, pages};
use crate::template::fill;
use crate::{bundle, directory, hand, locales, one_file, read};
use serde_json::{Map, json};
use std::collections::BTreeSet;
use std::path::Path;
use waymark::Rulebook;
use waymark::place::Directory;

/// What an organization adds to its own copy. As we ship it, it is empty.
pub(crate) const SITE: &str = "site.json";

/// The finished page.
pub(crate) struct Site {
    /// Files that a browser asks for.
    pub(crate) files: Vec<File>,
    /// Files that tell a server what to send with them.
    pub(crate) headers: Vec<File>,
    /// All of it in one file, which needs no server.
    pub(crate) one_file: File,
}

/// What the page shows, apart from its words.
pub(crate) struct Data {
    /// The rules, packed.
    pub(crate) rules: Vec<u8>,
    /// The offices as the pages without a program list them.
    pub(crate) providers: String,
    /// The same, packed.
    pub(crate) offices: Vec<u8>,
    pub(crate) zips: Vec<u8>,
}

/// Builds everything, in memory.
pub(crate) fn site(root: &Path, profile: Profile) -> Result<Site, String> {
    assemble(root, compile(root, profile)?, Data::read(root)?)
}

/// The page of this program, with the words below `root`.
pub(crate) fn assemble(root: &Path, program: Program, data: Data) -> Result<Site, String> {
    let glue = File::hashed("waymark", "js", lean(&program.glue).into_bytes());
    let boot = read(&root.join("src/app/boot.js"))?;
    let hand = File::hashed("hand", "js", lean(&hand::hand(root)?).into_bytes());
    let mut named = boot;
    for (name, file) in [("'./waymark.js'", &glue), ("'./hand.js'", &hand)] {
        if !named.contains(name) {
            return Err(format!(
                "`src/app/boot.js` no longer imports {name}: write it like that, so that the build can put in the name."
            ));
        }
        named = named.replace(name, &format!("'./{}'", file.name));
    }
    let style = ["src/app/style.css", "src/app/static.css"].map(|path| read(&root.join(path)));
    let style = style.into_iter().collect::<Result<String, String>>().map(|style| lean(&style))?;
    let parts = Parts {
        style: File::hashed("style", "css", style.into_bytes()),
        boot: File::hashed("boot", "js", lean(&named).into_bytes()),
        site: script(root, "site")?,
        offline: script(root, "offline")?,
        embed: script(root, "embed")?,
        kiosk: script(root, "kiosk")?,
        glue,
        wasm: File::hashed("waymark", "wasm", program.wasm),
        rules: File::hashed("rules", "bin", data.rules),
        locales: locales::locales(root)?
            .into_iter()
            .map(|(tag, text)| {
                let first = File::hashed(&tag, "ftl", text.first.into_bytes());
                let rest = File::hashed(&format!("{tag}-rest"), "ftl", text.rest.into_bytes());
                (tag, [first, rest])
            })
            .collect(),
        providers: File::hashed("providers", "bin", data.offices),
        zips: File::hashed("zips", "bin", data.zips),
        hand,
        code: File::hashed("code", "wasm", program.code),
    };
    let mut files = pages(root, &parts, &data.providers)?;
    files.push(File { name: SITE.to_owned(), bytes: b"{}\n".to_vec() });
    files.push(worker(root, &parts, &files)?);
    let headers = headers(root, &parts, &files)?;
    let one_file = one_file::one_file(root, &parts, &data.providers)?;
    files.extend(parts.into_files());
    Ok(Site { files, headers, one_file })
}

impl Data {
    /// Our own: loaded, checked and packed.
    fn read(root: &Path) -> Result<Data, String> {
        let providers = read(&root.join("data/providers.jsonl"))?;
        let zips = zips(root)?;
        let offices = offices(&directory::slim(&providers)?, &zips)?.pack();
        Ok(Data { rules: rules(root)?.pack(), providers, offices, zips })
    }
}

/// The worker that keeps a copy of the page on a device: its text holds what a copy is made of.
fn worker(root: &Path, parts: &Parts, pages: &[File]) -> Result<File, String> {
    // Pages for frames and for shared computers keep no copy.
    let named = |file: &&File| !["embed", "kiosk"].iter().any(|other| file.name.starts_with(other));
    // An organization writes its own into this file, so it has no hash.
    let hash = |file: &File| if file.name == SITE { String::new() } else { file.integrity() };
    let all = parts.all().chain(pages).filter(named);
    let files = json!(all.map(|file| (file.name.clone(), json!(hash(file)))).collect::<Map<_, _>>()).to_string();
    let build = sha256(files.as_bytes())[..10].to_owned();
    let text = fill(&lean(&read(&root.join("src/app/sw.js"))?), &json!({ "files": files, "build": build }))?;
    Ok(File { name: "sw.js".to_owned(), bytes: text.into_bytes() })
}

/// A script of ours as it is, but for its comments.
fn script(root: &Path, name: &str) -> Result<File, String> {
    let text = read(&root.join("src/app").join(name).with_extension("js"))?;
    Ok(File::hashed(name, "js", lean(&text).into_bytes()))
}

/// The rules, loaded and checked.
pub(crate) fn rules(root: &Path) -> Result<Rulebook, String> {
    let book = Rulebook::load(&bundle::text(root)?);
    book.map_err(|problems| format!("The rules have {} problems: run `cargo xtask check`.", problems.len()))
}

/// The table of ZIP codes.
pub(crate) fn zips(root: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(root.join("data/zips.bin")).map_err(|error| format!("Cannot read `data/zips.bin`: {error}."))
}

/// The offices of a slim file, read as strictly as possible.
pub(crate) fn offices(slim: &str, zips: &[u8]) -> Result<Directory, String> {
    Directory::load(slim, zips).map_err(|problem| format!("The directory is not sound: {problem}"))
}

impl Parts {
    fn into_files(self) -> impl Iterator<Item = File> {
        let locales = self.locales.into_iter().flat_map(|(_, files)| files);
        [self.style, self.boot, self.site, self.offline, self.embed, self.kiosk, self.glue, self.wasm, self.rules]
            .into_iter()
            .chain(locales)
            .chain([self.providers, self.zips, self.hand, self.code])
    }
}

/// Writes the files into the folder, and then takes away whatever else lies at its top.
pub(crate) fn write<'a>(folder: &Path, files: impl Iterator<Item = &'a File>) -> Result<(), String> {
    let told = |error| format!("Cannot write into `{}`: {error}.", folder.display());
    let mut kept = BTreeSet::new();
    for file in files {
        let path = folder.join(&file.name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(told)?;
        }
        std::fs::write(&path, &file.bytes).map_err(told)?;
        kept.insert(path);
    }
    for entry in std::fs::read_dir(folder).map_err(told)?.filter_map(Result::ok) {
        if entry.path().is_file() && !kept.contains(&entry.path()) {
            std::fs::remove_file(entry.path()).map_err(told)?;
        }
    }
    Ok(())
}
