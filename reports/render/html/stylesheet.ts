/**
 * The look of a report on screen and on paper, for the whole page and for blocks on other pages.
 * Everything stands under `.report`, so that it can be joined to another style sheet.
 */
export const STYLESHEET = `
.report {
  color-scheme: light;
  --ink: #17212b; --muted: #47545f; --rule: #d5dade; --paper: #f6f7f5;
  --primary: #0b4a5e; --good: #1d6b3c; --warning: #8a4b00; --bad: #9c1f1f; --focus: #ffbf47;
  color: var(--ink); background: #fff; line-height: 1.5;
  font-family: 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif; font-size: 1rem;
}
body.report { margin: 0; }
.report *, .report *::before { box-sizing: border-box; }
.report a { color: var(--primary); }
.report :focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--ink); outline-offset: 0; }
.report .page { max-width: 60rem; margin: 0 auto; padding: 0 1rem 4rem; }
.report .skip { position: absolute; left: -999rem; }
.report .skip:focus { position: static; }
.report .notice { margin: 0; max-width: none; padding: .5rem 1rem; background: var(--warning); color: #fff; text-align: center; font-weight: 600; }
.report .cover { border-top: 6px solid var(--primary); padding: 3rem 0 2rem; margin-top: 0; }
.report .cover p { margin: .25rem 0; }
.report .institution { color: var(--primary); font-weight: 600; font-size: 1.25rem; }
.report h1 { font-size: clamp(1.9rem, 6vw, 2.8rem); line-height: 1.15; margin: .5rem 0; overflow-wrap: anywhere; }
.report .subtitle { font-size: 1.25rem; }
.report .edition { color: var(--muted); }
.report h2, .report h3, .report h4 { line-height: 1.25; scroll-margin-top: 1rem; overflow-wrap: anywhere; }
.report h2 { font-size: 1.75rem; margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--primary); }
.report h3 { font-size: 1.3rem; margin: 2.25rem 0 .75rem; }
.report h4 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
.report .number { color: var(--primary); margin-right: .6em; }
.report p, .report li { max-width: 42rem; overflow-wrap: break-word; }
.report nav.contents { background: var(--paper); padding: 1.25rem 1.5rem; }
.report nav.contents h2 { border: 0; margin: 0 0 .5rem; padding: 0; font-size: 1.2rem; }
.report nav.contents ul { list-style: none; margin: 0; padding: 0; }
.report nav.contents ul ul { padding-left: 1.6rem; }
.report nav.contents a { display: inline-block; padding: .15rem 0; text-decoration: none; }
.report nav.contents a:hover { text-decoration: underline; }
.report .figure .value { white-space: nowrap; }
.report .withheld .value { white-space: normal; color: var(--muted); font-style: italic; }
.report .figure-id { font-size: .68rem; color: var(--muted); text-decoration: none; vertical-align: .15em; font-weight: 400; }
.report a.figure-id:hover { text-decoration: underline; }
.report .key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1px; background: var(--rule); border: 1px solid var(--rule); margin: 1.5rem 0; }
.report .key-figure { background: #fff; padding: 1rem 1.25rem; }
.report .key-figure dt { color: var(--muted); }
.report .key-figure dd { margin: 0; }
.report .key-figure .value { font-size: 1.9rem; font-weight: 600; color: var(--primary); white-space: normal; }
.report .key-figure .withheld .value { font-size: 1.1rem; color: var(--muted); }
.report .key-note { display: block; font-size: .95rem; }
.report .direction-up, .report .direction-down { font-weight: 600; }
.report .exhibit { margin: 1.75rem 0; }
.report .exhibit-title, .report caption { display: block; font-weight: 600; text-align: left; }
.report caption { display: table-caption; padding-bottom: .5rem; }
.report .answer { display: block; margin: .15rem 0 .5rem; }
.report .scroll { overflow-x: auto; }
.report .picture svg { display: block; width: 100%; min-width: 34rem; max-width: 46rem; height: auto; }
.report table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; font-size: .95rem; }
.report thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
.report th, .report td { padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
.report th:last-child, .report td:last-child { padding-right: .25rem; }
.report tbody th { font-weight: 400; min-width: 8rem; }
.report tbody tr { border-bottom: 1px solid var(--rule); }
.report th.end, .report td.end { text-align: right; }
.report .source { color: var(--muted); font-size: .875rem; margin: .4rem 0; }
.report details { margin-top: .5rem; }
.report summary { color: var(--primary); cursor: pointer; padding: .35rem 0; }
.report .callout { border-left: 5px solid var(--primary); background: var(--paper); padding: .75rem 1.25rem; margin: 1.5rem 0; }
.report .callout p { margin: .25rem 0; }
.report .callout-title { font-weight: 600; }
.report .callout-warning { border-color: var(--warning); }
.report .callout-break { border-left-style: dashed; border-color: var(--warning); }
.report .annex { font-size: .9rem; }
.report code { font-size: .92em; overflow-wrap: anywhere; }
.report :target { background: #fff3d6; }
@media print {
  .report { font-size: 10pt; }
  .report nav.contents, .report details > summary, .report .skip { display: none; }
  .report details { display: block; }
  .report h2, .report h3, .report h4, .report figcaption { break-after: avoid; }
  .report figure, .report tr, .report .key-figure, .report .callout { break-inside: avoid; }
  .report .scroll { overflow: visible; }
  .report thead { display: table-header-group; }
}
`
