/**
 * The button and its window. `!important` on the host keeps the page's rules for its elements out;
 * inside, nothing is inherited, and sizes follow the
 * reader's own font size and not the page's. Nothing moves.
 */
export const BUTTON_CSS = `
:host{all:initial!important;display:inline-block!important}
:host([tab]){position:fixed!important;right:0!important;bottom:32px!important;z-index:2147483000!important}
*{box-sizing:border-box}
button,h2,p,dialog{font:600 1em/1.3 system-ui,sans-serif;color:#17212b}
button{min-height:44px;max-width:100vw;padding:8px 16px;color:#fff;background:#0b4a5e;border:2px solid #fff;border-radius:6px;cursor:pointer}
:host([tab]) button{border-radius:6px 0 0 6px}
div>button,:host([tab]) div>button{color:#0b4a5e;background:#fff;border:1px solid #6b7781;border-radius:4px}
:focus-visible{outline:3px solid #17212b;box-shadow:0 0 0 6px #ffbf47}
dialog{width:min(44em,100%);height:min(60em,100dvh);max-width:none;max-height:none;padding:0;border:1px solid #6b7781;border-radius:4px;background:#f6f7f5;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:rgb(16 23 29/.6)}
div{display:flex;gap:8px;align-items:center;justify-content:space-between;padding:8px 8px 8px 16px;background:#fff;border-bottom:1px solid #d9dedf}
h2{min-width:0;margin:0;overflow-wrap:anywhere}
p{margin:0;padding:12px 16px;background:#fff}
p[hidden]{display:none}
a{color:#0b4a5e}
iframe{flex:1;width:100%;min-height:0;border:0}
@media (max-width:30em){dialog{border:0;border-radius:0}}
`.replaceAll('\n', '')
