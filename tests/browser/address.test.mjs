// Address: nothing that is written into the address changes what is known of a person, breaks the page, or stays in it.
// The words that it may hold are `?lang=` and a language of ours, and `#mode=kiosk`, which leads to another page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { wordsOf } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { heading } from './walk.mjs';
import { people, person, say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Answers as people or a hostile link might write them. */
const ANSWERS = Object.entries(person(people()[0]).answers).map(([fact, answer]) => `${fact}=${answer}`).join('&');
const HOSTILE = [
  `#${ANSWERS}`, `?${ANSWERS}`, `#answers=${encodeURIComponent(JSON.stringify({ 'court-status': 'now' }))}`, '#mode=', '#mode=kiosk2', '#mode=embed',
  '#mode=kiosk&answers=1', '?lang=', '?lang=zz', '?lang=__proto__', '?lang=constructor', '?lang=../../en', '?lang=%00', '?lang=%E0%A4%A', '?lang=en&lang=es',
  `?lang=${'e'.repeat(4000)}`, `#${'%7B'.repeat(3000)}`, '#<img src=x onerror=alert(1)>', '?lang="><script>alert(1)</script>', '#javascript:alert(1)',
  '#%F0%9F%98%80', '#app', '#static', '#cover', '?#?#', '#:~:text=Waymark',
];

/** Letters, digits and marks put together without sense, the same in every run. */
function* senseless(count) {
  let seed = 20_261_121;
  const next = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789=&?#%/\\+-_.:;~!@$^*(){}[]<>"\'` éñ\u202e\u0000';
  for (let at = 0; at < count; at += 1) {
    yield (next(2) ? '#' : '?lang=') + Array.from({ length: 1 + next(60) }, () => signs[next(signs.length)]).join('');
  }
}

test('whatever stands in the address, the page opens as it is, and knows nothing', async () => {
  const { page, seen, context } = await open(browser);
  page.on('dialog', () => assert.fail('a script of the address ran'));
  for (const address of [...HOSTILE, ...senseless(40)]) {
    await page.goto('about:blank');
    await page.goto(HOME + address);
    await state(page, 'app');
    const tag = await page.getAttribute('html', 'lang');
    assert.ok(['en', 'es'].includes(tag), address);
    assert.equal(await heading(page), say(tag, 'app-welcome'), address);
    assert.equal(await page.title(), 'Waymark', address);
    assert.ok(!(await wordsOf(page, 'button')).includes(say(tag, 'app-see-so-far')), `${address}: there are answers`);
    assert.ok(page.url().startsWith(HOME) && !page.url().includes('kiosk.html'), address);
  }
  assert.deepEqual([seen.messages, seen.breaches], [[], []]);
  await context.close();
});
