// Address: nothing that is written into the address changes what is known of a person, breaks the page, or stays in it.
// The words that it may hold are `?lang=` and a language of ours, and `#mode=kiosk`, which leads to another page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changed, feed, seeds } from './changes.mjs';
import { figure } from './figure.mjs';
import { wordsOf } from './hands.mjs';
import { HOME, launch, open, state } from './open.mjs';
import { heading } from './walk.mjs';
import { say } from './words.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Addresses as people or a hostile link might write them, and two too long for a file of seeds. */
const HOSTILE = [...seeds('address').flatMap((text) => text.trim().split('\n')), `?lang=${'e'.repeat(4000)}`, `#${'%7B'.repeat(1300)}`];

/** All of them as they are, then changed ones. They stay after the page's own path, and are not the one that leads on. */
function* addresses() {
  yield* HOSTILE;
  for (const text of changed(HOSTILE)) {
    const address = `${text.startsWith('?') ? '?' : '#'}${text.slice(1)}`;
    if (new URL(HOME + address).hash !== '#mode=kiosk') yield address;
  }
}

test('whatever stands in the address, the page opens as it is, and knows nothing', async () => {
  const { page, seen, context } = await open(browser);
  page.on('dialog', () => assert.fail('a script of the address ran'));
  const count = await feed('address', addresses(), async (address) => {
    await page.goto('about:blank');
    await page.goto(HOME + address);
    await state(page, 'app');
    const tag = await page.getAttribute('html', 'lang');
    assert.ok(['en', 'es'].includes(tag), address);
    assert.equal(await heading(page), say(tag, 'app-welcome'), address);
    assert.equal(await page.title(), 'Waymark', address);
    assert.ok(!(await wordsOf(page, 'button')).includes(say(tag, 'app-see-so-far')), `${address}: there are answers`);
    assert.ok(page.url().startsWith(HOME) && !new URL(page.url()).pathname.includes('kiosk'), address);
  }, HOSTILE.length + 10);
  figure('sturdy', `${count} addresses, none did harm`);
  assert.deepEqual([seen.messages, seen.breaches], [[], []]);
  await context.close();
});
