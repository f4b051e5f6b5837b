// Speed: how long it takes from a tap on Continue until the next question is painted, on a phone a quarter as fast as
// a computer with nothing else to do. A gate that prints what it measured, not a unit test.
//
// The clock starts with the time that the browser itself gives the tap, so waiting for a busy page counts. It stops in
// the first task after a frame in which the new screen stands: the browser lays out and paints a frame before it
// takes up the next task. What the screen's own hardware adds is the same for every page, and is not counted.
//
// Other work on this machine can only add. So when the gate fails, the same people walk again as far as a tap took too
// long, only those taps are slowed down and measured again, and of each tap the quickest time counts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { finger } from './hands.mjs';
import { launch } from './open.mjs';
import { SLOWER, brake, gauge } from './slow.mjs';
import { act, answer, asked, begin, enter, heading, put } from './walk.mjs';
import { people } from './words.mjs';

const LIMIT = 100;
const TAPS = 200;
const ROUNDS = 20;
/** Every so many people of `tests/people` walk, so that they differ. */
const EVERY = 5;

let browser;
let slowness;
before(async () => {
  browser = await launch();
  slowness = await gauge(browser);
});
after(() => browser.close());

test(`a tap is answered within ${LIMIT} ms, ${SLOWER} times slowed down`, async () => {
  const walks = new Map(people().filter((_, place) => place % EVERY === 0).map((name) => [name, []]));
  let taps = [];
  let round = 0;
  do {
    round += 1;
    for (const [name, known] of walks) walks.set(name, await walkOf(name, known));
    taps = [...walks.values()].flat();
    tell(taps, round);
  } while (late(taps) && round < ROUNDS);
  assert.ok(questions(taps).length >= TAPS, 'too few taps to tell');
  assert.ok(!late(taps), `the 98th percentile is over ${LIMIT} ms`);
});

test('what is slow is measured as slow', async () => {
  const walk = await start('maria-u-visa-houston');
  await walk.page.evaluate(() => addEventListener('submit', () => {
    const end = performance.now() + 150;
    while (performance.now() < end);
  }, true));
  assert.ok((await tap(walk)).took > 150);
  await walk.context.close();
});

/** What the taps took that led to a question, the quickest first. */
function questions(taps) {
  return taps.filter(({ to }) => to === 'question').map(({ took }) => took).sort((a, b) => a - b);
}

function late(taps) {
  return at(questions(taps), 0.98) > LIMIT;
}

function tell(taps, round) {
  const sorted = questions(taps);
  const parts = [['median', 0.5], ['p95', 0.95], ['p98', 0.98], ['max', 1]];
  const ms = (took) => `${took.toFixed(0)} ms`;
  const slowest = [...taps].sort((a, b) => b.took - a.took).slice(0, 5).map(({ fact, took }) => `${fact} ${ms(took)}`);
  const findings = taps.filter(({ to }) => to === 'findings').map(({ took }) => ms(took));
  const slower = taps.map((tap) => tap.slower).sort((one, other) => one - other);
  console.log(`round ${round}: ${sorted.length} taps, ${SLOWER}x slowed down (${at(slower, 0.5).toFixed(1)}x by us), until the next question is painted: ${
    parts.map(([name, share]) => `${name} ${ms(at(sorted, share))}`).join(', ')}`);
  console.log(`  the slowest: ${slowest.join(', ')}; until the findings are painted: ${findings.join(', ')}`);
}

/** Every tap of a whole person. Of those that are known, only the ones that took too long are measured again. */
async function walkOf(name, known) {
  const isLate = ({ to, took }) => to === 'question' && took > LIMIT;
  const end = known.length ? known.findLastIndex(isLate) + 1 : Infinity;
  if (end === 0) return known;
  const walk = await start(name);
  const taps = [];
  while (taps.length < end && (await heading(walk.page)) !== walk.say('findings')) {
    const before = known[taps.length];
    if (!(await asked(walk))) {
      await act(walk, () => walk.hand.press(walk.page, walk.say('app-alert-go-on')));
    } else if (before && !isLate(before)) {
      await answer(walk);
      taps.push(before);
    } else {
      const now = await tap(walk);
      taps.push(now.took < (before?.took ?? Infinity) ? now : before);
    }
  }
  await walk.context.close();
  return [...taps, ...known.slice(taps.length)];
}

async function start(name) {
  const walk = await enter(browser, { name, hand: finger, hasTouch: true });
  await begin(walk);
  await walk.page.evaluate(watch);
  return { ...walk, slow: await brake(walk) };
}

/** Answers the question and taps on Continue. How long it took in ms, and what came. */
async function tap(walk) {
  const { page } = walk;
  const fact = await asked(walk);
  const slower = await slowness();
  await walk.slow(slower);
  await put(walk, fact, walk.who.answers[fact]);
  const [x, y] = await page.evaluate(() => new Promise((done) => {
    const button = document.querySelector('#app button.go');
    button.scrollIntoView({ block: 'center' });
    // A person does not tap before the screen has come to rest.
    requestAnimationFrame(() => setTimeout(() => {
      const { left, top, width, height } = button.getBoundingClientRect();
      done([left + width / 2, top + height / 2]);
    }));
  }));
  await page.evaluate(() => { globalThis.took = undefined; });
  await page.touchscreen.tap(x, y);
  const took = await (await page.waitForFunction(() => globalThis.took)).jsonValue();
  await walk.slow(1);
  const to = (await heading(page)) === walk.say('findings') ? 'findings' : (await asked(walk)) ? 'question' : 'alert';
  return { fact, slower, took, to };
}

/** Runs in the page: measures each tap on Continue. */
function watch() {
  addEventListener('click', (event) => {
    if (!event.target.closest('button.go')) return;
    const before = document.querySelector('#app h1');
    const after = new MessageChannel();
    after.port1.onmessage = () => { globalThis.took = performance.now() - event.timeStamp; };
    const look = () => {
      if (document.querySelector('#app h1') === before) requestAnimationFrame(look);
      else after.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }, true);
}

/** The value below which this share of them lies. */
function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
