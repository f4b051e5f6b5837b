// One file: the whole page runs from a file alone, as from a USB stick, and asks nobody for anything.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { folder } from './folder.mjs';
import { finger } from './hands.mjs';
import { launch, open, state } from './open.mjs';
import { act, answerAll, begin, enter, heading } from './walk.mjs';
import { languages, say } from './words.mjs';

const WHOLE = readFileSync(new URL('../../dist/waymark-one-file.html', import.meta.url), 'utf8');

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const stick = folder();

/** The address of a file on the stick with nothing beside it. */
function put(name, text) {
  const path = join(stick, name);
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

for (const tag of ['en', 'es']) {
  test(`a whole screening from a file, in ${tag}`, async () => {
    const home = put('waymark.html', WHOLE);
    const walk = await enter(browser, { name: 'rosa-hurt-by-green-card-husband', tag, hand: finger, home, arrived: () => {} });
    const { page, seen, hand, context } = walk;
    await begin(walk);
    await answerAll(walk);
    assert.equal(await heading(page), walk.say('findings'));
    assert.ok((await page.locator('article.card').count()) > 0);
    await act(walk, () => hand.press(page, walk.say('findings-help')));
    await hand.type(page, 'zip', '79901');
    await hand.press(page, walk.say('help-zip-show'));
    await page.waitForFunction(() => document.querySelectorAll('article.card').length >= 5);
    await act(walk, () => hand.press(page, walk.say('app-back')));
    await act(walk, () => hand.press(page, walk.say('findings-sheet')));
    // The ways to take the sheet along come last of all.
    await page.getByRole('heading', { name: walk.say('hand-title') }).waitFor();
    assert.deepEqual(seen.requests, [home], 'something else was asked for');
    assert.deepEqual([seen.breaches, seen.messages], [[], []]);
    assert.equal(page.url(), home);
    const length = await page.evaluate(() => history.length);
    await page.locator('[data-leave]:visible').click();
    await page.waitForURL('https://www.weather.gov/');
    assert.equal(await page.evaluate(() => history.length), length);
    await context.close();
  });
}

test('the policy of the file allows its own script and no other', async () => {
  const { page, seen, context } = await open(browser, { home: put('policy.html', WHOLE) });
  await state(page, 'app');
  const tries = await page.evaluate(async () => {
    const told = [];
    const attempt = async (work) => { try { await work(); told.push('done'); } catch (error) { told.push(error.name); } };
    await attempt(() => { document.createElement('div').innerHTML = '<b></b>'; });
    await attempt(() => fetch('https://elsewhere.test/'));
    const script = document.createElement('script');
    await attempt(() => { script.text = 'globalThis.ran = true'; document.head.append(script); });
    return { told, ran: globalThis.ran };
  });
  assert.deepEqual(tries, { told: ['TypeError', 'TypeError', 'TypeError'], ran: undefined });
  assert.notDeepEqual(seen.breaches, []);
  assert.equal(seen.requests.length, 1);
  await context.close();
});

/** What cannot run still helps. */
const DAMAGE = {
  'scripts off': { text: WHOLE, javaScriptEnabled: false },
  'a damaged program': { text: WHOLE.replace(/(id="waymark-\w+\.wasm">)..../, '$1AAAA') },
  'a changed script': { text: WHOLE.replace("'use strict';", "'use strict' ;") },
};

for (const [name, { text, ...options }] of Object.entries(DAMAGE)) {
  test(`${name}: the file still helps, in every language, with the list`, async () => {
    assert.equal(text === WHOLE, name === 'scripts off');
    const { page, context } = await open(browser, { home: put('damaged.html', text), ...options });
    if (name === 'a damaged program') await state(page, 'static');
    assert.equal(await page.locator('#app').isVisible(), false);
    for (const tag of languages()) {
      assert.ok(await page.locator(`#help-${tag}`).getByRole('heading', { name: say(tag, 'page-top') }).isVisible(), tag);
      assert.ok(await page.locator(`#privacy-${tag}`).getByRole('heading', { name: say(tag, 'privacy-top') }).isVisible(), tag);
    }
    assert.ok((await page.locator('#list li a[href^="tel:"]').count()) > 1000);
    const dead = await page.locator('a[href^="#"]').evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')).filter((href) => !document.getElementById(href.slice(1))));
    assert.deepEqual(dead, [], 'links that lead nowhere');
    await context.close();
  });
}

test('the welcome screen leads to who can see what, inside the file', async () => {
  const { page, context } = await open(browser, { home: put('welcome.html', WHOLE) });
  await state(page, 'app');
  assert.equal(await page.locator('#privacy-es').isVisible(), false);
  await page.getByRole('link', { name: say('es', 'privacy-top') }).click();
  assert.ok(await page.getByRole('heading', { name: say('es', 'privacy-top') }).isVisible());
  await finger.press(page, say('en', 'app-start'));
  await page.getByRole('heading', { name: say('en', 'app-before') }).waitFor();
  assert.equal(await page.locator('#privacy-es').isVisible(), false);
  await context.close();
});
