// Words: the texts that the page was built from, so that a test can name what a person reads.

import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The source of the page: another one for a page that was built from changed texts. */
const TOP = process.env.WAYMARK_SOURCE ? pathToFileURL(`${process.env.WAYMARK_SOURCE}/`) : new URL('../../', import.meta.url);
const known = new Map();

/** The JSON of a file of the repository, by its path from the top. */
export function data(path) {
  return JSON.parse(readFileSync(new URL(path, TOP), 'utf8'));
}

/** The tags of all languages. */
export function languages() {
  const entries = readdirSync(new URL('locales/', TOP), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** A text without the invisible marks around its values, its stars, and doubled spaces. */
export function plain(text) {
  return text.replace(/[\u2066-\u2069*]/g, '').replace(/\s+/g, ' ').trim();
}

/**
 * A message of a language, or a part of it. Values in braces stay as they are written.
 * A message that is not there fails the test that names it.
 */
export function say(tag, id, part = '') {
  const text = messages(tag).get(part ? `${id}.${part}` : id);
  if (text === undefined) throw new Error(`no message ${id} ${part} in ${tag}`);
  return text;
}

/** The fact that this question asks for; undefined if the text is no question. */
export function factOf(tag, question) {
  return questions(tag).get(plain(question));
}

/** How the rules declare a fact. */
export function about(fact) {
  return data('rules/facts.json').facts.find(({ id }) => id === fact);
}

/** A country as the page names it. */
export function country(tag, code) {
  return code === 'ZZ' ? say(tag, 'app-country-none') : new Intl.DisplayNames(tag, { type: 'region' }).of(code);
}

/** A month as the page names it, 1 to 12. */
export function month(tag, number) {
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, number - 1, 15));
}

/** A whole person of `tests/people`. */
export function person(name) {
  return data(`tests/people/${name}.json`);
}

/** The names of all people. */
export function people() {
  const files = readdirSync(new URL('tests/people/', TOP)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.replace('.json', '')).sort();
}

/** Makes a language known that stands in no file: another one, each text changed. */
export function learn(tag, from, change) {
  known.set(tag, new Map([...messages(from)].map(([id, text]) => [id, plain(change(text))])));
}

function questions(tag) {
  const key = `questions ${tag}`;
  if (!known.has(key)) {
    const asked = [...messages(tag)].filter(([id]) => id.startsWith('fact-') && !id.includes('.'));
    known.set(key, new Map(asked.map(([id, text]) => [text, id.replace('fact-', '')])));
  }
  return known.get(key);
}

function messages(tag) {
  if (!known.has(tag)) {
    const folder = new URL(`locales/${tag}/`, TOP);
    const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ftl'));
    known.set(tag, new Map(files.flatMap((file) => [...read(readFileSync(new URL(file, folder), 'utf8'))])));
  }
  return known.get(tag);
}

/** Messages and parts, `id` and `id.part`. Lines that go on are joined; choices are not looked into. */
function read(text) {
  const found = new Map();
  let [id, key] = ['', ''];
  for (const line of text.split('\n')) {
    const [message, part] = [/^([a-z][\w-]*) =(.*)/.exec(line), /^\s+\.([\w-]+) =(.*)/.exec(line)];
    if (message) id = message[1];
    if (message || part) key = message ? id : `${id}.${part[1]}`;
    else if (!/^\s+\S/.test(line)) key = '';
    const text = ((message ?? part)?.[2] ?? line).replace(/\{"([^"]*)"\}/g, '$1');
    if (key) found.set(key, plain(`${found.get(key) ?? ''} ${text}`));
  }
  return found;
}
