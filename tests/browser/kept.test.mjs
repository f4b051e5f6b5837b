// Kept, with whatever may be in it: a file that somebody gives to a person does no harm, even if the passphrase fits.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changed, feed, seeds } from './changes.mjs';
import { figure } from './figure.mjs';
import { finger, wordsOf } from './hands.mjs';
import { sealer, tried, unfoldOpen } from './kept.mjs';
import { HOME, launch, state } from './open.mjs';
import { enter } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const NAME = 'maria-u-visa-houston';

/** The first screen anew, ready for a file. */
async function anew(walk) {
  await walk.page.reload();
  await state(walk.page, 'app');
  await unfoldOpen(walk);
}

/** What must hold after any file: one screen, calm, and nothing of the file where it could be read by others. */
async function calm({ page, seen, context }) {
  assert.equal((await wordsOf(page, 'h1')).length, 1);
  assert.equal(await page.getAttribute('html', 'data-state'), 'app');
  assert.deepEqual([page.url(), await page.title()], [HOME, 'Waymark']);
  assert.deepEqual([seen.messages, seen.breaches], [[], []]);
  assert.equal(context.pages().length, 1);
  assert.equal(await page.evaluate(() => window.deaths), 0, 'the program died');
}

function countDeaths() {
  window.deaths = 0;
  for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, () => { window.deaths += 1; });
}

/** A person on the first screen, with the fold for a file open. */
async function arrive() {
  const walk = await enter(browser, { name: NAME, hand: finger, before: (page) => page.addInitScript(countDeaths) });
  walk.page.on('dialog', () => assert.fail('a script of the file ran'));
  await unfoldOpen(walk);
  return walk;
}

test('a file with changed answers opens without harm', async () => {
  const walk = await arrive();
  const seal = await sealer();
  const kept = seeds('kept');
  // As it is, it opens: what follows is read, too.
  await tried(walk, await seal(kept[0]));
  assert.equal(await walk.page.locator('#open').count(), 0, 'a seed does not open');
  const count = await feed('kept', changed(kept), async (text) => {
    await anew(walk);
    assert.equal(await tried(walk, await seal(text)), '');
    await calm(walk);
  });
  figure('sturdy', `${count} kept files with changed answers, none did harm`);
  await walk.context.close();
});

test('a changed file is refused, and the page stays as it is', async () => {
  const walk = await arrive();
  const file = (await (await sealer())(seeds('kept')[0])).toString('latin1');
  const count = await feed('kept', changed([file]), async (text) => {
    if (text === file) return;
    assert.equal(await tried(walk, Buffer.from(text, 'latin1')), walk.say('hand-not-opened'));
    await calm(walk);
  });
  figure('sturdy', `${count} changed files refused`);
  await walk.context.close();
});
