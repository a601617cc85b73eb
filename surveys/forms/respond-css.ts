/**
 * The whole style of a respondent's page: printed inside it, so that the first view needs no other
 * request. Contrasts are those of the house's palette, at least 4.5 for text and 3 for controls.
 */
export const RESPOND_CSS = `
:root{color-scheme:light dark;--ink:#17212b;--muted:#47545f;--line:#6b7781;--soft:#d9dedf;--primary:#0b4a5e;--on:#fff;--bad:#9c1f1f;--warn:#8a4b00;--paper:#f6f7f5;--card:#fff;--pick:#e3eef1}
@media (prefers-color-scheme:dark){:root{--ink:#eef2f4;--muted:#b3bec7;--line:#7f8b95;--soft:#2c3840;--primary:#7cc4dc;--on:#10171d;--bad:#ff8f8f;--warn:#ffb45c;--paper:#10171d;--card:#18222a;--pick:#173844}}
*,::before,::after{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:"Source Sans 3","Source Sans Pro",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.5;overflow-wrap:break-word}
.page{max-width:40rem;margin:0 auto;padding:1rem 1rem 3rem}
header{border-bottom:1px solid var(--soft);padding-bottom:.75rem;margin-bottom:1.5rem}
.where{margin:0;font-weight:600}
.what{margin:0;color:var(--muted)}
.label{margin:.75rem 0 .25rem;padding:.5rem .75rem;border:1px solid var(--warn);border-left-width:.35rem;color:var(--warn);font-weight:600}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .5rem}
p{margin:0 0 .75rem}
a{color:var(--primary)}
.muted,.hint,footer{color:var(--muted)}
.hint{margin:0 0 .5rem}
.languages{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.5rem 0 0 -.5rem}
.languages>*{min-height:44px;padding:.5rem;font:inherit;line-height:1.2;display:flex;align-items:center}
.languages button{border:0;background:none;color:var(--primary);text-decoration:underline;cursor:pointer}
.languages span{font-weight:600}
.q{border:0;margin:0 0 2.25rem;padding:0;min-width:0}
.q[hidden]{display:none}
legend,.ask{display:block;padding:0;margin:0 0 .5rem;font-weight:600;font-size:1.1rem;line-height:1.35}
.mark{font-weight:400;font-size:1rem;color:var(--muted)}
.q>legend{float:left;width:100%}
.q>legend~*{clear:both}
.error::first-letter{text-transform:uppercase}
.code{white-space:nowrap}
.q .q{margin:0 0 1.25rem}
.q .q legend{font-size:1rem}
.options{display:flex;flex-direction:column;gap:.5rem}
.option{display:flex;align-items:center;gap:.75rem;min-height:48px;padding:.5rem .75rem;border:1px solid var(--line);border-radius:4px;background:var(--card);cursor:pointer}
.option input{flex:none;width:1.35rem;height:1.35rem;margin:0;accent-color:var(--primary)}
.option:has(:checked){border-color:var(--primary);background:var(--pick);box-shadow:inset 0 0 0 1px var(--primary)}
.option b{font-weight:600}
@media (min-width:30em){
.scale{flex-direction:row;align-items:stretch}
.scale .option{flex:1 1 0;min-width:0;flex-direction:column;justify-content:flex-start;text-align:center;padding:.75rem .25rem;gap:.5rem;font-size:.9rem;line-height:1.25;hyphens:auto}
.scale.long{flex-wrap:wrap}
.scale.long .option{flex:1 0 3.25rem}
}
input.line,textarea,select{width:100%;min-height:48px;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:4px}
input.number,input.date{max-width:14rem}
textarea{resize:vertical}
.place{display:flex;align-items:center;gap:.75rem;margin:0 0 .5rem}
.place select{width:auto;flex:none;min-width:5rem}
.cells{display:grid;gap:.5rem .75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));margin:0 0 1rem}
.cells label span{display:block}
.error{color:var(--bad);font-weight:600;margin:0 0 .5rem}
.faulty{border-left:.3rem solid var(--bad);padding-left:.9rem}
.faulty input.line,.faulty textarea{border-color:var(--bad)}
.errors{border:2px solid var(--bad);padding:1rem;margin:0 0 2rem}
.errors h2{margin:0 0 .5rem}
.errors ul{margin:.5rem 0 0;padding:0;list-style:none}
.errors a{color:var(--bad);display:inline-block;padding:.25rem 0}
.note{border:1px solid var(--line);padding:.75rem;margin:0 0 1.5rem}
button.send,.button{display:inline-block;min-height:52px;padding:.75rem 1.5rem;font:inherit;font-weight:600;font-size:1.1rem;color:var(--on);background:var(--primary);border:1px solid var(--primary);border-radius:4px;cursor:pointer;text-decoration:none}
button.plain{min-height:44px;font:inherit;color:var(--primary);background:none;border:0;padding:.5rem;text-decoration:underline;cursor:pointer}
.receipt{font-size:1.2rem;font-weight:600;font-variant-numeric:tabular-nums}
footer{border-top:1px solid var(--soft);margin-top:3rem;padding-top:1rem;font-size:.9rem}
footer h2{font-size:1rem;margin:0 0 .25rem}
:focus-visible{outline:3px solid #17212b;outline-offset:0;box-shadow:0 0 0 6px #ffbf47}
.option:focus-within{outline:3px solid transparent}
.option:has(:focus-visible){outline:3px solid #17212b;box-shadow:0 0 0 6px #ffbf47}
.option input:focus-visible{outline:0;box-shadow:none}
.errors:focus,h1:focus{outline:0}
@media (prefers-color-scheme:dark){:focus-visible,.option:has(:focus-visible){outline-color:#ffbf47;box-shadow:0 0 0 6px #10171d}}
@media (forced-colors:active){.option:has(:checked){outline:2px solid Highlight}}
.js .only-if{display:none}
.seen-by-readers{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
html.easy{font-size:131.25%}
.easy body{line-height:1.65}
.easy .page{max-width:44rem}
.easy .q{margin-bottom:3rem}
.easy legend,.easy .ask{font-size:1.15rem;line-height:1.5}
.easy .options{gap:.75rem}
.easy .scale{flex-direction:column}
.easy .scale .option{flex:none;flex-direction:row;justify-content:flex-start;align-items:center;text-align:left;padding:.5rem .75rem;gap:.75rem;font-size:1rem;hyphens:none}
@media print{.languages,button{display:none}}
`.replaceAll('\n', '')
