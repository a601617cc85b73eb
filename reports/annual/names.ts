import { inLanguage } from '../../locales/language.ts'
import type { ReportWording } from '../../locales/report/index.ts'
import type { Slice } from '../scoring/indicator.ts'
import type { AnnualInput } from './input.ts'

/** What the report calls the things in its slices. A code without a name stands for itself. */
export interface Names {
  readonly provider: (code: string) => string
  readonly service: (code: string) => string
  readonly centre: (code: string) => string
  /** 'Declare residence, in person'; the institution's name for everything together. */
  readonly slice: (slice: Slice) => string
}

export function namesOf(input: AnnualInput, { language, t }: ReportWording): Names {
  const lookup = (entries: readonly { code: string; name: Readonly<Record<string, string>> }[]) => {
    const names = new Map(entries.map(({ code, name }) => [code, inLanguage(name, language, code)]))
    return (code: string) => names.get(code) ?? code
  }
  const provider = lookup(input.providers)
  const service = lookup(input.services)
  const centre = lookup(input.centres)
  const institution = inLanguage(input.institution.name, language, input.institution.code)

  return {
    provider,
    service,
    centre,
    slice(slice) {
      const parts = [
        slice.service === undefined ? '' : service(slice.service),
        slice.provider === undefined ? '' : provider(slice.provider),
        slice.centre === undefined ? '' : centre(slice.centre),
        slice.channel === undefined ? '' : t(`channel.${slice.channel}`),
        slice.mode === undefined ? '' : t(`mode.${slice.mode}`),
        slice.audience === undefined ? '' : t(`audience.${slice.audience}`),
      ]
      return parts.filter(Boolean).join(', ') || institution
    },
  }
}
