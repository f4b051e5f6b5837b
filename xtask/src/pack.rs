//! Pack: names, hashes and compressed copies of files.

use base64::Engine;
use sha2::{Digest, Sha256, Sha384};
use std::io::Write;

/// A file of the finished page.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    /// A file whose name holds the hash of its content, so that it can be kept for ever.
    pub(crate) fn hashed(stem: &str, ending: &str, bytes: Vec<u8>) -> File {
        let hash = sha256(&bytes);
        let name = format!("{stem}-{}.{ending}", &hash[..10]);
        File { name, bytes }
    }

    /// What a browser compares the file with before it uses it.
    pub(crate) fn integrity(&self) -> String {
        format!("sha384-{}", base64(Sha384::digest(&self.bytes)))
    }
}

/// What a content policy compares a script or style in the page with.
pub(crate) fn source_hash(text: &str) -> String {
    format!("'sha256-{}'", base64(Sha256::digest(text)))
}

/// The bytes in letters and digits.
pub(crate) fn base64(bytes: impl AsRef<[u8]>) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// A script or style sheet without the comments that stand on lines of their own.
pub(crate) fn lean(text: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in text.lines() {
        let bare = line.trim();
        inside |= bare.starts_with("/*");
        if !inside && !bare.is_empty() && !bare.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        // What follows a comment on its last line is never code: our files and the glue do not do that.
        inside &= !bare.ends_with("*/");
    }
    kept
}

/// The hash of the bytes, as hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes packed with brotli, as small as it gets.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)
        .map_err(|error| format!("Cannot pack with brotli: {error}."))?;
    Ok(packed)
}

/// The bytes packed with gzip, without a time in them.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let told = |error| format!("Cannot pack with gzip: {error}.");
    let best = flate2::Compression::best();
    let mut packer = flate2::GzBuilder::new().mtime(0).write(Vec::new(), best);
    packer.write_all(bytes).map_err(told)?;
    packer.finish().map_err(told)
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn only_comments_on_lines_of_their_own_go() {
        let text = "// a\nlet b = 'c//d'; // e\n\n/* f\n   g */\n/** h */\nend();\n";
        assert_eq!(lean(text), "let b = 'c//d'; // e\nend();\n");
    }
}
