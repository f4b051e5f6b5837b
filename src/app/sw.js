// Sw: keeps one whole copy of the page on a device whose owner has asked for it (`offline.js`), and never mixes two.
//
// The build writes below what a copy holds. A new build is a new worker: it makes its copy beside the old one, and takes
// over when no page of the old one is open any more.

const COPY = 'waymark-{{build}}';
// Each file with its hash. The browser refuses another, and then the copy is not made at all.
const FILES = {{&files}};
// When the copy was last seen to be what the server has. It is asked for like a file.
const DATED = 'dated';
// Longer than this nobody waits for a line that does not answer.
const PATIENCE = 4000;

// Pages that came from the network: how old the copy is does not matter to them.
const fresh = new Set();

function name(url) {
  return url.split(/[?#]/)[0].slice(registration.scope.length) || 'index.html';
}

function date(copy) {
  return copy.put(DATED, new Response(String(Date.now())));
}

addEventListener('install', (event) => event.waitUntil((async () => {
  const copy = await caches.open(COPY);
  const files = Object.entries(FILES);
  await copy.addAll(files.map(([file, integrity]) => new Request(file, { integrity, cache: 'no-store', credentials: 'omit' })));
  await date(copy);
})().catch(async (error) => {
  await caches.delete(COPY);
  throw error;
})));

addEventListener('activate', (event) => event.waitUntil((async () => {
  const others = (await caches.keys()).filter((key) => key.startsWith('waymark-') && key !== COPY);
  await Promise.all(others.map((key) => caches.delete(key)));
})()));

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  const file = name(url);
  if (file === DATED) event.respondWith(age(event.clientId));
  else if (file in FILES) event.respondWith(mode === 'navigate' ? visit(event, file) : serve(event.request, file));
});

// How old the copy is that a page came from; nothing if it came from the network.
async function age(client) {
  const dated = fresh.has(client) ? undefined : await (await caches.open(COPY)).match(DATED);
  return dated ?? new Response('');
}

async function serve(request, file) {
  return (await (await caches.open(COPY)).match(file)) ?? fetch(request);
}

// A page is taken from the server if that answers, so that nobody reads old law who need not.
async function visit(event, file) {
  const copy = await caches.open(COPY);
  const kept = await copy.match(file);
  const late = new Promise((_, fail) => setTimeout(fail, PATIENCE));
  const answer = await Promise.race([fetch(event.request), late]).catch(() => undefined);
  if (kept && !answer?.ok && answer?.type !== 'opaqueredirect') return kept;
  fresh.add(event.resultingClientId);
  if (kept && file === 'index.html' && (await answer.clone().text()) === (await kept.clone().text())) await date(copy);
  return answer;
}
