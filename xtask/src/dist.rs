//! Dist: the finished page, as a folder of static files. The same source gives the same bytes.

use crate::args::Args;
use crate::compile::Profile;
use crate::pack::{File, brotli, gzip, sha256};
use crate::site::{SITE, site, write};
use crate::{root, sbom};
use std::path::{Path, PathBuf};

/// The list of hashes; also the sign that a folder is ours to write over.
const SUMS: &str = "SHA256SUMS";

/// The verb `dist`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let mut args = Args::new(words);
    let out = folder(&mut args)?;
    let one_file = args.flag("--one-file");
    args.end()?;
    dist(&root(), &out, one_file)?;
    println!("The page is in `{}`: copy this folder to any web server.", out.display());
    Ok(())
}

/// The folder that `--out` names, or `dist`.
pub(crate) fn folder(args: &mut Args) -> Result<PathBuf, String> {
    let out = args.value("--out")?;
    Ok(out.map_or_else(|| root().join("dist"), PathBuf::from))
}

/// Builds the page and writes it; if wanted, the edition in one file beside it.
pub(crate) fn dist(root: &Path, out: &Path, one_file: bool) -> Result<(), String> {
    ours(out)?;
    let site = site(root, Profile::Release)?;
    let mut files = site.files;
    files.extend(pack(&files)?);
    files.extend(site.headers);
    files.push(sbom::file(root)?);
    files.extend(one_file.then_some(site.one_file));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let sums: String = files.iter().map(|file| format!("{}  {}\n", sha256(&file.bytes), file.name)).collect();
    files.push(File { name: SUMS.to_owned(), bytes: sums.into_bytes() });
    write(out, files.iter())
}

/// Refuses a folder that holds something else.
fn ours(out: &Path) -> Result<(), String> {
    let empty = std::fs::read_dir(out).map_or(true, |mut entries| entries.next().is_none());
    if empty || out.join(SUMS).exists() {
        return Ok(());
    }
    Err(format!("`{}` holds something else: name an empty folder after `--out`.", out.display()))
}

/// Two packed copies of every file, but for the one that an organization writes over: the old copies would be sent.
fn pack(files: &[File]) -> Result<Vec<File>, String> {
    let files = files.iter().filter(|file| file.name != SITE);
    let one = |file: &File| {
        let copy = |ending: &str, bytes| File { name: format!("{}.{ending}", file.name), bytes };
        Ok([copy("br", brotli(&file.bytes)?), copy("gz", gzip(&file.bytes)?)])
    };
    // Each file on a thread of its own: the largest takes as long as all the others.
    let packed: Result<Vec<[File; 2]>, String> = std::thread::scope(|scope| {
        let started: Vec<_> = files.map(|file| scope.spawn(move || one(file))).collect();
        let stopped = |_| Err("A packing thread stopped: try again.".to_owned());
        started.into_iter().map(|thread| thread.join().unwrap_or_else(stopped)).collect()
    });
    Ok(packed?.into_iter().flatten().collect())
}
