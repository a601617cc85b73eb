import type { ConsoleWording } from '../../../locales/console/index.ts'
import type { Fault } from '../../ui/form.ts'
import { codeFaults, nameNeeded, needed } from '../../ui/needed.ts'

/** As the server asks for: NIST SP 800-63B-4 for a password that stands alone. */
export const SHORTEST_PASSWORD = 15

/** What is still missing or wrong in the first set-up. */
export function setUpFaults(
  value: (field: string) => string,
  t: ConsoleWording['t'],
): readonly Fault[] {
  const password = value('officer.password')
  return [
    ...needed(value, 'setUpCode', t('set_up_code_needed')),
    ...nameNeeded(value, 'institution.name', t('name_needed')),
    ...codeFaults(value, 'institution.code', { form: t('code_expected'), taken: '' }),
    ...needed(value, 'institution.kind', t('kind_needed')),
    ...(/^[A-Za-z]{2}$/.test(value('institution.country').trim())
      ? []
      : [{ field: 'institution.country', text: t('country_expected') }]),
    ...needed(value, 'institution.timeZone', t('time_zone_expected')),
    ...needed(value, 'institution.headlineMethodology', t('headline_needed')),
    ...needed(value, 'officer.name', t('person_name_needed')),
    ...(/^\S+@\S+\.\S+$/.test(value('officer.email').trim())
      ? []
      : [{ field: 'officer.email', text: t('email_expected') }]),
    ...(password.length < SHORTEST_PASSWORD
      ? [
          {
            field: 'officer.password',
            text: t('password_expected', { least: SHORTEST_PASSWORD }),
          },
        ]
      : []),
  ]
}
