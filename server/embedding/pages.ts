import { embeddingWording } from '../../locales/embedding/index.ts'
import { respondWording } from '../../locales/respond/index.ts'
import { type PageSetting, renderFrame } from '../../surveys/forms/frame.ts'
import { markup } from '../../surveys/forms/html.ts'

/** A page in words for an answer address that no longer leads to the questionnaire. */
export function renderAnswerLinkPage(setting: PageSetting): string {
  const { t } = embeddingWording(setting.language)
  return renderFrame(setting, t('page_invalid_title'), {
    labels: setting.madeUp ? [respondWording(setting.language).t('made_up')] : [],
    main: markup`<h1>${t('page_invalid_title')}</h1>
      <p>${t('page_invalid_text')}</p>`,
  })
}
