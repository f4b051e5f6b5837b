// Crash: whatever kills the program, at whatever step, a fresh one stands on the same question with all the answers,
// and nothing of it is in the console, is fetched or is stored. What kills it again and again is not gone into.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { figure } from './figure.mjs';
import { finger, wordsOf } from './hands.mjs';
import { launch, state } from './open.mjs';
import { SLOWER, brake } from './slow.mjs';
import { act, answer, answerAll, asked, begin, enter, heading, put } from './walk.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const NAME = 'maria-u-visa-houston';
const LIMIT = 2000;

/** Ways to die, run in the page: each kills the program at its next step. None of them is in the page itself. */
const DEATHS = {
  // The browser refuses what the program takes for sure, and so it panics.
  'a panic': () => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error('refused');
    };
  },
  'a full stack': () => {
    const { createTextNode } = Document.prototype;
    Document.prototype.createTextNode = () => {
      Document.prototype.createTextNode = createTextNode;
      const deeper = () => deeper() + 1;
      return deeper();
    };
  },
  // In the middle of its work it asks for more than there can be.
  'memory that runs out': (wasm) => {
    const { createTextNode } = Document.prototype;
    Document.prototype.createTextNode = () => {
      Document.prototype.createTextNode = createTextNode;
      wasm.__wbindgen_malloc(2 ** 32 - 2 ** 16, 1);
    };
  },
  'memory that is damaged': (wasm) => new Uint8Array(wasm.memory.buffer).fill(255),
};

/** The page for this person; every console message is noted, and a minute passes whenever the test says so. */
async function start(tag = 'en') {
  const messages = [];
  const walk = await enter(browser, {
    name: NAME, tag, hand: finger,
    before: async (page) => {
      page.on('console', (message) => messages.push(message.text()));
      await page.addInitScript(() => {
        const now = performance.now.bind(performance);
        globalThis.later = 0;
        performance.now = () => now() + globalThis.later;
      });
    },
  });
  return { ...walk, messages };
}

/** Readies a death, does the step that dies of it, and waits for the fresh program. How long that took, in ms. */
async function die(walk, death, step) {
  const { page } = walk;
  const wasm = await page.evaluateHandle(async () => {
    const { glue } = JSON.parse(document.getElementById('files').textContent);
    globalThis.dead = document.getElementById('app');
    return (await import(new URL(glue.url, location.href))).initSync();
  });
  await page.evaluate(DEATHS[death], wasm);
  await wasm.dispose();
  const began = Date.now();
  await step();
  await page.waitForFunction(() => {
    const heading = document.querySelector('#app h1');
    return document.getElementById('app') !== globalThis.dead && heading !== null && document.activeElement === heading;
  }, undefined, { timeout: 10_000 }).catch(async () => assert.fail(`${death} on "${await heading(page)}" is not got over`));
  const took = Date.now() - began;
  // A minute later it is as if nothing had happened.
  await page.evaluate(() => {
    globalThis.later += 61_000;
    delete globalThis.dead;
  });
  assert.equal(await page.getAttribute('html', 'data-state'), 'app');
  return took;
}

/** Every answer, as the person reads them before the findings. */
async function answers(walk) {
  await act(walk, () => walk.hand.press(walk.page, walk.say('findings-review')));
  return wordsOf(walk.page, 'dl');
}

const kinds = Object.keys(DEATHS);

for (const [tag, turn] of [['en', 0], ['es', 2]]) {
  test(`at every question the program dies, in ${tag}: nothing is lost`, async () => {
    const undisturbed = await start(tag);
    await begin(undisturbed);
    await answerAll(undisturbed);
    const wanted = await answers(undisturbed);
    await undisturbed.context.close();

    const walk = await start(tag);
    const { page, seen, say } = walk;
    const fetched = seen.requests.length;
    const took = [];
    await begin(walk);
    const back = say('app-is-back').replaceAll('*', '');
    while ((await heading(page)) !== say('findings')) {
      const fact = await asked(walk);
      const death = kinds[(took.length + turn) % kinds.length];
      if (fact) {
        await put(walk, fact, walk.who.answers[fact]);
        took.push(await die(walk, death, () => walk.hand.send(page)));
        assert.equal(await asked(walk), fact, `${death} on ${fact}`);
        assert.ok((await wordsOf(page, '[role=status]')).includes(back), 'it is said');
        await answer(walk);
      } else {
        took.push(await die(walk, death, () => walk.hand.press(page, say('app-alert-go-on'))));
        await act(walk, () => walk.hand.press(page, say('app-alert-go-on')));
      }
      assert.ok(!(await wordsOf(page, '[role=status]')).includes(back), 'it is said once');
    }
    assert.equal(await page.getAttribute('html', 'lang'), tag);
    assert.deepEqual(await answers(walk), wanted);
    assert.deepEqual([walk.messages, seen.messages, seen.breaches], [[], [], []]);
    assert.equal(seen.requests.length, fetched, 'nothing is fetched');
    figure('crash', `${took.length} times dead, in ${kinds.length} ways: the same question with all the answers within ${Math.max(...took)} ms`);
    assert.ok(Math.max(...took) <= LIMIT);
    await walk.context.close();
  });
}

/** From the findings, with every question answered: steps of each kind. */
const STEPS = {
  'to an option': ({ page }) => page.locator('#app article.card button').first().click(),
  'to help': ({ page, hand, say }) => hand.press(page, say('findings-help')),
  'to the sheet': ({ page, hand, say }) => hand.press(page, say('findings-sheet')),
  'to the answers': ({ page, hand, say }) => hand.press(page, say('findings-review')),
  'to the languages': ({ page }) => page.locator('header button').click(),
};

test(`from the findings, ${SLOWER} times slowed down: nothing is lost`, async () => {
  const walk = await start();
  const { page } = walk;
  await begin(walk);
  await answerAll(walk);
  const wanted = await answers(walk);
  await (await brake(walk))(SLOWER);
  const took = [];
  await act(walk, () => walk.hand.press(page, walk.say('app-back')));
  for (const [index, step] of Object.values(STEPS).entries()) {
    took.push(await die(walk, kinds[index % kinds.length], () => step(walk)));
    await answerAll(walk);
  }
  assert.deepEqual(await answers(walk), wanted);
  assert.deepEqual([walk.messages, walk.seen.messages], [[], []]);
  assert.ok(Math.max(...took) <= LIMIT);
  await walk.context.close();
});

test('a program that dies three times in a minute gives the page back', async () => {
  const walk = await start();
  const { page } = walk;
  await begin(walk);
  await answer(walk);
  const die3 = () => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });
  for (const time of [1, 2]) {
    await page.evaluate(() => { globalThis.dead = document.getElementById('app'); });
    await page.evaluate(die3);
    await page.waitForFunction(() => document.getElementById('app') !== globalThis.dead && document.querySelector('#app h1'));
    assert.equal(await page.getAttribute('html', 'data-state'), 'app', `after ${time}`);
  }
  await page.evaluate(die3);
  await state(page, 'static');
  assert.ok(await page.locator('#static h1').isVisible() && await page.locator('#static [data-leave]').first().isVisible());
  assert.equal(await page.locator('#app').innerHTML(), '');
  assert.deepEqual(walk.messages, []);
  await walk.context.close();
});

test('what was erased does not come back', async () => {
  const walk = await start();
  const { page, hand, say } = walk;
  await begin(walk);
  await answerAll(walk);
  await answers(walk);
  await act(walk, () => hand.press(page, say('app-erase')));
  await act(walk, () => hand.press(page, say('app-erase')));
  await page.evaluate(() => { globalThis.dead = document.getElementById('app'); });
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
  await page.waitForFunction(() => document.getElementById('app') !== globalThis.dead && document.querySelector('#app h1'));
  assert.equal(await heading(page), say('app-welcome'));
  await begin(walk);
  assert.ok(!(await wordsOf(page, 'button')).includes(say('app-see-so-far')), 'there are answers');
  await walk.context.close();
});

test('a program that dies while the page is being left draws nothing any more', async () => {
  const walk = await start();
  const { page, context } = walk;
  await begin(walk);
  await answer(walk);
  await context.route('https://www.weather.gov/', () => {});
  const left = await page.evaluate(async () => {
    document.querySelector('#app [data-leave]').click();
    const wait = () => new Promise((done) => setTimeout(done, 100));
    await wait();
    setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });
    await wait();
    return [document.body.innerHTML, document.getElementById('cover') !== null];
  });
  assert.deepEqual(left, ['', true]);
  await context.close();
});
