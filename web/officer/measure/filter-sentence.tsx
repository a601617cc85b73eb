import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import type { Catalogue, Split } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'
import { SPLITS } from './split.ts'

/** What is looked at, as a sentence whose parts can be chosen; the address keeps the choice. */
export function FilterSentence({ catalogue, by }: { catalogue: Catalogue; by: Split }) {
  const { t, named, language } = useLocale()
  const { year, may } = useSession()
  const [search, setSearch] = useSearchParams()
  const choose = (name: string) => (value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const slots: Record<string, ReactNode> = {
    service: (
      <InlineSelect
        label={t('service')}
        value={search.get('service') ?? ''}
        choices={[
          { value: '', label: t('all_services') },
          ...choicesOf(catalogue.services, named, language),
        ]}
        onChange={choose('service')}
      />
    ),
    provider: (
      <InlineSelect
        label={t('provider')}
        value={search.get('provider') ?? ''}
        choices={[
          { value: '', label: t('all_providers') },
          ...choicesOf(
            catalogue.providers.filter(({ code }) => may('result.read', code)),
            named,
            language,
          ),
        ]}
        onChange={choose('provider')}
      />
    ),
    by: (
      <InlineSelect
        label={t('split_by')}
        value={by}
        choices={SPLITS.map((value) => ({ value, label: t(`by_${value}`) }))}
        onChange={choose('by')}
      />
    ),
  }
  // The message is cut where its choices stand, so that each language keeps its own word order.
  const sentence = t('measure_sentence', {
    year: String(year),
    service: '\u0000service\u0000',
    provider: '\u0000provider\u0000',
    by: '\u0000by\u0000',
  })
  return (
    <p className="sentence">
      {sentence.split('\u0000').map((part) => (
        <span key={part}>{slots[part] ?? part}</span>
      ))}
    </p>
  )
}
