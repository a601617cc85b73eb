import { RESPOND_CSS } from './respond-css.ts'

const OWN = `
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.25rem 1rem;margin:0 0 1.5rem}
.facts dt{color:var(--muted)}
.facts dd{margin:0;font-weight:600}
@media (max-width:24em){.facts{grid-template-columns:minmax(0,1fr)}.facts dd{margin-bottom:.5rem}}
.typed-code{max-width:22rem;font-variant-numeric:tabular-nums;letter-spacing:.06em;text-transform:uppercase}
.proof{border-top:1px solid var(--soft);border-bottom:1px solid var(--soft);margin:0 0 2rem;padding:.25rem 0}
.proof summary{min-height:44px;padding:.5rem 0;font-weight:600;color:var(--primary);cursor:pointer}
.proof dt{margin-top:.75rem;font-weight:600}
.proof dd{margin:0}
.proof ol{margin:0;padding-left:1.5rem}
.proof li code{display:block}
.proof code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85rem;overflow-wrap:anywhere}
#verdict[hidden]{display:none}
#verdict{border-left-width:.35rem}
#verdict.differs{border-color:var(--bad);color:var(--bad);font-weight:600}
`.replaceAll('\n', '')

/** The style of the page on which receipts are checked: the respondent's and a few lines. */
export const RECEIPT_CSS = RESPOND_CSS + OWN
