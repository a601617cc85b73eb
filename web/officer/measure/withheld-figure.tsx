import { useLocale } from '../../locale.tsx'
import { Hatched } from '../../ui/hatch.tsx'
import type { Formula, IndicatorRow } from '../queries.ts'

/** Why a figure is not shown, in words. */
export function WithheldFigure({
  formula,
  figure,
}: {
  formula: Formula
  figure: IndicatorRow | undefined
}) {
  const { t } = useLocale()
  const reason = () => {
    switch (figure?.reason) {
      case 'too-few-responses':
        return t('withheld_few', { least: formula.minimumBase.withheldBelow })
      case 'wrong-scale':
        return t('withheld_scale')
      case 'protects-another':
        return t('withheld_protects')
      case 'item-missing':
        return t('withheld_item_missing')
      case 'not-reported':
        return t('withheld_not_reported')
      case 'nothing-counted':
        return t('withheld_nothing_counted')
      case 'no-target':
        return t('withheld_no_target')
      case 'inconsistent':
        return t('withheld_inconsistent')
      case 'several-services':
        return t('withheld_several_services')
      case 'no-responses':
      case null:
      case undefined:
        return formula.channels
          ? t('withheld_channels', {
              channels: formula.channels.map((each) => t(`channel_${each}`)).join(', '),
            })
          : t('withheld_none')
    }
  }
  return <Hatched>{reason()}</Hatched>
}
