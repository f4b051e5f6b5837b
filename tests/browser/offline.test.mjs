// Offline: a copy of the page is made only by choice, works without a network, never mixes two builds, says how old it
// is, shows no options when it is too old, and leaves nothing when it is removed.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { figure } from './figure.mjs';
import { finger } from './hands.mjs';
import { HOME, launch, state } from './open.mjs';
import { act, answerAll, asked, begin, enter, heading } from './walk.mjs';
import { say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const NAME = 'maria-u-visa-houston';
const DAY = 86_400_000;
const MARK = '<meta name="build" content="2">';

/** A server of the finished page that can be switched off, and can come to have another build. */
async function serve() {
  const host = { build: 1, broken: false, asked: [] };
  const server = createServer(async (request, response) => {
    const path = request.url.slice(1);
    host.asked.push(path);
    const answer = await fetch(HOME + path);
    const headers = [...answer.headers].filter(([name]) => !['content-encoding', 'content-length', 'connection', 'date'].includes(name));
    let body = Buffer.from(await answer.arrayBuffer());
    if (host.build === 2 && ['', 'index.html'].includes(path)) body = Buffer.from(second(body.toString()));
    if (host.build === 2 && path === 'sw.js') {
      const index = second(await (await fetch(HOME)).text());
      const hash = host.broken ? 'sha384-AAAA' : `sha384-${createHash('sha384').update(index).digest('base64')}`;
      body = Buffer.from(body.toString().replace(/waymark-[0-9a-f]{10}'/, "waymark-second'").replace(/"index.html":"[^"]+"/, `"index.html":"${hash}"`));
    }
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(body);
  });
  const start = (port) => new Promise((done) => { server.listen(port, '127.0.0.1', done); });
  await start(0);
  const { port } = server.address();
  server.unref();
  return Object.assign(host, {
    home: `http://127.0.0.1:${port}/`,
    on: () => start(port),
    off: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  });
}

function second(index) {
  return index.replace('<title>', `${MARK}<title>`);
}

/** A page of this server, on a device that has no copy yet. `days` after now, by the page's clock. */
function visit(host, options = {}) {
  return enter(browser, { name: NAME, hand: finger, home: host.home, ...options });
}

/** Another tab of the same device; its clock goes `days` ahead. */
async function again(walk, host, days = 0) {
  const page = await walk.context.newPage();
  await page.addInitScript((ahead) => {
    const now = Date.now;
    Date.now = () => now() + ahead;
  }, days * DAY);
  await page.goto(host.home);
  return page;
}

async function copy(page, name) {
  await page.waitForSelector(`html[data-copy=${name}]`, { state: 'attached' });
}

/** Opens the fold under the welcome screen, and presses its button. */
async function press(page, id) {
  await page.locator('#offline summary').click();
  await page.getByRole('button', { name: say('en', id) }).click();
}

function built(page) {
  return page.evaluate(() => document.querySelector('meta[name=build]')?.content ?? '1');
}

test('without a choice nothing is kept; with it a whole run needs no network', async () => {
  const host = await serve();
  const walk = await visit(host);
  await copy(walk.page, 'none');
  assert.ok(!host.asked.includes('sw.js'));
  assert.deepEqual(await left(walk.page), { workers: 0, caches: [] });
  await press(walk.page, 'offline-keep');
  await copy(walk.page, 'kept');
  await walk.page.close();
  await host.off();
  const page = await again(walk, host);
  await state(page, 'app');
  await copy(page, 'kept');
  assert.equal(await page.getAttribute('html', 'data-aged'), null);
  const run = { ...walk, page };
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('zips-')));
  await begin(run);
  await answerAll(run);
  await act(run, () => finger.press(page, run.say('findings-help')));
  await finger.type(page, 'zip', '77002');
  await finger.press(page, run.say('help-zip-show'));
  assert.ok(await page.locator('article.card').count() > 4, 'offices are shown');
  for (const path of ['list.html', 'privacy.html', 'es.html']) {
    await page.goto(host.home + path);
    assert.ok(await page.locator('h1').first().isVisible(), path);
  }
  assert.deepEqual(walk.seen.breaches, []);
  figure('offline', 'a whole run, the offices and every page without a network');
  await walk.context.close();
});

test('removed, nothing is left', async () => {
  const host = await serve();
  const walk = await visit(host);
  const { page } = walk;
  await press(page, 'offline-keep');
  await copy(page, 'kept');
  assert.equal((await left(page)).workers, 1);
  await page.getByRole('button', { name: say('en', 'offline-remove') }).click();
  await copy(page, 'gone');
  assert.deepEqual(await left(page), { workers: 0, caches: [] });
  await page.close();
  await host.off();
  const later = await walk.context.newPage();
  await assert.rejects(later.goto(host.home), /CONNECTION_REFUSED/);
  await walk.context.close();
});

test('a new build waits until the old one is closed, and is used whole', async () => {
  const host = await serve();
  const walk = await visit(host);
  await press(walk.page, 'offline-keep');
  await copy(walk.page, 'kept');
  await walk.page.reload();
  await state(walk.page, 'app');
  const run = { ...walk, page: walk.page };
  await begin(run);
  await asked(run);
  host.build = 2;
  const waits = await walk.page.evaluate(async () => {
    const [one] = await navigator.serviceWorker.getRegistrations();
    await one.update();
    while (!one.waiting) await new Promise((done) => setTimeout(done, 50));
    return (await caches.keys()).length;
  });
  assert.equal(waits, 2, 'both copies are there');
  await host.off();
  await answerAll(run);
  assert.equal(await built(walk.page), '1');
  assert.deepEqual(walk.seen.messages.filter((text) => /40\d/.test(text)), []);
  await walk.page.close();
  const page = await again(walk, host);
  await state(page, 'app');
  assert.equal(await built(page), '2');
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.deepEqual((await left(page)).caches, ['waymark-second']);
  await walk.context.close();
});

test('a build that is not whole is not kept, and the old copy stays', async () => {
  const host = await serve();
  const walk = await visit(host);
  await press(walk.page, 'offline-keep');
  await copy(walk.page, 'kept');
  const { caches: before } = await left(walk.page);
  Object.assign(host, { build: 2, broken: true });
  await walk.page.evaluate(async () => {
    const [one] = await navigator.serviceWorker.getRegistrations();
    await one.update().catch(() => {});
    while (one.installing) await new Promise((done) => setTimeout(done, 50));
  });
  await walk.page.close();
  await host.off();
  const page = await again(walk, host);
  await state(page, 'app');
  assert.equal(await built(page), '1');
  assert.deepEqual((await left(page)).caches, before);
  await walk.context.close();
});

/** By the days since the copy was made: what the page says of its age, and whether there are questions. */
const AGES = [[13, null, true], [15, 'old', true], [44, 'old', true], [46, 'stale', false], [-3, 'stale', false]];

test('a copy says from the 15th day on that it is old, and shows no options from the 46th', async () => {
  const host = await serve();
  const walk = await visit(host);
  await press(walk.page, 'offline-keep');
  await copy(walk.page, 'kept');
  await walk.page.close();
  await host.off();
  for (const [days, aged, asks] of AGES) {
    const page = await again(walk, host, days);
    await state(page, 'app');
    await copy(page, 'kept');
    assert.equal(await page.getAttribute('html', 'data-aged'), aged, `after ${days} days`);
    assert.equal(await page.locator('#app h1').isVisible(), asks, `after ${days} days`);
    assert.equal(await page.locator('#static a[href^="tel:"]').first().isVisible(), !asks, `after ${days} days`);
    const told = await page.locator('#aged p:visible').allTextContents();
    assert.deepEqual(told.map((text) => text.trim()), aged ? [say('en', `offline-${aged}`).replaceAll('*', '')] : []);
    await page.close();
  }
  await host.on();
  const page = await again(walk, host, 46);
  await state(page, 'app');
  await copy(page, 'kept');
  assert.equal(await page.getAttribute('html', 'data-aged'), null, 'the page from the server is not old');
  assert.equal(await heading(page), say('en', 'app-welcome'));
  await walk.context.close();
});

test('in a frame and on a shared computer no copy is offered', async () => {
  const host = await serve();
  const walk = await visit(host);
  const { page } = walk;
  await copy(page, 'none');
  await page.route('**/frame.html', (route) => route.fulfill({ contentType: 'text/html', body: '<iframe src="./"></iframe>' }));
  await page.goto(`${host.home}frame.html`);
  await state(page.frames()[1], 'app');
  assert.equal(await page.frames()[1].getAttribute('html', 'data-copy'), null);
  for (const path of ['embed.html', 'kiosk.html']) {
    await page.goto(host.home + path);
    assert.equal(await page.locator('#offline').count(), 0);
  }
  assert.ok(!host.asked.includes('sw.js'));
  await walk.context.close();
});

function left(page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length, caches: await caches.keys(),
  }));
}
