import type { ITheme } from 'survey-core'
import { ContrastDark, ContrastLight } from 'survey-core/themes'

/** Names of the page's own colours, as its style sheet calls them. */
export interface PageColours {
  /** Behind questions. */
  readonly card: string
  /** Behind the rows inside them. */
  readonly inner: string
  readonly picked: string
  readonly onPrimary: string
}

/** The accessible themes of survey-core in the colours of the page around them. */
export function surveyTheme({ card, inner, picked, onPrimary }: PageColours): ITheme {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const theme = isDark ? ContrastDark : ContrastLight
  const colour = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  return {
    ...theme,
    isPanelless: true,
    cssVariables: {
      ...theme.cssVariables,
      '--sjs-general-backcolor': colour(card),
      '--sjs-general-backcolor-dim': colour(inner),
      '--sjs-general-backcolor-dim-light': colour(card),
      '--sjs-general-forecolor': colour('--ink'),
      '--sjs-general-forecolor-light': colour('--muted'),
      '--sjs-general-dim-forecolor': colour('--ink'),
      '--sjs-general-dim-forecolor-light': colour('--muted'),
      '--sjs-primary-backcolor': colour('--primary'),
      '--sjs-primary-backcolor-dark': colour('--primary'),
      '--sjs-primary-backcolor-light': colour(picked),
      '--sjs-primary-forecolor': colour(onPrimary),
      '--sjs-border-default': colour('--line'),
      '--sjs-border-light': colour('--line'),
      '--sjs-font-family': 'inherit',
      '--sjs-corner-radius': '4px',
    },
  }
}
