import { element } from './element.ts'

/**
 * A dialog over the page, focus inside, the rest out of reach. Removed when it closes, with all that
 * was entered.
 */
export function openDialog(
  title: string,
  content: readonly Node[],
  options: { readonly urgent?: boolean; readonly dismissed?: () => void } = {},
): { readonly close: () => void } {
  const heading = element('h2', { text: title, id: 'dialog-title' })
  const dialog = element('dialog', {}, heading, ...content)
  dialog.setAttribute('aria-labelledby', heading.id)
  if (options.urgent) dialog.setAttribute('role', 'alertdialog')
  const before = document.activeElement
  const remove = () => {
    dialog.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  const dismiss = () => {
    if (!dialog.isConnected) return
    remove()
    options.dismissed?.()
  }
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    // The browser's own way tells later, when the time may already be up.
    event.preventDefault()
    dismiss()
  })
  // A tablet's back gesture.
  dialog.addEventListener('close', dismiss)
  document.body.append(dialog)
  dialog.showModal()
  return { close: remove }
}
