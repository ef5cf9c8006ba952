import { files } from 'virtual:shell-files';
import { openShell } from '#lib/offline/shell-cache.ts';
import { planShell } from '#lib/offline/shell-plan.ts';
import { wayOf } from '#lib/offline/shell-way.ts';
import { version } from '$app/env';
import { self } from '$app/service-worker';

const plan = planShell(files);
const kept = new Set([...plan.first, ...plan.later].map(({ path }) => path));
const shell = openShell(
  { caches: self.caches, fetch: (request, options) => fetch(request, options) },
  version,
  plan,
);

// No page is ever made of two releases: a page names its code by content, and code of the release before stays kept.
// So the new release need not wait until every tab is closed.
self.addEventListener('install', (event) => {
  event.waitUntil(shell.install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(shell.tidy().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'fill') event.waitUntil(shell.fill());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(
    {
      method: request.method,
      navigates: request.mode === 'navigate',
      url: new URL(request.url),
      origin: self.location.origin,
    },
    kept,
  );
  if (way) event.respondWith(shell.answer(way, request));
});
