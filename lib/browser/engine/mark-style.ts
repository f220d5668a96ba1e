/**
 * `:host` rules are !important because only then a page's own rules for its children cannot win over them.
 * No mark takes the pointer: what is under it stays usable. Only the numbered buttons and the card do.
 */
const MARKS = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  pointer-events: none !important; contain: layout style !important; overflow: clip !important; display: block !important; }
.box, .tint, .line { position: absolute; top: 0; left: 0; box-sizing: border-box; }
.box, .tint { border-radius: 2px; }
.box { border: 2px solid #c5221f; box-shadow: 0 0 0 1px #ffffffcc, inset 0 0 0 1px #ffffff99; }
.box.review { border: 2px dashed #b06000; }
.box.pass { border-color: #188038; }
.line { border-bottom: 2px dotted #c5221f; margin-top: 2px; }
.line.number { border-bottom: 3px solid #c5221f; }
.line.review { border-bottom-color: #b06000; }
.line.pass { border-bottom-color: #188038; }
.tint { background: #c5221f29; outline: 1px solid #c5221f66; outline-offset: -1px; }
.tint.review { background: #b0600029; outline-color: #b0600066; }
.tint.pass { background: #18803829; outline-color: #18803866; }
.tint.group { background: #c5221f14; outline-style: dotted; }
.tint.group.review { background: #b0600014; }
.box.report:not(.active) { border-color: transparent; box-shadow: none; }
.box.faint { border: 1px dotted #80868b; box-shadow: none; }
.line.faint, .line.number.faint { border-bottom: 1px dotted #80868b; }
.tint.faint { background: none; outline-color: #80868b66; }
.box.active, .line.active { background: #c5221f1f; }
.box.review.active, .line.review.active { background: #b060001f; }
.box.pass.active, .line.pass.active { background: #1880381f; }
.label { position: absolute; max-width: min(32em, 90vw); padding: 4px 8px; border-radius: 4px; border: 1px solid #5f6368;
  background: #202124; color: #fff; font: 13px/1.45 ui-monospace, Consolas, "Noto Sans Mono", monospace;
  font-variant-numeric: tabular-nums; white-space: pre-line; overflow-wrap: anywhere; box-shadow: 0 2px 8px #0006; }
.label b { color: #ff9d94; font-weight: 700; }
[hidden] { display: none !important; }
`;

/** Colours as in components/base.css. */
const CARD = `
.handle, .card { --ground: light-dark(#ffffff, #1f2023); --raised: light-dark(#f5f6f8, #292b2f);
  --rule: light-dark(#dadce0, #44474c); --ink: light-dark(#1b1c1e, #e8eaed); --quiet: light-dark(#55595f, #a9aeb6);
  --link: light-dark(#0b57d0, #a8c7fa); --fail: light-dark(#b3191a, #ff9d94); --review: light-dark(#8a5000, #fbc15c);
  color-scheme: light dark; }
.handle, .card { position: absolute; top: 0; left: 0; box-sizing: border-box; pointer-events: auto;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.handle { min-width: 18px; height: 18px; padding: 0 4px; border: 1px solid #fff; border-radius: 9px; background: #c5221f;
  color: #fff; font-size: 11px; line-height: 16px; font-weight: 600; text-align: center; cursor: pointer; }
.handle.review { background: #9a5b00; }
.handle.dismissed { background: #5f6368; opacity: .7; }
.card { width: 360px; max-width: calc(100% - 16px); overflow: auto; overscroll-behavior: contain; padding: 10px 12px;
  border: 1px solid var(--rule); border-top: 3px solid var(--fail); border-radius: 6px; background: var(--ground);
  color: var(--ink); font-size: 14px; line-height: 1.5; text-align: start; box-shadow: 0 4px 16px #0004; }
.card.review { border-top-color: var(--review); }
.card:focus { outline: none; }
.card p, .card ul { margin: 4px 0 0; }
.card ul { padding-inline-start: 20px; }
.head { display: flex; gap: 8px; align-items: center; font-size: 12px; color: var(--quiet); }
.outcome { color: var(--fail); font-weight: 600; }
.review .outcome { color: var(--review); }
.state { padding: 0 6px; border-radius: 8px; background: var(--raised); color: var(--ink); }
.position { flex: 1; text-align: end; }
.title { font-weight: 600; overflow-wrap: anywhere; }
.dismissed .title { color: var(--quiet); text-decoration: line-through; font-weight: 400; }
.formula { font-family: ui-monospace, Consolas, "Noto Sans Mono", monospace; font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere; }
.formula b { color: var(--fail); font-weight: 700; text-decoration: underline; }
.suspect { font-weight: 600; }
.said, .card li, .why { color: var(--quiet); font-size: 13px; }
.tools { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-top: 8px; }
.why { flex-basis: 100%; }
.ways { padding-top: 8px; border-top: 1px solid var(--rule); }
.card button { min-height: 26px; padding: 2px 10px; border: 1px solid var(--rule); border-radius: 4px;
  background: var(--ground); color: var(--ink); font: inherit; font-size: 13px; cursor: pointer; }
.card button:hover { background: var(--raised); }
.card button.confirm { border-color: var(--link); color: var(--link); }
.card button.close { min-width: 26px; padding: 0; border: 0; font-size: 18px; line-height: 1; color: var(--quiet); }
.card .ways button { padding: 2px 6px; border: 0; color: var(--link); }
.card button:disabled { color: var(--quiet); opacity: .6; cursor: default; }
.handle:focus-visible, .card button:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .card, .handle { border: 1px solid CanvasText; } }
`;

/** Applies the layer's style. A constructed sheet is not subject to the page's Content-Security-Policy. */
export function styleLayer(shadow: ShadowRoot, view: Window & typeof globalThis): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARKS + CARD);
  shadow.adoptedStyleSheets = [sheet];
}
