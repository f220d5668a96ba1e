import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import { type Decision, saysNothing } from '../../lib/model/decision.ts';
import type { ReportOrigin } from '../../lib/model/report-origin.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ReportView, Tally } from '../../lib/model/view.ts';
import { type DecidedFinding, decideOn } from '../../lib/triage/decisions.ts';
import { withOwnFindings } from '../../lib/triage/own-findings.ts';
import { snapshotOf } from '../../lib/triage/page-changes.ts';
import { identifyReport } from '../../lib/triage/page-key.ts';
import { type ReviewedProblem, reviewReport } from '../../lib/triage/reviewed-report.ts';
import { failed, type PageState } from '../page-state.ts';
import type { FallbackStore } from './fallback-store.ts';

/** A report under review, with the stored records of its page. */
export interface ReviewSubject {
  readonly report: ReportView;
  readonly page: string;
  readonly address: string;
  readonly origin: ReportOrigin;
  readonly at: Date;
  /** States in which the report was seen, oldest first; the last is the present one. None of a text. */
  readonly snapshots: readonly Snapshot[];
  readonly decisions: readonly Decision[];
  /** Records of the page that could not be read. */
  readonly damaged: number;
}

/** What one act did to decisions, so that it can be taken back. */
interface DecisionStep {
  /** `done` says nothing where the decision was deleted. */
  readonly changes: readonly { readonly done: Decision; readonly before: Decision | null }[];
  /** Fingerprint of the first finding; null where it was gone already. */
  readonly finding: string | null;
}

interface UndoneStep extends Pick<DecisionStep, 'finding'> {
  /** False: all of it was decided anew since. */
  readonly tookBack: boolean;
}

type DecisionChoice = Pick<Decision, 'kind' | 'reason' | 'note'>;

/** The reviewer's decisions on the findings of the page. */
export interface Review {
  /** null: there is no report, or it is not read yet. */
  readonly subject: ReadonlySignal<ReviewSubject | null>;
  /** The report with the reviewer's own problems among its findings; null as above. */
  readonly report: ReadonlySignal<ReportView | null>;
  readonly problems: ReadonlySignal<readonly ReviewedProblem[]>;
  /** The findings of all problems. */
  readonly items: ReadonlySignal<readonly DecidedFinding[]>;
  /** null: there is no report, or it is not read yet. */
  readonly tally: ReadonlySignal<Tally | null>;
  /** Decisions whose findings are gone. */
  readonly stale: ReadonlySignal<readonly Decision[]>;
  /** Decides on several findings in one step. */
  decide(items: readonly DecidedFinding[], choose: (item: DecidedFinding) => DecisionChoice): Promise<void>;
  /** Adds or replaces decisions in one step; `finding`: fingerprint of the one to go to when it is taken back. */
  change(decisions: readonly Decision[], finding: string | null): Promise<void>;
  /** Deletes these decisions in one step. */
  forget(decisions: readonly Decision[]): Promise<void>;
  /** Takes back the last step on this page, as far as nothing was decided since, here or elsewhere; null: there is none. */
  undo(): Promise<UndoneStep | null>;
  reload(): Promise<void>;
}

export function createReview(
  { client, screen }: PageState<SidepanelClient>,
  store: FallbackStore,
  auditedAt: () => Date,
): Review {
  const subject = signal<ReviewSubject | null>(null);
  const result = computed(() => {
    const now = subject.value;
    return now === null ? null : reviewReport(now.report, now.page, now.decisions);
  });
  const report = computed(() => {
    const now = subject.value;
    if (now === null || !now.decisions.some(({ own }) => own !== undefined)) return now?.report ?? null;
    return { ...now.report, findings: [...withOwnFindings(now.report.findings, now.page, now.decisions)] };
  });
  const problems = computed(() => result.value?.problems ?? []);
  /** The steps on this page, the last one last. */
  const steps: DecisionStep[] = [];
  /** Steps that are being stored. What is read meanwhile has but a part of them, so it is read again afterwards. */
  let storing = 0;

  async function load(report: ReportView): Promise<void> {
    const at = auditedAt();
    const [address, origin] = await Promise.all([client.address(), client.origin()]);
    const { page, hasHistory, former } = identifyReport(origin, report);
    if (former.length > 0) await store.adopt(page, former, report);
    const snapshot = snapshotOf(report, { page, url: address, at: at.toISOString(), version: client.version });
    const snapshots = hasHistory ? await store.remember(snapshot) : { items: [], damaged: 0 };
    const decisions = await store.decisions(page);
    if (reportOn() !== report) return;
    if (page !== subject.value?.page) steps.length = 0;
    subject.value = {
      report,
      page,
      address,
      origin,
      at,
      snapshots: snapshots.items,
      decisions: storing > 0 && page === subject.value?.page ? subject.value.decisions : decisions.items,
      damaged: snapshots.damaged + decisions.damaged,
    };
  }

  function reportOn(): ReportView | null {
    const now = screen.value;
    return now.kind === 'audited' && now.view.kind === 'report' ? now.view : null;
  }

  effect(() => {
    const report = reportOn();
    if (report === null) return;
    load(report).catch((error) => {
      screen.value = failed(error);
    });
  });

  function changeDecisions(change: (decisions: readonly Decision[]) => readonly Decision[]): void {
    const now = subject.value;
    if (now !== null) subject.value = { ...now, decisions: change(now.decisions) };
  }

  /** Shown before it is stored, so that nobody waits for a slow disk. */
  async function keep(decision: Decision): Promise<void> {
    changeDecisions((decisions) => [...decisions.filter((each) => !isSame(each, decision)), decision]);
    await store.decide(decision);
  }

  async function remove(decision: Decision): Promise<void> {
    changeDecisions((decisions) => decisions.filter((each) => !isSame(each, decision)));
    await store.forget(decision);
  }

  async function reload(): Promise<void> {
    const page = subject.value?.page;
    if (page === undefined) return;
    const { items } = await store.decisions(page);
    if (storing === 0 && subject.value?.page === page) changeDecisions(() => items);
  }

  async function storeAll<T>(changes: readonly Promise<T>[]): Promise<readonly T[]> {
    storing += 1;
    const stored = await Promise.all(changes).finally(() => {
      storing -= 1;
    });
    if (storing === 0) await reload();
    return stored;
  }

  store.subscribe(() => void reload());

  async function change(decisions: readonly Decision[], finding: string | null): Promise<void> {
    const before = subject.value?.decisions ?? [];
    const changes = decisions.map((done) => ({ done, before: before.find((each) => isSame(each, done)) ?? null }));
    steps.push({ changes, finding });
    await storeAll(decisions.map((done) => (saysNothing(done) ? remove(done) : keep(done))));
  }

  return {
    subject,
    report,
    problems,
    items: computed(() => problems.value.flatMap(({ items }) => items)),
    stale: computed(() => result.value?.stale ?? []),
    tally: computed(() => result.value?.tally ?? null),
    reload,
    async decide(items, choose) {
      const now = subject.value;
      if (now === null) return;
      const at = new Date().toISOString();
      await change(
        items.map((item) => decideOn(item, now.report, now.page, { ...choose(item), at })),
        items[0]?.finding.fingerprint ?? null,
      );
    },
    change,
    async forget(decisions) {
      const changes = decisions.map((before) => {
        const { own: _own, steps: _steps, ...rest } = before;
        return { done: { ...rest, kind: 'open', reason: null, note: '' } as const, before };
      });
      steps.push({ changes, finding: null });
      await storeAll(decisions.map(remove));
    },
    async undo() {
      const step = steps.pop();
      if (step === undefined) return null;
      const took = await storeAll(step.changes.map(({ done, before }) => store.takeBack(done, before)));
      return { finding: step.finding, tookBack: took.includes(true) };
    },
  };
}

/** Whether one decision replaces the other. */
function isSame(one: Decision, other: Decision): boolean {
  return one.page === other.page && one.place === other.place && one.values === other.values;
}
