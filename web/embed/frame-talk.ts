import { type FrameMessage, HELLO, READY } from './messages.ts'

/**
 * Listens to one framed questionnaire: to that frame's own window at that frame's own address, and to
 * nobody else. Whatever else arrives is other people's business.
 */
export function listenTo(
  frame: HTMLIFrameElement,
  hear: (message: FrameMessage | { readonly meraukla: 'ready' }) => void,
): void {
  const { origin } = new URL(frame.src)
  const greet = () => frame.contentWindow?.postMessage(HELLO, '*')
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    if (event.data === READY) {
      greet()
      hear({ meraukla: 'ready' })
    } else if (isFrameMessage(event.data)) hear(event.data)
  })
  // It may have announced itself before anybody listened.
  greet()
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('meraukla' in data)) return false
  switch (data.meraukla) {
    case 'height':
      return 'height' in data && isLength(data.height)
    case 'focus':
      return 'top' in data && isLength(data.top) && 'bottom' in data && isLength(data.bottom)
    default:
      return data.meraukla === 'escape' || data.meraukla === 'answered'
  }
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > -1e5 && value < 1e5
}
