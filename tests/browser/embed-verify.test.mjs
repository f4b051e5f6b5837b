// Verify: the lines of docs/verify.md tell a true copy from a changed one.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'node:test';
import { folder } from './folder.mjs';
import { HOME } from './open.mjs';

const GUIDE = readFileSync(new URL('../../docs/verify.md', import.meta.url), 'utf8');
const LINES = /```sh\n([^]*?)```/.exec(GUIDE)[1].replace('https://help.example.org/', HOME);
const SUMS = new URL('../../dist/SHA256SUMS', import.meta.url);

/** What the lines print in a folder of their own with this list. */
async function verify(change = (sums) => sums) {
  const place = folder();
  copyFileSync(SUMS, join(place, 'SHA256SUMS'));
  writeFileSync(join(place, 'SHA256SUMS'), change(readFileSync(SUMS, 'utf8')));
  const done = await promisify(execFile)('sh', ['-c', LINES], { cwd: place }).catch((error) => error);
  const count = readFileSync(join(place, 'served'), 'utf8').trim().split('\n').length;
  return { count, told: done.stdout + done.stderr };
}

test('a true copy passes, and every file that runs is looked at', async () => {
  const { count, told } = await verify();
  assert.equal(told.trim(), 'All files are the published ones.');
  assert.ok(count >= 15);
  for (const start of ['index.html', 'embed.html', 'boot-', 'waymark-', 'rules-', 'es-', 'providers-']) {
    assert.match(readFileSync(SUMS, 'utf8'), new RegExp(` ${start}`));
  }
});

test('a changed file and a missing file are named', async () => {
  const changed = await verify((sums) => sums.replace(/^(.)(.*  index\.html)$/m, (_, first, rest) => `${first === '0' ? '1' : '0'}${rest}`));
  assert.match(changed.told, /index\.html: FAILED/);
  assert.doesNotMatch(changed.told, /published ones/);
  const missing = await verify((sums) => sums.replaceAll('embed.html', 'absent.html'));
  assert.match(missing.told, /absent\.html is not there/);
  assert.doesNotMatch(missing.told, /published ones/);
});
