// Mirror: a language that runs from right to left, made of our English texts, so that such a language is tested before
// anybody has translated into one. It is called Hebrew, and takes the place of Spanish.

import { createHash } from 'node:crypto';
import { HOME } from './open.mjs';
import { learn } from './words.mjs';

export const MIRRORED = 'he';
/** A letter for a letter: each text stays as long as it was, and as different from all others. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

/** A line of Fluent: what stands before its text, and the text. */
const LINE = /^((?:[a-z][\w-]* =|\s+\.[\w-]+ =|\s+\*?\[[^\]]*\]|\s+)\s?)(.*)$/;

/** The text in the other letters. What stands in braces stays as it is. */
function mirrored(text) {
  const turned = (part) => part.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97]);
  return text.split(/(\{[^}]*\}?)/).map((part) => (part.startsWith('{') ? part : turned(part))).join('');
}

/** For `before` of a page: the page offers the mirrored language, and its words are known to `say`. */
export async function mirror(page) {
  learn(MIRRORED, 'en', mirrored);
  const home = await (await fetch(HOME)).text();
  const [whole, text] = /<script [^>]*id="files"[^>]*>([^<]*)<\/script>/.exec(home);
  const files = JSON.parse(text);
  const { en, es, ...others } = files.locales;
  for (const [place, file] of en.entries()) {
    const body = mirroredFile(await (await fetch(HOME + file.url)).text());
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    es[place] = { url: `${MIRRORED}-${place}.ftl`, integrity };
    await page.route(`**/${es[place].url}`, (route) => route.fulfill({ contentType: 'text/plain; charset=utf-8', body }));
  }
  const locales = JSON.stringify({ ...files, locales: { en, [MIRRORED]: es, ...others } });
  const body = home.replace(whole, whole.replace(text, () => locales));
  await page.route(HOME, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
}

function mirroredFile(file) {
  return file.split('\n').map((line) => line.replace(LINE, (_, start, text) => start + mirrored(text))).join('\n');
}
