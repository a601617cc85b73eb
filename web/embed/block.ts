import { listenTo } from './frame-talk.ts'

/** Makes a frame as high as its questionnaire and keeps what has the focus in view. */
export function fitBlock(frame: HTMLIFrameElement): void {
  frame.style.border = '0'
  listenTo(frame, (message) => {
    switch (message.meraukla) {
      case 'height':
        // Through the object model, which a page's policy for styles allows.
        frame.style.height = `${message.height}px`
        return
      case 'focus': {
        const { top } = frame.getBoundingClientRect()
        const hidden = top + message.top < 0 || top + message.bottom > innerHeight
        if (hidden) scrollBy(0, top + message.top - 16)
        return
      }
      case 'answered':
        answered(frame)
        return
      default:
    }
  })
}

/** Lets the page around take note, such as no longer asking. It learns nothing of the answers. */
export function answered(element: HTMLElement): void {
  element.dispatchEvent(new CustomEvent('meraukla:answered', { bubbles: true }))
}
