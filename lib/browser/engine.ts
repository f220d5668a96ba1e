import { rules } from '../checks/registry.ts';
import { compose } from '../composer.ts';
import { needsDictionary } from '../facts/traditional.ts';
import { compareClaims } from '../findings/claims.ts';
import { countsOf, toView } from '../findings/view.ts';
import type { Audit } from '../model/audit.ts';
import type { Prose } from '../model/prose.ts';
import type { ReportFacts } from '../model/reading.ts';
import type { AuditView } from '../model/view.ts';
import { readLive, resolveAnchor } from '../source/dom/live.ts';
import { type Mark, markOf, markOfClaim, type Resolve } from './mark.ts';
import { createMarks } from './marks.ts';
import type { EngineState, FocusReply, ToEngine } from './messages.ts';
import { watchTables } from './page-changes.ts';

/** More than these are not listed: no report says so much of its tables, and a message to popup and desk stays small. */
const MOST_CLAIMS = 200;

export interface EngineHost {
  /** Tells background and popup what the page shows now. */
  audited(counts: ReturnType<typeof countsOf>): void;
  /** Brings the traditional dictionary into this world and gives its fold. */
  loadFold(): Promise<(text: string) => string>;
  /** The reader of prose, a script of its own that was injected before. */
  readonly readProse: (facts: ReportFacts) => Prose;
}

export interface Engine {
  answer(message: ToEngine): Promise<EngineState | FocusReply>;
  /** Audits again. */
  refresh(): void;
  /** Says once more what is known: the page came back from the back/forward cache. */
  tell(): void;
  dispose(): void;
}

/** Audits one page and keeps the result with its places; what leaves it are plain values. */
export function createEngine(page: Document, host: EngineHost): Engine {
  let current: Audit | null = null;
  let view: AuditView = { kind: 'none', reason: 'notReport', year: null };
  let running: Promise<void> | null = null;
  let stale = true;
  /** The reader turned the marks off on this page: they stay off until turned on again. */
  let dismissed = false;
  const marks = createMarks(() => {
    dismissed = true;
    tell();
  });
  const byFingerprint = new Map<string, Mark>();
  /** Sentences that say a number: drawn only when gone to. */
  const claimMarks = new Map<string, Mark>();
  const stopWatching = watchTables(page, refresh);

  function refresh(): void {
    stale = true;
    running ??= run().finally(() => {
      running = null;
    });
  }

  async function run(): Promise<void> {
    while (stale) {
      stale = false;
      try {
        const { result, milliseconds } = await auditPage();
        current = result;
        view = toView(result, rules, milliseconds, MOST_CLAIMS);
      } catch (error) {
        current = null;
        view = { kind: 'error', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
    placeMarks();
    if (marks.on) showMarks();
    tell();
  }

  async function auditPage(): Promise<{ result: Audit; milliseconds: number }> {
    await nextTask();
    const started = performance.now();
    const source = readLive(page);
    await nextTask();
    const fold = needsDictionary(source) ? await host.loadFold() : undefined;
    const audit = compose(host.readProse);
    const result = audit(source, fold === undefined ? {} : { fold });
    return { result, milliseconds: performance.now() - started };
  }

  function placeMarks(): void {
    byFingerprint.clear();
    claimMarks.clear();
    if (current?.kind !== 'report') return;
    const { findings, reading } = current;
    const resolve: Resolve = (anchor) => resolveAnchor(page, anchor);
    for (const finding of findings) byFingerprint.set(finding.fingerprint, markOf(finding, reading, resolve));
    for (const claim of compareClaims(reading).slice(0, MOST_CLAIMS))
      claimMarks.set(claim.view.fingerprint, markOfClaim(claim, reading, resolve));
  }

  function showMarks(): void {
    marks.show([...byFingerprint.values()]);
  }

  function tell(): void {
    host.audited(countsOf(view));
  }

  function state(): EngineState {
    return { view, marks: marks.on };
  }

  function markNamed(fingerprint: string): Mark | undefined {
    return byFingerprint.get(fingerprint) ?? claimMarks.get(fingerprint);
  }

  async function focus(fingerprint: string): Promise<FocusReply> {
    if (!markNamed(fingerprint)?.targets.some(({ isConnected }) => isConnected)) {
      refresh();
      await running;
    }
    const mark = markNamed(fingerprint);
    const target = mark?.targets[0];
    if (mark === undefined || target === undefined) return 'gone';
    if (target.getClientRects().length === 0) return 'hidden';
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'auto' : 'smooth' });
    marks.pulse(mark);
    return 'shown';
  }

  refresh();
  return {
    async answer(message) {
      if (message.type === 'focus') return focus(message.fingerprint);
      if (message.type === 'audit') refresh();
      await running;
      if (message.type === 'marks') dismissed = !message.on;
      const wanted = message.type === 'marks' ? message.on : message.type === 'open' ? !dismissed : marks.on;
      if (wanted && !marks.on && view.kind === 'report') showMarks();
      if (!wanted && marks.on) marks.hide();
      return state();
    },
    refresh,
    tell,
    dispose() {
      stopWatching();
      marks.hide();
    },
  };
}

/** Lets the page's own work go first: no single task of ours may be long. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
