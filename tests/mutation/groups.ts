interface Group {
  readonly mutated: readonly string[];
  readonly tests: readonly string[];
}

const facts = ['tests/facts/*.test.ts', 'tests/generator/layouts.test.ts', 'tests/golden/*.test.ts'];
const checks = ['tests/checks/**/*.test.ts', 'tests/related/*.test.ts'];

/** Files that are mutated together, and the tests that run for their mutants. */
export const groups: Readonly<Record<string, Group | undefined>> = {
  forms: {
    mutated: ['lib/forms/**/*.ts'],
    tests: [
      'tests/forms/*.test.ts',
      'tests/findings/suspects.test.ts',
      'tests/views/{identities,form-table}.test.ts',
      ...facts,
      ...checks,
    ],
  },
  facts: { mutated: ['lib/facts/**/*.ts'], tests: [...facts, ...checks] },
  claims: { mutated: ['lib/claims/**/*.ts'], tests: ['tests/claims/*.test.ts'] },
  checks: {
    mutated: ['lib/checks/**/*.ts', 'lib/related/*.ts'],
    tests: [...checks, 'tests/golden/*.test.ts', 'tests/claims/*.test.ts'],
  },
  findings: { mutated: ['lib/findings/*.ts'], tests: ['tests/{findings,views,triage,export}/*.test.ts'] },
  triage: { mutated: ['lib/triage/*.ts'], tests: ['tests/{findings,views,triage,export}/*.test.ts'] },
  views: { mutated: ['lib/views/*.ts'], tests: ['tests/{findings,views,triage,export}/*.test.ts'] },
  export: { mutated: ['lib/export/**/*.ts'], tests: ['tests/export/**/*.test.ts'] },
};

/** Test files that start processes, in which no mutant is active, or that take a minute for what others find in seconds. */
export const without: readonly string[] = [
  'tests/checks/catalogue.test.ts',
  'tests/claims/properties.test.ts',
  'tests/claims/held-out.test.ts',
];

/** Single tests that take as long as all others of their group. */
export const slow: readonly string[] = [
  'tests/claims/sentences.test.ts > the report around the sentences gives no cause for a finding',
];
