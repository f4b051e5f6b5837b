// Trace: a whole screening in a browser that keeps a profile on disk, then a search of every file of it for the answers.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { alone } from './alone.mjs';
import { figure } from './figure.mjs';
import { folder } from './folder.mjs';
import { finger } from './hands.mjs';
import { HOME, QUIET, keep, state } from './open.mjs';
import { screening } from './screening.mjs';
import { act, answerAll, begin, enter, fetched, heading } from './walk.mjs';
import { about, plain, say } from './words.mjs';

const NAME = 'rosa-hurt-by-green-card-husband';
/** A ZIP code with offices near it that stands in no file of the page. */
const ZIP = '79936';

/** What stands nowhere but in these answers: as the journal writes them, and as the page shows dates and the ZIP code. */
function canaries({ answers }) {
  const all = Object.entries(answers).map(([fact, answer]) => `${fact}=${answer}`);
  for (const [fact, answer] of Object.entries(answers)) {
    // A month alone may stand in the page's own texts.
    if (about(fact).kind !== 'date' || answer.split('-').length < 3) continue;
    const shown = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(answer));
    all.push(answer, shown);
  }
  return [...new Set([...all, ZIP])];
}

/** Every file of a folder in which one of these stands, as UTF-8 or as UTF-16, by name; and how much was read. */
function search(folder, words) {
  const forms = words.flatMap((word) => [[word, Buffer.from(word)], [word, Buffer.from(word, 'utf16le')]]);
  const found = [];
  let [files, bytes] = [0, 0];
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(path);
    [files, bytes] = [files + 1, bytes + content.length];
    found.push(...forms.filter(([, form]) => content.includes(form)).map(([word]) => `${word} in ${name}`));
  }
  return { found: [...new Set(found)], files, bytes };
}

test('no file of the browser holds an answer, neither while the page is open nor after', async () => {
  const profile = folder();
  const browser = await keep(profile);
  const walk = await enter(browser, { name: NAME, hand: finger });
  const words = canaries(walk.who);
  await screening(walk, ZIP);
  await walk.page.reload();
  await state(walk.page, 'app');
  await fetched(walk.page);
  await begin(walk);
  await answerAll(walk);
  // The browser writes down what is open every few seconds.
  await walk.page.waitForTimeout(3000);
  const during = search(profile, words);
  await browser.close();
  const { found, files, bytes } = search(profile, words);
  assert.deepEqual([during.found, found], [[], []]);
  assert.ok(files > 50 && bytes > 1e6, 'hardly anything was read');
  figure('no-trace', `${words.length} answers looked for in ${files} files of the browser (${(bytes / 1e6).toFixed(1)} MB), as UTF-8 and UTF-16: none found`);
});

test('what is kept is found', async () => {
  const profile = folder();
  const browser = await keep(profile);
  const page = await browser.newPage();
  await page.goto(`${HOME}?zip=${ZIP}`);
  await page.evaluate(() => localStorage.setItem('said', 'abuser=green-card-spouse, März 2021'));
  await page.waitForTimeout(1000);
  await browser.close();
  const { found } = search(profile, [ZIP, 'abuser=green-card-spouse']);
  assert.ok([ZIP, 'abuser=green-card-spouse'].every((word) => found.some((one) => one.startsWith(word))), `${found}`);
});

test('tabs that the browser opens again begin anew', async () => {
  const profile = folder();
  const first = await keep(profile);
  const walk = await enter(first, { name: NAME, hand: finger });
  await begin(walk);
  await answerAll(walk, (fact) => fact === 'abuser');
  await walk.page.waitForTimeout(3000);
  await first.close();
  // No address is given to it: what it shows is what it opens again.
  const second = await alone([...QUIET, '--restore-last-session', `--user-data-dir=${profile}`], HOME);
  try {
    await state(second.page, 'app');
    assert.equal(await heading(second.page), say('en', 'app-welcome'));
    assert.equal(await second.page.locator('#app :checked').count(), 0);
  } finally {
    await second.close();
  }
});

test('a print says nothing but what was chosen for it', async () => {
  const profile = folder();
  const browser = await keep(profile);
  const walk = await enter(browser, { name: NAME, hand: finger });
  const { page, hand } = walk;
  await begin(walk);
  await answerAll(walk);
  await act(walk, () => hand.press(page, walk.say('findings-sheet')));
  const pdf = await page.pdf();
  assert.match(pdf.toString('latin1'), /\/Title \(Waymark\)/);
  // What is read on paper is what stands on the sheet, and nothing else of the page.
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const letters = (words) => plain(words).replace(/[^\p{L}\p{N}]/gu, '');
  const sheet = await page.locator('.paper').innerText();
  assert.equal([...letters(text)].sort().join(''), [...letters(sheet)].sort().join(''));
  for (const id of ['sheet-title', 'sheet-gaps', 'sheet-papers']) {
    assert.ok(letters(text).includes(letters(say('en', id))), id);
  }
  assert.equal(page.url(), HOME);
  await browser.close();
});
