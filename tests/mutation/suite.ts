/** `describe`, `it` and hooks of Vitest, as far as the tests of mutated folders use them, in one process. */
import { expect, vi } from 'vitest';

type Body = (...args: readonly never[]) => unknown;
type Hook = () => unknown;

interface Suite {
  readonly parent: Suite | null;
  readonly name: string;
  readonly before: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  readonly after: Hook[];
}

export interface Test {
  /** File, suites and name; unique in the run. */
  readonly id: string;
  readonly suite: Suite;
  readonly run: () => unknown;
}

/** Gives the tests an `api` in place of `vitest`, and collects the tests that they declare with it. */
export function collector() {
  const tests: Test[] = [];
  const ids = new Map<string, number>();
  let suite = newSuite(null, '');

  const declare = (name: string, run: () => unknown) => {
    const path = [...ancestors(suite)].reverse().map((one) => one.name);
    const id = [...path, name].filter((part) => part !== '').join(' > ');
    const count = ids.get(id) ?? 0;
    ids.set(id, count + 1);
    tests.push({ id: count === 0 ? id : `${id} (${count})`, suite, run });
  };
  const within = (name: string, body: Hook) => {
    const outer = suite;
    suite = newSuite(outer, name);
    body();
    suite = outer;
  };
  const it = (name: string, ...rest: readonly unknown[]) => declare(name, bodyOf(rest) as Hook);
  const describe = (name: string, ...rest: readonly unknown[]) => within(name, bodyOf(rest) as Hook);
  const eachOf = (take: (name: string, run: () => unknown) => void) => (rows: readonly unknown[]) => {
    return (name: string, ...rest: readonly unknown[]) => {
      for (const [at, row] of rows.entries()) {
        const args = (Array.isArray(row) ? row : [row]) as never[];
        take(`${name} [${at}]`, () => bodyOf(rest)(...args));
      }
    };
  };
  const testing = Object.assign(it, { each: eachOf(declare), ...runIf(it) });
  return {
    tests,
    /** Says which file declares the tests that follow. */
    file: (name: string) => {
      suite = newSuite(null, name);
    },
    api: {
      expect,
      vi,
      it: testing,
      test: testing,
      describe: Object.assign(describe, { each: eachOf(within), ...runIf(describe) }),
      beforeAll: (hook: Hook) => suite.before.push(hook),
      beforeEach: (hook: Hook) => suite.beforeEach.push(hook),
      afterEach: (hook: Hook) => suite.afterEach.push(hook),
      afterAll: (hook: Hook) => suite.after.push(hook),
    },
  };
}

export interface Outcome {
  readonly test: Test;
  /** Null: the test passed. */
  readonly failure: string | null;
  readonly milliseconds: number;
}

/** Runs the tests and the hooks of their suites one after the other; `done` returns false to stop. */
export async function runTests(
  tests: readonly Test[],
  starts: (test: Test) => void,
  done: (outcome: Outcome) => boolean,
): Promise<void> {
  const begun = new Set<Suite>();
  for (const test of tests) {
    const started = performance.now();
    starts(test);
    const failure = await failureOf(test, begun);
    if (!done({ test, failure, milliseconds: performance.now() - started })) break;
  }
  for (const suite of begun) for (const hook of suite.after) await hook();
}

async function failureOf({ suite, run }: Test, begun: Set<Suite>): Promise<string | null> {
  const suites = [...ancestors(suite)].reverse();
  try {
    for (const one of suites) {
      if (begun.has(one)) continue;
      begun.add(one);
      for (const hook of one.before) await hook();
    }
    for (const one of suites) for (const hook of one.beforeEach) await hook();
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const one of suites) for (const hook of one.afterEach) await hook();
  }
}

function newSuite(parent: Suite | null, name: string): Suite {
  return { parent, name, before: [], beforeEach: [], afterEach: [], after: [] };
}

function* ancestors(suite: Suite): Generator<Suite> {
  for (let one: Suite | null = suite; one !== null; one = one.parent) yield one;
}

function runIf<Declare>(declare: Declare) {
  return { runIf: (holds: unknown) => (holds ? declare : () => {}) };
}

/** A test's time limit or options may stand before or after its body. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error('A test without a body.');
  return body as Body;
}
