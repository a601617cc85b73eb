import { element } from './element.ts'

/**
 * A dialog over the page, focus inside, the rest out of reach. Removed when it closes, with all that
 * was entered.
 */
export function openDialog(
  title: string,
  content: readonly Node[],
  options: { readonly urgent?: boolean; readonly closed?: () => void } = {},
): { readonly close: () => void } {
  const heading = element('h2', { text: title, id: 'dialog-title' })
  const dialog = element('dialog', {}, heading, ...content)
  dialog.setAttribute('aria-labelledby', heading.id)
  if (options.urgent) dialog.setAttribute('role', 'alertdialog')
  const before = document.activeElement
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    options.closed?.()
  })
  document.body.append(dialog)
  dialog.showModal()
  return { close: () => dialog.close() }
}
