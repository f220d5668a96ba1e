import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** A test file: the state of the file as a whole and of each of its tests. */
export interface TestedFile {
  readonly state: string;
  readonly tests: readonly string[];
}

/**
 * Counts a run of vitest. `files` is null where the run did not reach its end, `isClean` says that no error happened outside
 * of tests. A skipped test has failed. A file that does not load or clean up is one failure, and so is a run without a test
 * or with an error that no test is blamed for.
 */
export function countTests(files: readonly TestedFile[] | null, isClean: boolean): TestCount {
  const states = (files ?? []).flatMap(({ tests }) => tests);
  const passed = states.filter((state) => state === 'passed').length;
  const broken = (files ?? []).filter(
    ({ state, tests }) => state !== 'passed' && tests.every((test) => test === 'passed'),
  ).length;
  const failed = states.length - passed + broken;
  const isUnexplained = failed === 0 && (!isClean || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

/** The part of a test module that is used. */
interface TriedModule {
  readonly relativeModuleId: string;
  readonly children: {
    readonly allTests: () => Iterable<{
      readonly fullName: string;
      readonly diagnostic: () => { readonly flaky: boolean } | undefined;
    }>;
  };
}

/** The tests that passed at the second try only, with their files. */
export function secondTries(modules: readonly TriedModule[]): readonly string[] {
  return modules.flatMap(({ relativeModuleId, children }) =>
    [...children.allTests()]
      .filter((test) => test.diagnostic()?.flaky)
      .map(({ fullName }) => `${relativeModuleId} > ${fullName}`),
  );
}

/**
 * Writes `N passed, N failed` as the last line of a run, whatever ends it, and before it what passed at the second try only.
 * Fails a run with a skipped test.
 */
export class CountReporter implements Reporter {
  #files: readonly TestedFile[] | null = null;
  #secondTries: readonly string[] = [];
  #isClean = false;
  /** With `-t` the other tests are skipped on purpose. */
  #hasPattern = false;

  onInit(vitest: Vitest): void {
    this.#hasPattern = vitest.config.testNamePattern !== undefined;
    process.once('exit', () => {
      const { passed, failed } = countTests(this.#files, this.#isClean);
      if (failed > 0) process.exitCode = 1;
      for (const name of this.#secondTries) writeSync(process.stdout.fd, `passed at the second try: ${name}\n`);
      writeSync(process.stdout.fd, `${passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.#isClean = errors.length === 0;
    this.#secondTries = secondTries(modules);
    this.#files = modules
      .map((module) => ({
        state: module.state() as string,
        tests: [...module.children.allTests()].map((test): string => test.result().state),
      }))
      .map(({ state, tests }) =>
        this.#hasPattern
          ? { state: state === 'skipped' ? 'passed' : state, tests: tests.filter((test) => test !== 'skipped') }
          : { state, tests },
      );
  }
}
