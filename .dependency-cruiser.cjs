// The layers of the project. A stage is a folder of lib that does one step of the pipeline
// source → facts → claims → checks → findings; lib/audit.ts alone puts them together.
// What ends up in the scripts for pages is in .dependency-cruiser.pages.cjs: there imports of types do not count.
const stages = 'source|facts|claims|checks|findings';
/** A package, wherever it is installed. */
const packageNamed = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other can be neither understood nor tested apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that the tool cannot follow would slip past every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'model-knows-only-zod',
      comment: 'Everything speaks the model, so it may depend on nothing but zod.',
      severity: 'error',
      from: { path: '^lib/model/' },
      to: { pathNot: ['^lib/model/', packageNamed('zod')] },
    },
    {
      name: 'data-knows-only-model',
      comment: 'Forms, texts and settings are data: every stage and page may use them, so they depend on none.',
      severity: 'error',
      from: { path: '^lib/(forms|locales|settings)/' },
      to: { pathNot: ['^lib/($1|model)/', packageNamed('zod')] },
    },
    {
      name: 'stage-not-stage',
      comment: 'Data flows from stage to stage through lib/audit.ts only, so each can be tested and replaced alone.',
      severity: 'error',
      from: { path: `^lib/(${stages})/` },
      to: { path: `^lib/(${stages})/`, pathNot: '^lib/$1/' },
    },
    {
      name: 'core-has-no-words',
      comment:
        'The core runs on pages and names messages by id; pages and exports choose the words. Only the published result has words.',
      severity: 'error',
      from: {
        path: `^lib/(${stages}|related|views|triage|store)/|^lib/audit\\.ts$`,
        pathNot: '^lib/findings/result\\.ts$',
      },
      to: { path: '^lib/locales/', reachable: true },
    },
    {
      name: 'one-composer',
      comment: 'lib/audit.ts alone puts the stages together: page and command line cannot come to differ.',
      severity: 'error',
      from: {
        pathNot: [`^lib/(${stages})/`, '^lib/audit\\.ts$', '^(tests|scripts)/'],
      },
      to: { path: '^lib/(facts/index|claims/index|checks/run|findings/index)\\.ts$' },
    },
    {
      name: 'related-reads-no-source',
      comment: 'Comparing reports needs their facts and names, never the documents that they were read from.',
      severity: 'error',
      from: { path: '^lib/related/' },
      to: { pathNot: '^lib/(related|facts|forms|model|settings)/|(^|/)node_modules/' },
    },
    {
      name: 'store-keeps',
      comment:
        'What keeps decisions knows what a record is and when a page changed, and nothing of how either came to be.',
      severity: 'error',
      from: { path: '^lib/store/' },
      to: { pathNot: ['^lib/(store|model)/', '^lib/triage/page-changes\\.ts$', packageNamed('idb', 'zod')] },
    },
    {
      name: 'one-store',
      comment: 'The database is reached through the store alone, whose transactions keep it whole.',
      severity: 'error',
      from: { path: '^(lib|cli|components|entrypoints)/', pathNot: '^lib/store/' },
      to: { path: packageNamed('idb') },
    },
    {
      name: 'rule-not-rule',
      comment: 'A rule stands alone: one file to read, to test, to switch off.',
      severity: 'error',
      from: { path: '^lib/checks/rules/' },
      to: { path: '^lib/checks/rules/' },
    },
    {
      name: 'lib-is-portable',
      comment: 'The core runs in pages, workers and Node alike: it knows no extension, no view and no terminal.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/browser/' },
      to: {
        path: ['^(lib/browser|entrypoints|components|cli)/', packageNamed('wxt', '@wxt-dev', 'preact', '@preact')],
      },
    },
    {
      name: 'lib-without-node',
      comment: 'What lib imports must exist in a page too.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reader-owns-its-library',
      comment: 'A library that parses one kind of source is that reader’s own affair.',
      severity: 'error',
      from: {
        path: '^(lib|cli|components|entrypoints)/',
        pathNot: '^lib/source/(dom/(page-tree|quick-parser)|pdf/[^/]+|docx/[^/]+|picture/load)\\.ts$',
      },
      // The address of pdf.js's worker is for the page that starts it.
      to: { path: packageNamed('parse5', 'pdfjs-dist', 'mammoth', 'onnxruntime-web'), pathNot: 'pdf\\.worker' },
    },
    {
      name: 'heavy-only-when-needed',
      comment: 'Readers of PDF, DOCX and pictures are loaded when such a file comes, never before.',
      severity: 'error',
      from: { path: '^(lib|cli|components|entrypoints)/', pathNot: '^lib/source/(pdf|docx|picture)/' },
      to: { path: '^lib/source/(pdf|docx|picture)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'dictionary-stands-alone',
      comment:
        'The traditional dictionary costs 54 KB and 20 ms; only its own module holds it, loaded for a traditional page.',
      severity: 'error',
      from: { path: '^(lib|cli|components|entrypoints)/', pathNot: '^lib/facts/dictionary\\.ts$' },
      to: { path: packageNamed('opencc-js') },
    },
    {
      name: 'zod-only-mini',
      comment: 'Full zod is 92 KB; zod/mini does the same for us in 8.',
      severity: 'error',
      from: { path: '^(lib|cli|components|entrypoints)/' },
      to: { path: packageNamed('zod'), pathNot: '/zod/(v4/)?mini/' },
    },
    {
      name: 'components-know-no-browser',
      comment: 'Views get what they need through one client interface, so they can be shown and tested anywhere.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        pathNot: [
          '^components/',
          '^lib/(model|findings|views|triage|export|settings|locales)/',
          packageNamed('preact', '@preact'),
        ],
      },
    },
    {
      name: 'cli-without-browser',
      comment: 'The command line is the same core without extension and views, not even through others.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(lib/browser|components|entrypoints)/', reachable: true },
    },
    {
      name: 'product-without-tests',
      comment: 'What is shipped does not hang on what tests or builds it.',
      severity: 'error',
      from: { path: '^(lib|cli|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    // Imports of types alone count: they couple as the others do.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
