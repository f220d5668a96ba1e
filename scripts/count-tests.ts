/** What a test run comes to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that counts. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a run of vitest: `report` is null where it wrote none, `succeeded` says whether it ended well. Whatever did not
 * pass has failed: a skipped test, a file that could not be loaded (one each), a run that found no test or broke down
 * without blaming a test (one).
 */
export function countTests(report: VitestReport | null, succeeded: boolean): Count {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status !== 'passed' && assertionResults.every((assertion) => assertion.status === 'passed'),
  ).length;
  const failed = statuses.length - passed + broken;
  const silent = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
