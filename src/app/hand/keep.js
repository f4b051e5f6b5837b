// ---- The answers in a file with a passphrase, for whoever asks for it. Anything else than this file opens as nothing.

/** Takes the answers as `boot.js` holds them, and gives others. Set once, in `begin`. */
let answers;

/** The first byte of a file. It is sealed with the rest: a file of another version does not open. */
const VERSION = 1;
const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;
/** Every file is as long, whatever is in it. All answers together are a third of this. */
const ROOM_INSIDE = 16_384;
/** Fewer letters than these are guessed too soon. */
const LEAST = 12;

async function key(passphrase, salt) {
  // The same letters, whichever keyboard they come from.
  const words = bytes(passphrase.normalize('NFKC').trim());
  const raw = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function cipher(nonce, version) {
  return { name: 'AES-GCM', iv: nonce, additionalData: version };
}

/** The file: version, salt, nonce, and the sealed text, which is filled up with zeros. */
async function seal(text, passphrase) {
  const inside = new Uint8Array(ROOM_INSIDE);
  const written = bytes(text);
  if (written.length > ROOM_INSIDE) throw new Error('too long');
  inside.set(written);
  const head = new Uint8Array(1 + SALT + NONCE);
  crypto.getRandomValues(head);
  head[0] = VERSION;
  const [version, salt, nonce] = parts(head);
  const sealed = await crypto.subtle.encrypt(cipher(nonce, version), await key(passphrase, salt), inside);
  return new Blob([head, sealed]);
}

function parts(file) {
  return [file.slice(0, 1), file.slice(1, 1 + SALT), file.slice(1 + SALT, 1 + SALT + NONCE), file.slice(1 + SALT + NONCE)];
}

/** The text in the file. It throws if one bit differs, or the passphrase does. */
async function unseal(file, passphrase) {
  const [version, salt, nonce, sealed] = parts(file);
  if (version[0] !== VERSION || sealed.length !== ROOM_INSIDE + 16) throw new Error('another file');
  const inside = await crypto.subtle.decrypt(cipher(nonce, version), await key(passphrase, salt), sealed);
  return new TextDecoder('utf-8', { fatal: true }).decode(inside).replace(/\0+$/, '');
}

/** The answers as they are now, a line each: not those that were changed. */
function present() {
  const lines = new Map();
  for (const line of answers.take().split('\n').filter((line) => line.includes('='))) {
    const [fact] = line.split('=');
    lines.delete(fact);
    lines.set(fact, line);
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

/**
 * A box for a passphrase, and one to tick that shows its letters. It is no password to the browser, which would offer
 * to keep it, and ask its maker about it; the letters are covered all the same.
 */
function passphrase(id) {
  const box = el('input.covered', {
    id, type: 'text', maxlength: '200', autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off',
    spellcheck: 'false', translate: 'no', 'data-gramm': 'false',
  });
  const tick = el('input', { type: 'checkbox', autocomplete: 'off' });
  const row = el('label.row', {}, tick, el('span', {}, say('hand-passphrase-show')));
  tick.addEventListener('change', () => {
    row.classList.toggle('on', tick.checked);
    box.classList.toggle('covered', !tick.checked);
  });
  return [box, [
    el('div.flow tight', {}, el('label', { for: id }, el('b', {}, say('hand-passphrase'))), el('p.field wordy', {}, box)),
    row,
  ]];
}

/** Does what takes a moment, once at a time, and says how it went. */
function slowly(status, work, failed) {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    status.textContent = say('hand-moment');
    status.textContent = await work().catch(() => say(failed));
    busy = false;
  };
}

/** The fold on the sheet that makes the file. */
function keepFold() {
  return fold('private', 'hand-keep', () => {
    const status = statusLine();
    const [box, rows] = passphrase('keep-words');
    const make = async () => {
      if ([...box.value.trim()].length < LEAST) return say('hand-passphrase-short');
      const file = await seal(present(), box.value);
      box.value = '';
      return save('notes.dat', 'application/octet-stream', file);
    };
    return [
      el('p', {}, say('hand-keep-what')),
      el('p.note', {}, say('hand-keep-safe')),
      quietForm(slowly(status, make, 'hand-failed'), ...rows, el('button.btn', {}, say('hand-keep-save'))),
      status,
    ];
  });
}

/** The fold on the first screen that opens the file. What is on the page stays unless the file opens. */
function openFold() {
  return fold('private', 'hand-open', () => {
    const status = statusLine();
    const [box, rows] = passphrase('open-words');
    const file = el('input', { id: 'file', type: 'file' });
    const open = async () => {
      const chosen = file.files[0];
      if (!chosen || chosen.size > 2 * ROOM_INSIDE) throw new Error('no such file');
      const text = await unseal(new Uint8Array(await chosen.arrayBuffer()), box.value);
      await answers.give(text);
      return '';
    };
    return [
      el('p', {}, say('hand-open-what')),
      quietForm(slowly(status, open, 'hand-not-opened'),
        el('div.flow tight', {}, el('label', { for: 'file' }, el('b', {}, say('hand-open-file'))), file),
        ...rows, el('button.btn', {}, say('hand-open-go'))),
      status,
    ];
  });
}

