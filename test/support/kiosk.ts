import type { Page } from 'playwright-core'
import type { Deps } from '../../server/context.ts'
import { readCube } from '../../server/counts/service.ts'
import { createPoint } from '../../server/distribution/service.ts'
import { setKiosk } from '../../server/responses/kiosk-service.ts'
import { createSurvey, publishSurvey } from '../../server/surveys/service.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { SMALL_DEFINITION } from './builders.ts'

export const PIN = '424242'
export const IDLE_SECONDS = 45

/** A published survey at a kiosk that staff have the PIN of. */
export async function givenKiosk(
  deps: Deps,
  definition: unknown = SMALL_DEFINITION,
): Promise<{ code: string; survey: string }> {
  const from = { definitionText: JSON.stringify(definition) }
  const survey = await createSurvey(deps, from, 'test')
  await publishSurvey(deps, survey, 'test')
  const place = { provider: 'liepava', service: 'residence', centre: 'kac-1' }
  const way = { channel: 'in-person', mode: 'kiosk', label: 'Planšete 1', closesOn: null } as const
  const code = await createPoint(deps, { survey, ...place, ...way }, 'test')
  const open = await deps.points.find(code)
  if (!open) throw new Error('the kiosk is not open')
  await setKiosk(deps, open, { pin: PIN, idleSeconds: IDLE_SECONDS, language: 'lv' }, 'test')
  return { code, survey }
}

/** Puts the tablet up as staff do, and waits for the first question. */
export async function putUp(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('#pin').fill(PIN)
  await page.locator('button.send').click()
  const question = page.locator('input[name="satisfaction"]').first()
  const refusal = page.locator('.error:not(:empty)').first()
  await question.or(refusal).waitFor()
  if (await refusal.isVisible()) throw new Error(await refusal.innerText())
}

/** One person answers, is told that it is saved, and goes. */
export async function answer(page: Page, satisfaction: number, comment = ''): Promise<void> {
  await page.locator(`input[name="satisfaction"][value="${satisfaction}"]`).check()
  if (comment) await page.locator('textarea[name="comment"]').fill(comment)
  await page.locator('button.send:visible').click()
  await page.getByRole('heading', { name: 'Paldies' }).waitFor()
  await page.getByRole('button', { name: 'Pabeigt' }).click()
  await page.locator('input[name="satisfaction"]').first().waitFor()
}

export async function openStaffView(page: Page, pin = PIN): Promise<void> {
  await page.getByRole('button', { name: 'Darbiniekiem' }).click()
  await page.locator('#pin').fill(pin)
  await page.getByRole('button', { name: 'Atvērt' }).click()
}

/** How many answers the device keeps that were not delivered. */
export function waitingOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found, failed) => {
        const request = indexedDB.open('meraukla-kiosk')
        request.addEventListener('error', () => failed(request.error ?? new Error('no database')))
        request.addEventListener('success', () => {
          const db = request.result
          const count = db.transaction('answers').objectStore('answers').count()
          count.addEventListener('success', () => {
            db.close()
            found(count.result)
          })
        })
      }),
  )
}

/** How many chose an option of an item at all points. */
export async function counted(deps: Deps, item: string, option: string): Promise<number> {
  return [...cellsOfCube(await readCube(deps.connection.db))]
    .filter((cell) => cell.item === item && cell.option === option)
    .reduce((sum, { count }) => sum + count, 0)
}
