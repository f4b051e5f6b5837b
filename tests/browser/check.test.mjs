// Check: an office's name is found on the lists or it is not, and what that means is said. No letter typed leaves the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { finger, keyboard, wordsOf } from './hands.mjs';
import { HOME, launch } from './open.mjs';
import { act, enter } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const LISTED = readFileSync(new URL('../../data/providers.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
  .filter(({ types }) => types.some((type) => /pro bono|recognized/i.test(type)));

/** The screen with the box. */
async function atCheck(options = {}) {
  const walk = await enter(browser, { name: 'maria-u-visa-houston', hand: finger, ...options });
  for (const id of ['app-no-questions', 'check-open']) await act(walk, () => walk.hand.press(walk.page, walk.say(id)));
  await walk.page.locator('#office').waitFor();
  return walk;
}

test('every office on the lists is found by its own name', async () => {
  const { page, context } = await atCheck();
  const missing = await page.evaluate((offices) => {
    const box = document.getElementById('office');
    return offices.filter(({ name, city }) => {
      box.value = `${name} ${city}`;
      box.dispatchEvent(new Event('input'));
      return ![...document.querySelectorAll('#check h2')].some((heading) => heading.textContent.trim() === name.trim());
    }).map(({ name }) => name);
  }, LISTED.map(({ name, city }) => ({ name, city: city ?? '' })));
  assert.ok(LISTED.length > 1000);
  assert.deepEqual(missing, []);
  await context.close();
});

/** What is typed, and a name that must stand among the first ten; none: nothing on the lists is called so. */
const TYPED = {
  'RAICES': /RAICES/,
  'raíces san': /RAICES.*San Antonio/,
  'clsepa': /Community Legal Services in East Palo Alto/,
  'catholic charities fresno': /Catholic Charities.*Fresno/,
  'FRESNO   Catholic': /Catholic Charities.*Fresno/,
  'Notaría Pérez y Asociados': undefined,
  '<b>x</b> & "quotes"': undefined,
};

for (const tag of ['en', 'es']) {
  test(`what is typed is found whatever its case and accents, in ${tag}`, async () => {
    const walk = await atCheck({ tag });
    const { page, hand, say } = walk;
    for (const [typed, wanted] of Object.entries(TYPED)) {
      await hand.type(page, 'office', typed);
      const found = await wordsOf(page, '#check li.card');
      const told = (await wordsOf(page, '#check [role=status]'))[0];
      if (wanted) assert.ok(found.some((card) => wanted.test(card)), `${typed}: ${found}`);
      if (wanted) assert.match(found[0], /2026/);
      else assert.equal(told, say('check-none'), typed);
      assert.equal((await wordsOf(page, '#check .note'))[0], say(wanted ? 'check-compare' : 'check-none-what'));
    }
    for (const nothing of ['x', '.*', 'центр', '']) {
      await hand.type(page, 'office', nothing);
      assert.deepEqual(await wordsOf(page, '#check :is(li.card, .note)'), [], nothing);
    }
    const all = await page.locator('#app main').textContent();
    assert.ok(!/fraud|fraude|estaf|scam/i.test(all), 'it judges somebody');
    assert.match(all, /2026/, 'the lists have no date');
    await walk.context.close();
  });
}

test('a state by itself shows its offices, ten at a time, by keyboard too', async () => {
  const walk = await atCheck({ hand: keyboard });
  const { page, hand, say } = walk;
  await page.locator('#check select').selectOption('TX');
  const all = LISTED.filter(({ state }) => state === 'TX').length;
  assert.equal((await wordsOf(page, '#check [role=status]'))[0], say('check-found').replace('{ $count }', String(all)));
  assert.equal(await page.locator('#check li.card').count(), 10);
  await hand.press(page, say('check-more'));
  assert.equal(await page.locator('#check li.card').count(), 20);
  await walk.context.close();
});

test('no letter typed leaves the page, is kept, corrected or filled in', async () => {
  const walk = await atCheck();
  const { page, seen, context } = walk;
  const asked = seen.requests.length;
  await context.setOffline(true);
  await page.locator('#office').pressSequentially('Qwertz Office');
  await page.keyboard.press('Enter');
  assert.deepEqual(seen.requests.slice(asked), []);
  assert.deepEqual([seen.messages, seen.breaches], [[], []]);
  // The address of a search keeps Chromium from asking its maker how to fill the box in; nothing is sent there.
  const box = await page.locator('#office').evaluate((box) => ({
    name: box.name, sent: box.form.action, ...Object.fromEntries(['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck', 'translate'].map((key) => [key, box.getAttribute(key)])),
  }));
  assert.deepEqual(box, { name: '', sent: `${HOME}search`, autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false', translate: 'no' });
  assert.equal(await page.evaluate(() => document.querySelectorAll('#app input[type=text]').length), 1);
  assert.equal(page.url(), HOME);
  assert.ok(!JSON.stringify(await context.storageState({ indexedDB: true })).includes('Qwertz'));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  assert.ok(!(await page.content()).includes('Qwertz') && !(await page.locator('#office').count()));
  await context.setOffline(false);
  await walk.context.close();
});
