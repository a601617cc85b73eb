import { easyReadWording } from '../../locales/easy-read/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../locales/language.ts'
import { WORDINGS } from '../counts/wording.ts'
import { type Markup, attribute, markup } from './html.ts'
import { RESPOND_CSS } from './respond-css.ts'

/** Where the page stands: printed on every page a respondent sees. */
export interface PageSetting {
  readonly language: Language
  /** '' where it is not known, as for an unknown address. */
  readonly institutionName: string
  readonly serviceName: string
  readonly centreName?: string | null
  /** The body and its services are made up: said visibly. */
  readonly madeUp: boolean
  /** Inline style; its hash belongs into the content security policy. Default: `RESPOND_CSS`. */
  readonly css?: string
  /** Larger letters and more air, for texts in easy language. */
  readonly isEasy?: boolean
  /** More for the head: what a kiosk brings along. */
  readonly head?: Markup
}

/** A whole document around `main`. No script, no style attribute, nothing from elsewhere. */
export function renderFrame(
  setting: PageSetting,
  title: string,
  parts: {
    readonly labels?: readonly string[]
    readonly switcher?: Markup
    readonly main: Markup
    readonly footer?: Markup
    readonly scriptUrl?: string | null
    /** Makes header and main one form, so that the language buttons send its fields too. */
    readonly form?: {
      readonly action: string
      readonly first: Markup
      /** Many people use the device: its browser offers nobody what others wrote. */
      readonly shared?: boolean
    }
  },
): string {
  const { language, institutionName, serviceName, centreName, css = RESPOND_CSS } = setting
  const place = [serviceName, centreName].filter(Boolean).join(' · ')
  const { form } = parts
  const body = markup`<header>
${institutionName !== '' && markup`<p class="where">${institutionName}</p>`}
${place !== '' && markup`<p class="what">${place}</p>`}
${parts.switcher}${(parts.labels ?? []).map((label) => markup`<p class="label">${label}</p>`)}</header>
<main id="main">
${parts.main}</main>`
  // Nothing but the style itself between its tags: its hash is in the content security policy.
  return markup`<!doctype html>
<html lang="${htmlLanguage(language)}${setting.isEasy && '-simple'}"${attribute('class', setting.isEasy ? 'easy' : undefined)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${[title, institutionName].filter(Boolean).join(' – ')}</title>
<style>${{ markup: css }}</style>
${parts.scriptUrl ? markup`<script type="module"${attribute('src', parts.scriptUrl)}></script>` : null}${setting.head}
</head>
<body>
<div class="page">
${form ? markup`<form id="form" method="post" action="${form.action}" novalidate${attribute('autocomplete', form.shared ? 'off' : undefined)}>${form.first}${body}</form>` : body}
${parts.footer}</div>
</body>
</html>
`.markup
}

/** BCP 47 tag: Uzbek in Latin letters needs its script for screen readers. */
export function htmlLanguage(language: Language): string {
  return language === 'uz' ? 'uz-Latn' : language
}

/** The other wording as a submit button of the form, so that the answers come along. */
export function wordingSwitch(language: Language, isEasy: boolean): Markup {
  const { t } = easyReadWording(language)
  return markup`<div class="languages" role="group" aria-label="${t('wording')}">
    ${WORDINGS.map((each) =>
      (each === 'easy') === isEasy
        ? markup`<span aria-current="true">${t(each)}</span>`
        : markup`<button name="_read" value="${each}" formnovalidate>${t(each)}</button>`,
    )}
  </div> `
}

/** The other languages as submit buttons of the form, so that the answers come along. */
export function languageSwitch(
  language: Language,
  languages: readonly Language[],
  label: string,
): Markup {
  if (languages.length < 2) return markup``
  return markup`<div class="languages" role="group" aria-label="${label}">
    ${languages.map((other) =>
      other === language
        ? markup`<span aria-current="true">${LANGUAGE_NAMES[other]}</span>`
        : markup`<button
            name="_language"
            value="${other}"
            lang="${htmlLanguage(other)}"
            formnovalidate
          >
            ${LANGUAGE_NAMES[other]}
          </button>`,
    )}
  </div> `
}
