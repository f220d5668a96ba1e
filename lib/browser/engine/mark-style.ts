/**
 * `:host` rules are !important because only then a page's own rules for its children cannot win over them.
 * No element of the layer takes the pointer: what is under a mark stays usable.
 */
const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  pointer-events: none !important; contain: layout style !important; overflow: clip !important; display: block !important; }
.box, .tint { position: absolute; top: 0; left: 0; box-sizing: border-box; border-radius: 2px; }
.box { border: 2px solid #c5221f; box-shadow: 0 0 0 1px #ffffffcc, inset 0 0 0 1px #ffffff99; }
.box.review { border: 2px dashed #b06000; }
.box.pass { border-color: #188038; }
.tint { background: #c5221f29; outline: 1px solid #c5221f66; outline-offset: -1px; }
.tint.review { background: #b0600029; outline-color: #b0600066; }
.tint.pass { background: #18803829; outline-color: #18803866; }
.box.active { background: #c5221f1f; }
.box.review.active { background: #b060001f; }
.box.pass.active { background: #1880381f; }
.label { position: absolute; max-width: min(32em, 90vw); padding: 4px 8px; border-radius: 4px; border: 1px solid #5f6368;
  background: #202124; color: #fff; font: 13px/1.45 ui-monospace, Consolas, "Noto Sans Mono", monospace;
  font-variant-numeric: tabular-nums; white-space: pre-line; overflow-wrap: anywhere; box-shadow: 0 2px 8px #0006; }
.label b { color: #ff9d94; font-weight: 700; }
[hidden] { display: none; }
`;

/** Applies the layer's style. A constructed sheet is not subject to the page's Content-Security-Policy. */
export function styleLayer(shadow: ShadowRoot, view: Window & typeof globalThis): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CSS);
  shadow.adoptedStyleSheets = [sheet];
}
