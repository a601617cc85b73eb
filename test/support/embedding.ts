import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { createPoint } from '../../server/distribution/service.ts'
import type { Deps } from '../../server/context.ts'
import type { Mode } from '../../surveys/counts/place.ts'
import { postJson } from './http.ts'
import { givenInstitution, givenPoint } from './builders.ts'

/** A municipality with a published survey and a point in its e-service, and other points beside. */
export async function givenEmbedded(deps: Deps): Promise<{
  code: string
  survey: string
  addPoint: (mode: Exclude<Mode, 'imported'>) => Promise<string>
}> {
  await givenInstitution(deps)
  const { survey } = await givenPoint(deps, { code: 'desk' })
  const addPoint = (mode: Exclude<Mode, 'imported'>, code?: string) =>
    createPoint(
      deps,
      {
        survey,
        provider: 'liepava',
        service: 'residence',
        centre: '',
        channel: 'electronic',
        mode,
        label: `E-service, ${mode}`,
        closesOn: null,
      },
      'test',
      code,
    )
  return { code: await addPoint('inline', 'eservice'), survey, addPoint: (mode) => addPoint(mode) }
}

/** An officer's cookie. */
export async function signedIn(
  deps: Deps,
  app: Parameters<typeof postJson>[0],
  role: 'officer' | 'auditor' = 'officer',
  providerId: string | null = null,
): Promise<string> {
  const person = { email: `${role}.${providerId}@example.lv`, name: 'Jānis', role, providerId }
  const officer = await addOfficer(deps, person, 'test')
  const token = await createSignInLink(deps, officer.id)
  const signIn = await postJson(app, '/api/auth/link', { token })
  const [cookie = ''] = (signIn.headers.get('set-cookie') ?? '').split(';')
  return cookie
}
