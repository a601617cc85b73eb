/** Fills the screen where the browser lets it; an installed app does so by itself. */
export function enterFullScreen(): void {
  if (document.fullscreenElement || !('requestFullscreen' in document.documentElement)) return
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {})
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
}

/**
 * Keeps "back" from leaving the kiosk or bringing anything up: one more entry for the same page,
 * put there again whenever it is left. It holds nothing.
 */
export function guardHistory(): void {
  history.pushState(null, '')
  addEventListener('popstate', () => history.pushState(null, ''))
}
