import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useLocale } from '../../locale.tsx'
import type { Formula, IndicatorRow } from '../queries.ts'
import { inUnit, intervalInUnit } from './unit-words.ts'

interface FigureTraceProps {
  formula: Formula
  figure: IndicatorRow
  about: string
  onClose: () => void
}

/** How a figure came about: everything needed to compute it again. */
export function FigureTrace({ formula, figure, about, onClose }: FigureTraceProps) {
  const locale = useLocale()
  const { t, named, integer, period } = locale
  const words = (number: number) => inUnit(number, formula.unit, locale)
  const { value, lower, upper, n, flags } = figure
  return (
    <ModalOverlay
      className="overlay overlay-side"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog dialog-side">
        <Dialog>
          <Heading slot="title">{named(formula.name)}</Heading>
          <dl className="facts">
            <dt>{t('trace_about')}</dt>
            <dd>{about}</dd>
            <dt>{t('trace_period')}</dt>
            <dd>{period(figure.period)}</dd>
            <dt>{t('trace_value')}</dt>
            <dd>{value === null ? '' : words(value)}</dd>
            <dt>{t('trace_interval')}</dt>
            <dd>
              {lower === null || upper === null
                ? t('no_interval')
                : intervalInUnit(lower, upper, formula.unit, locale)}
            </dd>
            <dt>{t('trace_base')}</dt>
            <dd>{integer(n ?? 0)}</dd>
            <dt>{t('trace_formula')}</dt>
            <dd>{formula.formula}</dd>
            <dt>{t('trace_method')}</dt>
            <dd>
              {named(formula.methodologyTitle)} ({figure.methodology} {figure.version})
            </dd>
            {formula.channels && (
              <>
                <dt>{t('channel')}</dt>
                <dd>{formula.channels.map((each) => t(`channel_${each}`)).join(', ')}</dd>
              </>
            )}
          </dl>
          {flags.includes('low-reliability') && <p>{t('low_reliability', { count: n ?? 0 })}</p>}
          {flags.includes('self-selected') && <p>{t('flag_self_selected')}</p>}
          {flags.includes('imported') && <p>{t('flag_imported')}</p>}
          <p className="muted">{named(formula.summary)}</p>
          <Button className="button" onPress={onClose}>
            {t('close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
