import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.ts';
import { slow, without } from './groups.ts';
import { isInSample } from './sample.ts';
import { collector, type Outcome, runTests, type Test } from './suite.ts';

type Evaluate = (packages: (name: string) => Promise<object>, suite: ReturnType<typeof collector>) => Promise<void>;

/**
 * Runs the tests of the mutated folders as one script in Stryker's own process. The script evaluates all modules anew for
 * every mutant, so no mutant changes what the next one sees, and constants of modules are mutated too. Stryker's own runner
 * for Vitest loads all modules in a new thread for each mutant and tried one mutant in about five seconds, this one tries ten
 * in a second: 14,000 mutants take it a night, and would take Stryker's runner most of a day and a night.
 */
class OneScriptRunner implements TestRunner {
  static readonly inject = [commonTokens.options] as [typeof commonTokens.options];
  readonly #files: readonly string[];
  readonly #context: InstrumenterContext;
  readonly #root = process.cwd();
  #script: Script | null = null;
  /** Test ids. The test that killed last comes first, because it mostly kills the next mutant, which is near, too. */
  #order: string[] = [];

  constructor(options: StrykerOptions) {
    this.#files = options.oneScript as string[];
    const global = globalThis as unknown as Record<string, InstrumenterContext | undefined>;
    this.#context = global[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // Tests print scores, which nobody reads here.
    console.log = () => {};
    console.table = () => {};
    this.#script = new Script(await bundleTests(this.#root, this.#files, without));
  }

  async dryRun(): Promise<DryRunResult> {
    const outcomes: Outcome[] = [];
    await runTests(
      await this.#load(),
      ({ id }) => {
        this.#context.currentTestId = id;
      },
      (outcome) => {
        this.#context.currentTestId = undefined;
        return outcomes.push(outcome) > 0;
      },
    );
    // The quickest test comes first until one has killed a mutant.
    this.#order = [...outcomes].sort((a, b) => a.milliseconds - b.milliseconds).map(({ test }) => test.id);
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: this.#context.mutantCoverage,
      tests: outcomes.map(({ test: { id }, failure, milliseconds }) => {
        const result = { id, name: id, timeSpentMs: milliseconds };
        return failure === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure };
      }),
    };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    mutantActivation,
  }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(activeMutant.id)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    this.#context.hitCount = 0;
    this.#context.hitLimit = hitLimit;
    this.#context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    let killer: Outcome | null = null;
    let nrOfTests = 0;
    try {
      const tests = this.#inOrder(await this.#load(), testFilter);
      this.#context.activeMutant = activeMutant.id;
      await runTests(
        tests,
        () => nrOfTests++,
        (outcome) => {
          if (outcome.failure !== null) killer = outcome;
          return outcome.failure === null;
        },
      );
    } catch (error) {
      // With this mutant the modules themselves cannot be evaluated.
      killer = { test: { id: '' }, failure: String(error), milliseconds: 0 } as Outcome;
    }
    const { hitCount } = this.#context;
    this.#context.activeMutant = undefined;
    const endless = determineHitLimitReached(hitCount, hitLimit);
    if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason };
    return this.#result(killer, nrOfTests);
  }

  #result(killer: Outcome | null, nrOfTests: number): MutantRunResult {
    if (killer === null) return { status: MutantRunStatus.Survived, nrOfTests };
    const { id } = killer.test;
    this.#order = [id, ...this.#order.filter((other) => other !== id)];
    return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: killer.failure ?? '', nrOfTests };
  }

  async #load(): Promise<readonly Test[]> {
    if (this.#script === null) throw new Error('init() was not called.');
    const suite = collector();
    await (this.#script.runInThisContext() as Evaluate)((name) => import(name), suite);
    return suite.tests.filter(({ id }) => !slow.includes(id));
  }

  #inOrder(tests: readonly Test[], filter: readonly string[] | undefined): readonly Test[] {
    const covering = filter === undefined ? null : new Set(filter);
    const wanted = covering === null ? tests : tests.filter(({ id }) => covering.has(id));
    const places = new Map(this.#order.map((id, place) => [id, place]));
    // A process that replaces one that hung has no order yet.
    const placeOf = ({ id }: Test) => places.get(id) ?? places.size;
    return [...wanted].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-script', OneScriptRunner)];
