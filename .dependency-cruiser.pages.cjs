// What the scripts that run on pages carry with them. Imports of types leave nothing in a bundle, so here (unlike in
// .dependency-cruiser.cjs) they do not count.
const { options } = require('./.dependency-cruiser.cjs');
/** A package, wherever it is installed. */
const packageNamed = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'page-scripts-stay-small',
      comment: 'What is injected into pages carries no texts, no parser, no dictionary, no views.',
      severity: 'error',
      from: { path: '^entrypoints/(detector|engine)' },
      to: {
        path: [
          '^lib/(store|export)/',
          // The signs have no words: those come with the card's.
          '^lib/locales/(?!formula-signs\\.ts$)',
          '^lib/triage/(page-changes|versions)\\.ts$',
          '^lib/source/(dom/parsed\\.ts|pdf/|docx/)',
          '^lib/facts/dictionary\\.ts$',
          '^components/',
          packageNamed('parse5', 'opencc-js', 'preact', '@preact', '@wxt-dev'),
        ],
        reachable: true,
      },
    },
    {
      name: 'detector-stays-tiny',
      comment: 'The detector runs on every government page and is a few kilobytes: no schema, no stage, no storage.',
      severity: 'error',
      from: { path: '^entrypoints/detector' },
      to: {
        path: [
          '^lib/(source|facts|claims|checks|findings|related|views)/',
          '^lib/browser/settings/settings-storage',
          packageNamed('zod'),
        ],
        reachable: true,
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
