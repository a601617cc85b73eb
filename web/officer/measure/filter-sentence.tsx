import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import type { Catalogue } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'

/** A choice of the address: the empty one is not written there. */
export function useAddressChoice(): {
  readonly chosen: (name: string) => string | undefined
  readonly choose: (name: string) => (value: string) => void
} {
  const [search, setSearch] = useSearchParams()
  return {
    chosen: (name) => search.get(name) ?? undefined,
    choose: (name) => (value) =>
      setSearch(
        (old) => {
          const next = new URLSearchParams(old)
          if (value) next.set(name, value)
          else next.delete(name)
          return next
        },
        { replace: true },
      ),
  }
}

interface FilterSentenceProps {
  catalogue: Catalogue
  /** The message, in which `placeOf` stands where a choice is: 'service', 'provider' or a slot. */
  sentence: (placeOf: (choice: string) => string) => string
  /** Choices beside service and provider. */
  slots: Readonly<Record<string, ReactNode>>
}

/** What is looked at, as a sentence whose parts can be chosen; the address keeps the choice. */
export function FilterSentence({ catalogue, sentence, slots }: FilterSentenceProps) {
  const { t, named, language } = useLocale()
  const { may } = useSession()
  const { chosen, choose } = useAddressChoice()
  const all: Record<string, ReactNode> = {
    ...slots,
    service: (
      <InlineSelect
        label={t('service')}
        value={chosen('service') ?? ''}
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
        value={chosen('provider') ?? ''}
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
  }
  // The message is cut where its choices stand, so that each language keeps its own word order.
  const parts = sentence((choice) => `\u0000${choice}\u0000`).split('\u0000')
  return (
    <p className="sentence">
      {parts
        .filter((part) => part !== '')
        .map((part) => (
          <span key={part}>{all[part] ?? part}</span>
        ))}
    </p>
  )
}
