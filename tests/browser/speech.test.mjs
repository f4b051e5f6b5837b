// Speech: what a screen reader says on one journey, screen by screen, in the order of reading: roles, names and states.
// It is compared with speech.golden.txt; UPDATE_EXPECT=1 writes that anew, for somebody to read before it is kept.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { figure } from './figure.mjs';
import { finger, focused } from './hands.mjs';
import { launch } from './open.mjs';
import { act, answer, asked, begin, enter, heading } from './walk.mjs';
import { about } from './words.mjs';

const GOLDEN = new URL('speech.golden.txt', import.meta.url);
/** Somebody who meets nearly every kind of question, and an alert. */
const NAME = 'rosa-hurt-by-green-card-husband';

const HOW = 'read the change aloud; if it is right: UPDATE_EXPECT=1 WAYMARK_TESTS=speech cargo xtask test --only browser';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test('a screen reader says what it said before, screen by screen', async () => {
  const walk = await enter(browser, { name: NAME, hand: finger });
  const { page, hand, say } = walk;
  const said = [];
  const listen = async (name) => said.push(`== ${name}\n${await speech(page)}\n`);
  const press = (id) => act(walk, () => hand.press(page, say(id)));
  await listen('welcome');
  await begin(walk);
  await listen('question: date');
  const kinds = new Set(['date']);
  await hand.press(page, say('app-continue'));
  await listen('nothing is answered');
  while ((await heading(page)) !== say('findings')) {
    const fact = await asked(walk);
    if (!fact) {
      await listen('alert');
      await press('app-alert-go-on');
      continue;
    }
    const { kind } = about(fact);
    if (!kinds.has(kind)) await listen(`question: ${kind}`);
    kinds.add(kind);
    await answer(walk);
  }
  await listen('findings');
  await act(walk, () => page.locator('main button', { hasText: say('findings-why') }).first().click());
  await listen('finding');
  await press('finding-back');
  await press('findings-review');
  await press('app-erase');
  await listen('erase');
  await walk.context.close();
  figure('spoken', `${said.length} screens of one journey are read aloud as the golden log says`);
  const log = said.join('\n');
  if (process.env.UPDATE_EXPECT) return writeFileSync(GOLDEN, log);
  // Line by line, so that a difference is seen at its place.
  assert.deepEqual(log.split('\n'), readFileSync(GOLDEN, 'utf8').split('\n'), HOW);
  return undefined;
});

/** What is read on the screen, and first where the reading starts. Addresses and the marks around values have no sound. */
async function speech(page) {
  const { kind, words } = await focused(page);
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').filter((line) => !line.trim().startsWith('- /url:'));
  return [`starts at ${kind === 'body' ? 'the top' : `${kind}: ${words}`}`, ...lines].join('\n').replace(/[\u2066-\u2069]/g, '');
}
