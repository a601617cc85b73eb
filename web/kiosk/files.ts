/** The files that a kiosk is made of, by content. */
export interface FileList {
  /** Changes with any of the files. */
  readonly version: string
  readonly scriptUrl: string | null
  readonly files: readonly { readonly url: string; readonly sha256: string }[]
}

/** The worker looks into these caches too and imports nothing: keep the two names alike. */
const CACHES = 'kiosk-files:'

/** What the device has stored whole; undefined before the first time. */
export async function storedFiles(code: string): Promise<FileList | undefined> {
  if (!('caches' in globalThis)) return undefined
  const cache = await caches.open(CACHES + code)
  const list = await cache.match(listUrl(code))
  return list ? readList(await list.json()) : undefined
}

/**
 * Stores the files of a list, each checked by its hash, and changes over to them in one step, by
 * writing the list last: a crash leaves the earlier files in use.
 * @returns false when a file did not come or is not what the list says; nothing changes then
 */
export async function storeFiles(code: string, list: FileList): Promise<boolean> {
  try {
    const cache = await caches.open(CACHES + code)
    for (const { url, sha256 } of list.files) {
      const key = `${url}?sha256=${sha256}`
      if (await cache.match(key)) continue
      // 'no-store' is also how the worker knows not to answer from what it has.
      const response = await fetch(url, { cache: 'no-store' })
      const bytes = await response.arrayBuffer()
      if (!response.ok || (await hashOf(bytes)) !== sha256) return false
      const headers = new Headers(response.headers)
      headers.delete('content-encoding')
      headers.delete('content-length')
      await cache.put(key, new Response(bytes, { headers }))
    }
    await cache.put(listUrl(code), Response.json(list))
    const wanted = new Set([
      listUrl(code),
      ...list.files.map(({ url, sha256 }) => `${url}?sha256=${sha256}`),
    ])
    for (const { url } of await cache.keys()) {
      const { pathname, search } = new URL(url)
      if (!wanted.has(pathname + search)) await cache.delete(url)
    }
    return true
  } catch {
    return false
  }
}

/** undefined when it is no list of files. */
export function readList(value: unknown): FileList | undefined {
  const isList = (list: unknown): list is FileList =>
    typeof list === 'object' &&
    list !== null &&
    'version' in list &&
    typeof list.version === 'string' &&
    'files' in list &&
    Array.isArray(list.files) &&
    list.files.every(
      (file: unknown) =>
        typeof file === 'object' &&
        file !== null &&
        'url' in file &&
        typeof file.url === 'string' &&
        'sha256' in file &&
        typeof file.sha256 === 'string',
    )
  return isList(value) ? value : undefined
}

function listUrl(code: string): string {
  return `/k/${code}/files.json`
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
