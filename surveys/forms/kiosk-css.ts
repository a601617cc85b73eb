import { RESPOND_CSS } from './respond-css.ts'

const TOOLS = `
html.large{font-size:162%}
html.contrast{color-scheme:dark;--ink:#fff;--muted:#fff;--line:#fff;--soft:#fff;--primary:#ffe500;--on:#000;--bad:#ffb3b3;--warn:#ffe500;--paper:#000;--card:#000;--pick:#333300}
html.contrast .option:has(:checked){outline:3px solid #ffe500}
html.contrast :focus-visible,html.contrast .option:has(:focus-visible){outline-color:#fff;box-shadow:0 0 0 6px #000}
.page{max-width:46rem}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0}
.tools:empty{display:none}
button.tool{min-height:48px;padding:.5rem 1rem;font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:4px;cursor:pointer}
button.tool[aria-pressed=true]{border-color:var(--primary);background:var(--pick);box-shadow:inset 0 0 0 2px var(--primary)}
.kiosk-end{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem;border-top:1px solid var(--soft);margin-top:2rem;padding-top:1rem}
.steps{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:0 0 1.5rem}
.steps p{margin:0}
h1:focus,.q:focus{outline:0;box-shadow:none}
.away{display:none}
dialog{width:min(34rem,calc(100vw - 1rem));max-height:calc(100vh - 1rem);overflow:auto;padding:1.5rem;color:var(--ink);background:var(--card);border:2px solid var(--line);border-radius:4px}
dialog::backdrop{background:rgb(0 0 0/.6)}
dialog h2{margin-top:0}
.choices{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.25rem}
input.pin{max-width:14rem;letter-spacing:.2em}
dl{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25rem 1rem;margin:0 0 1rem}
dt{color:var(--muted)}
dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;text-align:right}
@media (max-width:24em){dl{grid-template-columns:minmax(0,1fr)}dd{text-align:left;margin-bottom:.5rem}}
@media (forced-colors:active){button.tool[aria-pressed=true]{outline:3px solid Highlight}}
`.replaceAll('\n', '')

/** The style of the kiosk: the respondent's, with larger text, high contrast and the staff's view. */
export const KIOSK_CSS = RESPOND_CSS + TOOLS
