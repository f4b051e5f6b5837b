// The page without a program: scripts off, files damaged or missing, WebAssembly gone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, LOOKS } from './axe.mjs';
import { HOME, launch, open, PHONE, state, WIDE } from './open.mjs';
import { languages, say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** The pages without a program, for each language: help, and who can see what. */
const PAGES = languages().flatMap((tag) => [
  { tag, path: tag === 'en' ? '' : `${tag}.html`, top: 'page-top' },
  { tag, path: tag === 'en' ? 'privacy.html' : `privacy-${tag}.html`, top: 'privacy-top' },
]);

/** What has to be there, whatever happens. */
async function helps(page, tag = 'en') {
  const heading = (id) => page.getByRole('heading', { name: say(tag, id) });
  for (const id of ['page-top', 'page-call', 'help-find-title', 'help-notario-title', 'help-rights-title']) {
    assert.ok(await heading(id).isVisible(), id);
  }
  assert.ok((await page.locator('main a[href^="tel:"]:visible').count()) >= 6);
  for (const id of ['page-offices', 'privacy-top']) {
    assert.ok(await page.locator('main').getByRole('link', { name: say(tag, id) }).isVisible(), id);
  }
  for (const other of languages().filter((other) => other !== tag)) {
    assert.ok(await page.locator(`main nav a[lang=${other}]`).isVisible(), other);
  }
  assert.ok(await page.getByRole('link', { name: say(tag, 'app-leave') }).isVisible());
}

for (const viewport of [PHONE, WIDE]) {
  test(`scripts off, ${viewport.width} wide: help is there`, async () => {
    const { page, context } = await open(browser, { viewport, javaScriptEnabled: false });
    await helps(page);
    assert.equal(await page.title(), 'Waymark');
    assert.ok(await page.locator('noscript p').first().isVisible());
    assert.equal(await page.locator('[data-when]:visible').count(), 0);
    await context.close();
  });
}

const DAMAGE = {
  'no wasm': (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' })),
  'wasm with other bytes': (page) => page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: '\0asm' })),
  'glue with other bytes': (page) => page.route('**/waymark-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default () => {}; export const start = () => true;' })),
  'rules cut short': (page) => page.route('**/rules-*.bin', (route) => route.fulfill({ contentType: "application/octet-stream", body: "waymark" })),
  'no language': (page) => page.route('**/*.ftl', (route) => route.abort()),
  'no WebAssembly': (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
};

for (const [name, damage] of Object.entries(DAMAGE)) {
  test(`${name}: the page stays, and says so`, async () => {
    const { page, context } = await open(browser, { before: damage });
    await state(page, 'static');
    await helps(page);
    assert.ok(await page.getByText('The questions cannot run here right now.').isVisible());
    assert.equal(await page.locator('[data-when]:visible').count(), languages().length, 'one sentence in each language');
    assert.equal(await page.locator('#app').isVisible(), false);
    await context.close();
  });
}

test('a line that stalls: after half a minute the page says so', async () => {
  const { page, context } = await open(browser, {
    before: async (page) => {
      await page.clock.install();
      await page.route('**/*.wasm', () => {});
    },
  });
  await state(page, 'loading');
  await helps(page);
  await page.clock.fastForward(31_000);
  await state(page, 'static');
  await helps(page);
  await context.close();
});

test('no boot: the page stays as it is', async () => {
  const { page, context } = await open(browser, { before: (page) => page.route('**/boot-*.js', (route) => route.abort()) });
  await helps(page);
  await context.close();
});

test('a program that dies again and again gives the page back', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  await page.evaluate(async () => {
    for (let time = 0; time < 3; time += 1) {
      setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  await state(page, 'static');
  await helps(page);
  await context.close();
});

test('every language has its own pages, without a script, that lead to each other', async () => {
  const { page, seen, context } = await open(browser, { javaScriptEnabled: false });
  const links = new Set();
  for (const { tag, path, top } of PAGES) {
    await page.goto(HOME + path);
    assert.equal(await page.getAttribute('html', 'lang'), tag);
    assert.equal(await page.title(), 'Waymark');
    assert.ok(await page.getByRole('heading', { level: 1, name: say(tag, top) }).isVisible());
    if (top === 'page-top') await helps(page, tag);
    if (path) assert.equal(await page.locator('script').count(), 0, path);
    const found = await page.locator('a').evaluateAll((all) => all.map(({ href }) => href));
    found.filter((href) => href.startsWith(HOME)).forEach((href) => links.add(href));
  }
  for (const link of links) assert.equal((await page.request.get(link)).status(), 200, link);
  for (const { path } of PAGES) assert.ok(links.has(HOME + path), `nothing leads to ${path}`);
  assert.deepEqual(seen.breaches, []);
  await context.close();
});

test('the welcome screen leads to who can see what, and no other screen does', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  for (const tag of languages()) {
    assert.ok(await page.getByRole('link', { name: say(tag, 'privacy-top') }).isVisible(), tag);
  }
  await page.getByRole('button', { name: say('en', 'app-start') }).click();
  await page.getByRole('heading', { name: say('en', 'app-before') }).waitFor();
  assert.equal(await page.getByRole('link', { name: say('en', 'privacy-top') }).isVisible(), false);
  await context.close();
});

test('the pages and the list are accessible', async () => {
  const others = [...PAGES.filter(({ path }) => path), { path: 'embed.html' }];
  for (const [index, look] of LOOKS.entries()) {
    const { page, context } = await open(browser, { ...look, before: DAMAGE['no wasm'] });
    await state(page, 'static');
    await accessible(page);
    // They share one style: each is looked at in one of the looks.
    for (const { path } of others.filter((_, at) => at % LOOKS.length === index)) {
      await page.goto(HOME + path);
      await accessible(page);
    }
    await page.goto(`${HOME}list.html`);
    // All states are alike, and a thousand offices take axe half a minute.
    await accessible(page, ['main > section:nth-of-type(n + 8)']);
    await context.close();
  }
});

test('the list has every state with offices', async () => {
  const { page, seen, context } = await open(browser, { path: 'list.html', javaScriptEnabled: false });
  assert.ok((await page.locator('main > section').count()) > 45);
  assert.ok((await page.locator('main > section li').count()) > 1000);
  assert.deepEqual(seen.breaches, []);
  await context.close();
});

test('nothing is wider than the narrowest phone', async () => {
  for (const path of [...PAGES.map(({ path }) => path), 'list.html']) {
    const viewport = { width: 320, height: 500 };
    const { page, context } = await open(browser, { path, viewport, before: DAMAGE['no wasm'] });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    await context.close();
  }
});
