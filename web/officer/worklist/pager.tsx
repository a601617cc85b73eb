import { Button } from 'react-aria-components'
import { useFilter } from './filter.tsx'
import { useWorklistWords } from './words.ts'

/** The way to the other pages of a long list; nothing where one page holds all. */
export function Pager({ total, pageSize }: { total: number; pageSize: number }) {
  const { t } = useWorklistWords()
  const [{ page }, set] = useFilter()
  const pages = Math.ceil(total / pageSize)
  if (pages <= 1) return null
  return (
    <div className="actions">
      <Button
        className="button"
        isDisabled={page <= 1}
        onPress={() => set('page', page > 2 ? String(page - 1) : '')}
      >
        {t('earlier')}
      </Button>
      <span>{t('page_of', { page, pages })}</span>
      <Button
        className="button"
        isDisabled={page >= pages}
        onPress={() => set('page', String(page + 1))}
      >
        {t('later')}
      </Button>
    </div>
  )
}
