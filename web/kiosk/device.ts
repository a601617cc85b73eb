/** An answer that was told "saved" and has not been delivered. */
export interface KeptAnswer {
  /** Made here; the server stores an id once. */
  readonly id: string
  /** Where it is put, id included. */
  readonly url: string
  /** The JSON that is put. */
  readonly body: string
  /** The day it was given; never a time of day. */
  readonly day: string
  /** Code of the server's refusal. Kept all the same: staff decide. */
  readonly refusal?: string
}

/** What a tablet keeps: waiting answers, and a few facts about itself. */
export interface Device {
  /** Settles only when the disk has the answer. @throws when it could not be kept */
  readonly keep: (answer: KeptAnswer) => Promise<void>
  readonly answers: () => Promise<KeptAnswer[]>
  readonly remove: (id: string) => Promise<void>
  readonly fact: (name: string) => Promise<unknown>
  readonly setFact: (name: string, value: unknown) => Promise<void>
}

const NAME = 'meraukla-kiosk'
/** Under random ids: the order of the rows does not tell who answered when. */
const ANSWERS = 'answers'
const FACTS = 'facts'

/** @throws where the browser refuses to keep anything */
export async function openDevice(): Promise<Device> {
  const db = await open()
  // A newer version of this page in another tab may need to change the stores.
  db.addEventListener('versionchange', () => db.close())

  return {
    keep: (answer) => write(db, ANSWERS, (store) => store.put(answer)),
    async answers() {
      const rows = await read(db, ANSWERS, (store): IDBRequest<unknown[]> => store.getAll())
      return rows.filter(isKept)
    },
    remove: (id) => write(db, ANSWERS, (store) => store.delete(id)),
    fact: (name) => read(db, FACTS, (store): IDBRequest<unknown> => store.get(name)),
    setFact: (name, value) => write(db, FACTS, (store) => store.put(value, name)),
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((opened, failed) => {
    const request = indexedDB.open(NAME, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(ANSWERS, { keyPath: 'id' })
      request.result.createObjectStore(FACTS)
    })
    request.addEventListener('success', () => opened(request.result))
    request.addEventListener('error', () => failed(request.error ?? new Error('not opened')))
  })
}

/** One transaction that is flushed to the disk before it completes. */
function write(
  db: IDBDatabase,
  name: string,
  change: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = db.transaction(name, 'readwrite', { durability: 'strict' })
    transaction.addEventListener('complete', () => done())
    transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('not kept')))
    transaction.addEventListener('error', () => failed(transaction.error ?? new Error('not kept')))
    change(transaction.objectStore(name))
  })
}

function read<Value>(
  db: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((done, failed) => {
    const request = ask(db.transaction(name, 'readonly').objectStore(name))
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', () => failed(request.error ?? new Error('not read')))
  })
}

/** The store may hold what an older version of this script put there. */
function isKept(value: unknown): value is KeptAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'url' in value &&
    typeof value.url === 'string' &&
    'body' in value &&
    typeof value.body === 'string' &&
    'day' in value &&
    typeof value.day === 'string'
  )
}
