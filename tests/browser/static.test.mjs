// The page without a program: scripts off, files damaged or missing, WebAssembly gone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, LOOKS } from './axe.mjs';
import { HOME, launch, open, PHONE, state, WIDE } from './open.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** What has to be there, whatever happens. */
async function helps(page) {
  assert.ok(await page.getByRole('heading', { name: 'People who can help you' }).isVisible());
  assert.ok(await page.getByRole('heading', { name: 'Personas que le pueden ayudar' }).isVisible());
  assert.ok((await page.locator('#static a[href^="tel:+1"]:visible').count()) >= 10);
  assert.ok(await page.getByRole('link', { name: 'All offices, state by state' }).isVisible());
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
    assert.equal(await page.locator('[data-when]:visible').count(), 2, 'one sentence in each language');
    assert.equal(await page.locator('#app').isVisible(), false);
    await context.close();
  });
}

test('no boot: the page stays as it is', async () => {
  const { page, context } = await open(browser, { before: (page) => page.route('**/boot-*.js', (route) => route.abort()) });
  await helps(page);
  await context.close();
});

test('a program that dies gives the page back', async () => {
  const { page, context } = await open(browser);
  await state(page, 'app');
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
  await state(page, 'static');
  await helps(page);
  await context.close();
});

test('the page and the list are accessible', async () => {
  for (const look of LOOKS) {
    const { page, context } = await open(browser, { ...look, before: DAMAGE['no wasm'] });
    await state(page, 'static');
    await accessible(page);
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
  for (const path of ['', 'list.html']) {
    const viewport = { width: 320, height: 500 };
    const { page, context } = await open(browser, { path, viewport, before: DAMAGE['no wasm'] });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    await context.close();
  }
});
