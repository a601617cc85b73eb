/*
 * The kiosk's service worker: answers for the kiosk's own files from what the page has stored and
 * checked (files.ts), and for nothing else. Imports nothing, so that it is one small file.
 */
import type { FileList } from './files.ts'

/** The few things of a service worker that are used here: the page's types know them not. */
interface WorkerEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

const CACHES = 'kiosk-files:'

addEventListener('install', (event) => {
  if (isWorkerEvent(event) && 'skipWaiting' in globalThis) event.waitUntil(call('skipWaiting'))
})
addEventListener('activate', (event) => {
  if (isWorkerEvent(event)) event.waitUntil(call('claim'))
})
addEventListener('fetch', (event) => {
  if (!isRequestEvent(event)) return
  const { request } = event
  const url = new URL(request.url)
  // What must come from the server: files being stored, the list of files, answers, the PIN.
  if (request.method !== 'GET' || url.origin !== location.origin || request.cache === 'no-store') {
    return
  }
  event.respondWith(stored(url.pathname).then((response) => response ?? fetch(request)))
})

async function stored(path: string): Promise<Response | undefined> {
  const [, , code = ''] = path.split('/')
  if (path.startsWith('/k/') && (await caches.has(CACHES + code))) {
    const cache = await caches.open(CACHES + code)
    const kept = await cache.match(`/k/${code}/files.json`)
    // Written by files.ts, which checked it.
    const list: FileList | undefined = await kept?.json()
    const file = list?.files.find(({ url }) => url === path)
    if (file) return cache.match(`${file.url}?sha256=${file.sha256}`)
  }
  // Scripts change their name with their content; the icon is every kiosk's.
  if (!path.startsWith('/assets/') && path !== '/k/icon.svg') return undefined
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHES)) continue
    const found = await (await caches.open(name)).match(path, { ignoreSearch: true })
    if (found) return found
  }
  return undefined
}

function isWorkerEvent(event: Event): event is WorkerEvent {
  return 'waitUntil' in event
}

function isRequestEvent(event: Event): event is RequestEvent {
  return 'respondWith' in event
}

/** `skipWaiting()` and `clients.claim()`, which the types of a page do not have. */
async function call(name: 'skipWaiting' | 'claim'): Promise<void> {
  const owner: unknown = name === 'claim' ? Reflect.get(globalThis, 'clients') : globalThis
  if (typeof owner !== 'object' || owner === null) return
  const action: unknown = Reflect.get(owner, name)
  if (typeof action === 'function') await action.call(owner)
}
