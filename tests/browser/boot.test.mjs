// Boot: the program starts under the policy, fetches the same for everyone, and lets a person leave.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finger, wordsOf } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { asked, fetched, heading } from './walk.mjs';
import { say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const ELSEWHERE = 'https://www.weather.gov/';

/** The requests without the page itself, when nothing more comes. */
async function settled(page, seen) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('zips-')));
  return seen.requests.map((url) => url.replace(HOME, '')).filter(Boolean).sort();
}

test('the program starts, and the policy is kept', async () => {
  const { page, seen, context } = await open(browser);
  await state(page, 'app');
  assert.equal(await page.locator('#static').isVisible(), false);
  assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
  const requests = await settled(page, seen);
  assert.deepEqual(seen.breaches, []);
  assert.deepEqual(seen.messages, []);
  assert.equal(new Set(requests).size, requests.length, `something is fetched twice: ${requests}`);
  await context.close();
});

test('the policy forbids scripts made from texts', async () => {
  const { page, seen, context } = await open(browser);
  await state(page, 'app');
  const told = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b></b>';
      return 'allowed';
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(told, 'TypeError');
  assert.notDeepEqual(seen.breaches, []);
  await context.close();
});

test('everyone fetches the same files, in whatever language', async () => {
  const lists = [];
  for (const locale of ['en-US', 'es-MX', 'fr-FR']) {
    const { page, seen, context } = await open(browser, { locale });
    await state(page, 'app');
    lists.push(await settled(page, seen));
    await context.close();
  }
  assert.deepEqual(lists[1], lists[0]);
  assert.deepEqual(lists[2], lists[0]);
});

test('nothing is stored', async () => {
  const { page, seen, context } = await open(browser);
  await state(page, 'app');
  await settled(page, seen);
  assert.deepEqual(await context.cookies(), []);
  const stored = await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
  ]);
  assert.deepEqual(stored, [0, 0, 0, 0]);
  await context.close();
});

/** What comes while idle may not come. The questions work all the same, and the page says what is missing. */
const LATE = { 'the offices': 'providers-', 'the ZIP table': 'zips-', 'another language': 'es-' };

for (const [name, file] of Object.entries(LATE)) {
  test(`without ${name} the questions work`, async () => {
    const damage = (page) => page.route(`**/${file}*`, (route) => route.fulfill({ body: 'damaged' }));
    const { page, context } = await open(browser, { before: damage });
    await state(page, 'app');
    await page.waitForFunction((file) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file)), file);
    // Languages and the directory do not wait for each other.
    if (file === 'es-') await fetched(page);
    await finger.press(page, say('en', 'app-no-questions'));
    assert.equal((await wordsOf(page, 'main')).join().includes(say('en', 'help-loading')), file !== 'es-');
    await finger.press(page, say('en', 'app-back'));
    if (file === 'es-') {
      await page.locator('button[lang=es]').click();
      assert.ok((await wordsOf(page, '[role=status]')).some((words) => words.startsWith('Español')), 'it says that it waits');
      assert.equal(await heading(page), say('en', 'app-welcome'));
    }
    await finger.press(page, say('en', 'app-start'));
    await finger.press(page, say('en', 'app-before-go'));
    assert.equal(await asked({ page, tag: 'en' }), 'birth-date');
    assert.equal(await page.getAttribute('html', 'data-state'), 'app');
    await context.close();
  });
}

const WAYS = {
  'a click': (page) => page.locator('[data-leave]:visible').click(),
  'Enter on the link': async (page) => {
    await page.locator('[data-leave]:visible').focus();
    await page.keyboard.press('Enter');
  },
  'Shift three times': async (page) => {
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
  },
};

for (const [name, go] of Object.entries(WAYS)) {
  test(`leave fast by ${name}`, async () => {
    const { page, context } = await open(browser);
    await state(page, 'app');
    const before = await page.evaluate(() => history.length);
    await go(page);
    await page.waitForURL(ELSEWHERE);
    assert.equal(await page.evaluate(() => history.length), before, 'the page must not be left behind Back');
    await context.close();
  });
}

test('leave fast covers at once, wipes, and needs no program', async () => {
  const { page, context } = await open(browser, { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await state(page, 'static');
  // The other page never answers, so that what is left of ours can be looked at.
  await context.route(ELSEWHERE, () => {});
  const left = await page.evaluate(async () => {
    globalThis.wiped = 0;
    globalThis.waymarkWipe = () => {
      globalThis.wiped += 1;
      throw new Error('the program is dead');
    };
    document.querySelector('#static [data-leave]').click();
    const cover = document.getElementById('cover').getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return {
      title: document.title, body: document.body.childElementCount, wiped: globalThis.wiped,
      covered: cover.width >= innerWidth && cover.height >= innerHeight,
    };
  });
  assert.deepEqual(left, { title: 'Weather', body: 0, wiped: 1, covered: true });
  await context.close();
});

test('two Shifts, or three with another key between, do not leave', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  for (const key of ['Shift', 'Shift', 'Tab', 'Shift']) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  assert.equal(page.url(), HOME);
  await context.close();
});

test('Back shows a fresh start', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  await page.evaluate(() => { globalThis.mark = true; });
  await page.goto(ELSEWHERE);
  await page.goBack();
  await state(page, 'app');
  assert.equal(await page.evaluate(() => globalThis.mark), undefined);
  assert.equal(await page.evaluate(() => document.body.style.display), '');
  await context.close();
});

test('a page that the browser kept is blank, and starts anew', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  const kept = await page.evaluate(() => {
    globalThis.mark = true;
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return [document.body.style.display, document.getElementById('app').childElementCount, Boolean(document.getElementById('cover'))];
  });
  assert.deepEqual(kept, ['none', 0, true]);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.waitForFunction(() => !globalThis.mark && document.documentElement.dataset.state === 'app');
  await context.close();
});

test('a wish in the address chooses the language', async () => {
  const { page, seen, context } = await open(browser, { path: '?lang=es' });
  await state(page, 'app');
  const texts = seen.requests.filter((url) => url.endsWith('.ftl'));
  assert.match(texts[0], /\/es-/);
  await context.close();
});
