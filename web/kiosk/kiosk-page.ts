import type { KioskData } from '../../surveys/forms/kiosk-data.ts'
import { type RespondPage, findPage } from '../respond/page.ts'

/** The page on the screen: the questionnaire's parts and the kiosk's data, in one language. */
export interface KioskPage extends RespondPage {
  readonly kiosk: KioskData
}

export function findKioskPage(): KioskPage | undefined {
  const page = findPage()
  const json = document.querySelector('#kiosk')?.textContent
  if (!page || !json) return undefined
  // Printed by our own server into the same page.
  const kiosk: KioskData = JSON.parse(json)
  return { ...page, kiosk }
}

/** As the server sent it, before anybody touched it: what is shown when nothing can be fetched. */
export function pristineCopy(): string {
  return document.documentElement.outerHTML
}

/** Another page of the kiosk, from what the device has stored; undefined when it cannot be had. */
export async function fetchPage(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/**
 * Puts a page on the screen in place of the one there, with nothing of it left: every field, node
 * and listener of the earlier one goes. Not a navigation: that would leave the full screen and an
 * entry in the history.
 */
export function putOnScreen(html: string): boolean {
  // Scripts in a parsed document do not run, and the policy would not let them.
  const next = new DOMParser().parseFromString(html, 'text/html')
  const body = next.querySelector('.page')
  const json = next.querySelector('#kiosk')
  if (!body || !json) return false
  const { lang, classList } = next.documentElement
  document.documentElement.lang = lang
  document.documentElement.classList.toggle('easy', classList.contains('easy'))
  document.title = next.title
  document.querySelector('#kiosk')?.replaceWith(document.adoptNode(json))
  document.body.replaceChildren(document.adoptNode(body))
  return true
}
