import { findKioskPage, pristineCopy } from './kiosk-page.ts'
import { openDevice } from './device.ts'
import { runKiosk } from './run.ts'

/*
 * Makes the questionnaire of a collection point a kiosk: one person after another, with or without a
 * connection. See docs/kiosk.md.
 */
const page = findKioskPage()
if (page) {
  const pristine = pristineCopy()
  const device = await openDevice().catch(() => undefined)
  // A browser that keeps nothing cannot be a kiosk: the plain form sends straight to the server.
  if (device) await runKiosk(page, device, pristine)
  else location.replace(page.form.action)
}
