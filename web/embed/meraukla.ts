import { fitBlock } from './block.ts'
import { makeButton } from './button.ts'

/*
 * For other sites' pages: lets `<iframe data-meraukla>` grow with its questionnaire and makes
 * `<a data-meraukla="button">` (or "tab") a button. Sets no cookie, keeps nothing, leaves no name behind, and
 * where it fails the link is still a link.
 */
function start() {
  for (const found of document.querySelectorAll<HTMLElement>('[data-meraukla]')) {
    const { dataset } = found
    if (dataset['merauklaDone']) continue
    dataset['merauklaDone'] = '1'
    if (found instanceof HTMLIFrameElement) fitBlock(found)
    else if (found instanceof HTMLAnchorElement && 'showModal' in HTMLDialogElement.prototype)
      makeButton(found)
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()
