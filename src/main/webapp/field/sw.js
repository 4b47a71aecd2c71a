// Keeps the shell of the field pages for where there is no network: page, scripts, styles. Never an answer of
// the interface and never a page with cases on it.
const CACHE = 'tiean-field-4';
const PAGES = ['/field/file.xhtml', '/field/spot.xhtml'];
const SCRIPTS = ['file', 'spot', 'store', 'send', 'api', 'upload', 'signature', 'clock', 'numbers', 'wizard', 'photos', 'found', 'preview', 'place', 'items', 'delivery', 'identity', 'amount', 'paper'];
const SHELL = [...PAGES, ...SCRIPTS.map((name) => `/field/js/${name}.js`)];

/** The pages, their scripts, and the styles and typefaces the pages name, so that the first visit is enough. */
async function keepShell() {
  const cache = await caches.open(CACHE);
  await cache.addAll(SHELL);
  const pages = await Promise.all(PAGES.map(async (page) => (await cache.match(page)).text()));
  const named = pages.join('').match(/\/jakarta\.faces\.resource\/[^"' ]+/g) ?? [];
  await cache.addAll([...new Set(named.map((each) => each.replaceAll('&amp;', '&')))]);
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

const isShell = (url) => url.origin === self.location.origin
  && (SHELL.includes(url.pathname) || url.pathname.startsWith('/jakarta.faces.resource/'));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !isShell(url)) {
    return;
  }
  // The network first, so that a new version and a new login are seen at once; what is kept, when it fails.
  event.respondWith(fetch(event.request).then((answer) => {
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone();
      caches.open(CACHE).then((cache) => cache.put(event.request, copy));
    }
    return answer;
  }).catch(() => caches.match(event.request, { ignoreSearch: PAGES.includes(url.pathname) })));
});
