import type { ConsoleWording } from '../../../locales/console/index.ts'
import type { EnteredText } from '../../../locales/language.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../../surveys/counts/place.ts'
import type { Catalogue, Split } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'

interface Words {
  readonly t: ConsoleWording['t']
  readonly named: (text: EnteredText, fallback?: string) => string
}

/** What a code of a split is called; '' is where no centre was involved. */
export function partName(
  by: Split,
  code: string,
  catalogue: Pick<Catalogue, 'services' | 'providers' | 'centres'>,
  { t, named }: Words,
): string {
  switch (by) {
    case 'service':
      return nameOf(catalogue.services, code, named)
    case 'provider':
      return nameOf(catalogue.providers, code, named)
    case 'centre':
      return code === '' ? t('no_centre') : nameOf(catalogue.centres, code, named)
    case 'channel': {
      const channel = CHANNELS.find((each) => each === code)
      return channel ? t(`channel_${channel}`) : code
    }
    case 'mode': {
      const mode = MODES.find((each) => each === code)
      return mode ? t(`mode_${mode}`) : code
    }
    case 'audience': {
      const audience = AUDIENCES.find((each) => each === code)
      return audience ? t(`audience_${audience}`) : code
    }
  }
}
