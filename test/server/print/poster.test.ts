import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import { posterJob } from '../../../server/print/poster.ts'
import { typeset } from '../../../server/print/typeset.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'
import { readPdf } from '../../support/read-pdf.ts'

describe('the poster', () => {
  const test = useTestDatabase('sqlite')

  async function given() {
    const deps = testDeps(test.connection, { publicUrl: 'https://aptauja.liepava.lv' })
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const open = await deps.points.find(code)
    if (!open) throw new Error('the point is missing')
    return { deps, code, open }
  }
  const poster = async (
    size: 'a4' | 'a5',
    languages: Parameters<typeof posterJob>[1]['languages'],
  ) => {
    const { open } = await given()
    const job = await posterJob(open, {
      publicUrl: 'https://aptauja.liepava.lv',
      size,
      languages,
    })
    return readPdf(typeset(job))
  }

  it.each(['a4', 'a5'] as const)('is one tagged page in four languages on %s', async (size) => {
    const pdf = await poster(size, ['lv', 'en', 'ru', 'uz'])

    expect(pdf).toMatchObject({ tagged: true, uaPart: '1', language: 'lv' })
    expect(pdf.pages).toHaveLength(1)
    const [page] = pdf.pages
    expect(page?.roles.filter((role) => role === 'H1')).toHaveLength(4)
    const text = page?.texts.join('') ?? ''
    for (const words of ['Kā mēs jūs', 'How did we', 'Как мы вас', 'Sizga qanday'])
      expect(text).toContain(words)
  })

  it('has the address in words and behind the code', async () => {
    const { pages } = await poster('a4', ['en'])

    expect(pages[0]?.texts.join('')).toContain('aptauja.liepava.lv/s/test-1')
    expect(pages[0]?.alternatives).toEqual([
      'QR code of the address https://aptauja.liepava.lv/s/test-1',
    ])
  })

  it('says in each language when the institution is made up', async () => {
    const { pages } = await poster('a5', ['lv', 'en'])
    const text = pages[0]?.texts.join('') ?? ''

    expect(text).toContain('Izdomāti dati')
    expect(text).toContain('Made-up data')
  })

  it('stays on one page with the longest names', async () => {
    const { open } = await given()
    const long = { lv: 'Ļoti gara pakalpojuma un iestādes nosaukuma vārdi '.repeat(8) }
    const job = await posterJob(
      {
        ...open,
        serviceName: long,
        centreName: long,
        institution: { ...open.institution, name: long },
      },
      {
        publicUrl: `https://${'aptauja.'.repeat(8)}lv`,
        size: 'a5',
        languages: ['lv', 'en', 'ru', 'uz'],
      },
    )

    expect((await readPdf(typeset(job))).pages).toHaveLength(1)
  })

  it('is downloaded by officers only, in languages that the questionnaire has', async () => {
    const { deps, code } = await given()
    const app = createApp(deps)
    const { id } = await addOfficer(
      deps,
      { name: 'A', email: 'a@example.lv', role: 'auditor' },
      'test',
    )
    const signedIn = await postJson(app, '/api/auth/link', {
      token: await createSignInLink(deps, id),
    })
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const get = (query: string, headers: Record<string, string> = { cookie }) =>
      app.request(`/api/print/${code}/poster.pdf?${query}`, { headers })

    expect((await get('size=a4&languages=lv', {})).status).toBe(401)
    expect((await get('size=a3&languages=lv')).status).toBe(400)
    expect((await get('size=a4&languages=de')).status).toBe(400)
    expect((await get('size=a4&languages=')).status).toBe(400)
    const res = await get('size=a4&languages=lv,ru')
    expect(res.status).toBe(200)
    expect(res.headers.get('content-type')).toBe('application/pdf')
    const pdf = await readPdf(new Uint8Array(await res.arrayBuffer()))
    expect(pdf.pages).toHaveLength(1)
  })
})
