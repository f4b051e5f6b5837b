// Folder: a folder for one file of tests, gone when they end.

import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const folders = [];
after(() => Promise.all(folders.map((folder) => erase(folder))));

export function folder() {
  folders.push(mkdtempSync(join(tmpdir(), 'waymark-')));
  return folders.at(-1);
}

/** A browser that ends may still write for a moment, so one try is not enough. */
async function erase(folder, tries = 50) {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((done) => { setTimeout(done, 100); });
    await erase(folder, tries - 1);
  }
}
