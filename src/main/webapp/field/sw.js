// Keeps the shell of the field pages for where there is no network: page, scripts, styles. Never an answer of
// the interface and never a page with cases on it.
const CACHE = 'tiean-field-1';
const SHELL = ['/field/file.xhtml', '/field/js/file.js', '/field/js/store.js', '/field/js/send.js', '/field/js/signature.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
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
  }).catch(() => caches.match(event.request, { ignoreSearch: url.pathname === '/field/file.xhtml' })));
});
