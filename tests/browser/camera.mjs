// Camera: another phone that looks at a code on the screen.

import jsqr from 'jsqr';
import assert from 'node:assert/strict';
import { PNG } from 'pngjs';

/** What a camera reads from a code that is drawn, its version, and how many pixels a square of it measures. */
export async function read(code) {
  const side = await code.evaluate((code) => code.viewBox.baseVal.width);
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsqr(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  assert.ok(found, 'no camera reads this');
  return { text: Buffer.from(found.binaryData).toString('utf8'), version: found.version, square: width / side };
}
