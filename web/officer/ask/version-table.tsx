import { LANGUAGE_NAMES } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import type { Survey } from '../queries.ts'
import { Comparability } from './comparability.tsx'

/** Published versions, newest first, each with its fingerprint and whether series go on. */
export function VersionTable({ survey }: { survey: Survey }) {
  const { t, day, integer } = useLocale()
  if (survey.versions.length === 0) return <Empty>{t('versions_empty')}</Empty>
  return (
    <Table
      caption={t('versions')}
      captionHidden
      columns={[
        { key: 'version', title: t('version') },
        { key: 'day', title: t('published_on') },
        { key: 'languages', title: t('languages') },
        { key: 'verdict', title: t('comparability') },
        { key: 'print', title: t('fingerprint') },
      ]}
      rows={survey.versions.toReversed()}
      keyOf={({ version }) => String(version)}
      renderCells={({ version, publishedOn, languages, comparability, fingerprint }) => [
        integer(version),
        day(publishedOn),
        languages.map((language) => LANGUAGE_NAMES[language]).join(', '),
        version === 1 ? (
          t('first_version')
        ) : (
          <Comparability key="verdict" comparison={comparability} />
        ),
        <span key="print" className="fingerprint">
          {fingerprint}
        </span>,
      ]}
    />
  )
}
