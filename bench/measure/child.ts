import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

/** A process of its own that answers one question at a time. */
export interface Child {
  /** Sends a task and waits for its answer. @throws Error when the child ends instead */
  readonly ask: <Schema extends v.GenericSchema>(
    task: object,
    answer: Schema,
  ) => Promise<v.InferOutput<Schema>>
  /** Asks it to end and waits until it has. */
  readonly end: () => Promise<void>
}

/** Starts a file beside the bench as a process of its own, so that its time and memory are its own. */
export function startChild(file: URL, execArgv: readonly string[] = []): Child {
  const child = fork(fileURLToPath(file), {
    // The product's own start forbids `__proto__`; what it is compared with runs the same way.
    execArgv: ['--disable-proto=delete', ...execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  return {
    async ask(task, answer) {
      const answered = nextMessage(child)
      child.send(task)
      const message = await Promise.race([answered, ended.then((code) => failed(file, code))])
      return v.parse(answer, message)
    },
    async end() {
      child.disconnect()
      const code = await ended
      if (code !== 0) failed(file, code)
    },
  }
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('message', resolve)
  })
}

function failed(file: URL, code: number | null): never {
  throw new Error(`${file.pathname} ended with code ${code}`)
}

/**
 * The other end: answers each task with what `work` returns, and ends when the parent lets go.
 * @param finish called before the end, to close what is open
 */
export function answerParent<Schema extends v.GenericSchema>(
  task: Schema,
  work: (task: v.InferOutput<Schema>) => Promise<object> | object,
  finish: () => Promise<void> = () => Promise.resolve(),
): void {
  const fail = (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
  process.on('message', (message) => {
    Promise.resolve()
      .then(() => work(v.parse(task, message)))
      .then((answer) => process.send?.(answer))
      .catch(fail)
  })
  process.on('disconnect', () => {
    finish().then(() => process.exit(0), fail)
  })
}
