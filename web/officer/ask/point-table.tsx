import { Link } from 'wouter'
import { embeddingWording } from '../../../locales/embedding/index.ts'
import { kioskSettingsWording } from '../../../locales/kiosk-settings/index.ts'
import { useLocale } from '../../locale.tsx'
import { Table } from '../../ui/table.tsx'
import type { Catalogue, Point, SurveySummary } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'
import { useCollectionWords } from './collection-words.ts'
import { ClosePoint } from './close-point.tsx'
import { pointState } from './point-state.ts'

interface PointTableProps {
  points: readonly Point[]
  surveys: readonly SurveySummary[]
  catalogue: Catalogue
}

/** Collection points with their address, what they count for and whether they are open. */
export function PointTable({ points, surveys, catalogue }: PointTableProps) {
  const { t, named, day, language } = useLocale()
  const { may, today } = useSession()
  const words = useCollectionWords()
  return (
    <Table
      caption={t('points_title')}
      captionHidden
      columns={[
        { key: 'label', title: t('point') },
        { key: 'what', title: t('counts_for') },
        { key: 'how', title: t('channel_and_mode') },
        { key: 'state', title: t('state') },
        { key: 'do', title: t('print') },
      ]}
      rows={points}
      keyOf={({ code }) => code}
      renderCells={(point) => {
        const survey = surveys.find(({ id }) => id === point.survey)
        const state = pointState(point, today)
        return [
          <>
            {point.label || point.code}
            <a className="sub" href={point.address} target="_blank" rel="noreferrer">
              {point.address.replace(/^https?:\/\//, '')}
              <span className="for-readers"> ({t('new_tab')})</span>
            </a>
          </>,
          <>
            {nameOf(catalogue.services, point.service, named)}
            <span className="sub">
              {[
                nameOf(catalogue.providers, point.provider, named),
                nameOf(catalogue.centres, point.centre, named),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span className="sub">
              {survey ? (
                <Link href={`/ask/${survey.id}`}>{named(survey.title, t('untitled'))}</Link>
              ) : (
                point.survey
              )}
            </span>
          </>,
          <>
            {t(`channel_${point.channel}`)}
            <span className="sub">{t(`mode_${point.mode}`)}</span>
            {(point.mode === 'inline' || point.mode === 'link') && (
              <Link className="sub" href={`/points/${point.code}/embed`}>
                {embeddingWording(language).t('link')}
              </Link>
            )}
            {point.mode === 'kiosk' && may('collection-point.edit', point.provider) && (
              <Link className="sub" href={`/points/${point.code}/kiosk`}>
                {kioskSettingsWording(language).t('link')}
              </Link>
            )}
          </>,
          <>
            <span className={state === 'closed' ? 'tag tag-bad' : 'tag tag-good'}>
              {state === 'closed' ? t('point_closed') : t('point_open')}
            </span>
            {point.closesOn && (
              <span className="sub">{t('last_day_is', { day: day(point.closesOn) })}</span>
            )}
            {may('collection-point.edit', point.provider) && <ClosePoint point={point} />}
          </>,
          <>
            <Link href={`/points/${point.code}/poster`}>{t('poster')}</Link>
            <Link className="sub" href={`/points/${point.code}/paper`}>
              {words.t('print_paper')}
            </Link>
          </>,
        ]
      }}
    />
  )
}
