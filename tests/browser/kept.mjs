// Kept: the file with a passphrase, made here by its description alone, and opened on the first screen.

import { webcrypto } from 'node:crypto';

export const PASSPHRASE = 'correct horse, batería ñandú';
const ROOM = 16_384;

/** A file as the page makes it, with this text in it: the same salt in every file, so that one key serves all. */
export async function sealer(passphrase = PASSPHRASE) {
  const { subtle } = webcrypto;
  const [version, salt, nonce] = [Uint8Array.of(1), new Uint8Array(16).fill(7), new Uint8Array(12).fill(9)];
  const raw = await subtle.importKey('raw', Buffer.from(passphrase.normalize('NFKC').trim()), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
  const key = await subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  return async (text) => {
    const inside = new Uint8Array(ROOM);
    inside.set(Buffer.from(text).subarray(0, ROOM));
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: version }, key, inside);
    return Buffer.concat([version, salt, nonce, Buffer.from(sealed)]);
  };
}

/** Opens the fold for a file on the first screen. */
export async function unfoldOpen({ page, hand, say }) {
  await page.locator('#open summary').waitFor();
  await hand.press(page, say('hand-open'));
  await page.locator('#file').waitFor();
}

/** Tries a file there, and returns what is said; nothing once it has opened. */
export async function tried({ page, hand, say }, buffer, passphrase = PASSPHRASE) {
  await page.setInputFiles('#file', { name: 'notes.dat', mimeType: 'application/octet-stream', buffer });
  await hand.type(page, 'open-words', passphrase);
  await hand.press(page, say('hand-open-go'));
  const told = page.locator('#open [role=status]');
  await page.waitForFunction((moment) => document.querySelector('#open [role=status]')?.textContent !== moment, say('hand-moment'));
  return (await told.count()) ? told.textContent() : '';
}
