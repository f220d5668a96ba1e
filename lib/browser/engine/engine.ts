import { checkReport, readForAudit } from '../../audit.ts';
import { rules } from '../../checks/registry.ts';
import { needsDictionary } from '../../facts/traditional.ts';
import type { Audit } from '../../model/audit.ts';
import type { FocusResult, PlaceSide } from '../../model/clients/page.ts';
import type { Decision } from '../../model/decision.ts';
import type { CellId } from '../../model/form.ts';
import { defaultSettings } from '../../model/settings.ts';
import type { AuditView, Tally } from '../../model/view.ts';
import { contextIn, type KnownContext, knownContextView } from '../../related/known-context.ts';
import { toOtherReport } from '../../related/other-report.ts';
import { findingOf } from '../../triage/own-findings.ts';
import { identifyReport } from '../../triage/page-key.ts';
import { decisionKindOf, reviewReport } from '../../triage/reviewed-report.ts';
import { toView } from '../../views/report-view.ts';
import { concernsPage } from '../decision-changes.ts';
import type { EngineReply, EngineState, ToEngine } from '../messages.ts';
import { tabNameOf } from '../page/tab-name.ts';
import { concerns } from '../related/report-changes.ts';
import { auditSettings } from '../settings/audit-settings.ts';
import { type Cards, createCards } from './cards.ts';
import type { EngineHost, IdentifiedReport } from './engine-host.ts';
import { createExposer } from './exposure.ts';
import type { AuditSource } from './live-page.ts';
import type { PageMark } from './mark.ts';
import { createMarks, type PageMarks } from './marks.ts';
import { createPicks } from './picks.ts';
import { pictureAddress } from './picture-address.ts';
import { firstPlace, placesOf, withOwnPlaces } from './places.ts';
import { createProblemCards, type ShownReview } from './problem-cards.ts';
import { quotedPlace, selectedWords } from './quoted-places.ts';
import { scrollToPlace } from './scroll.ts';

/** At most so many claims are listed: no report has more about its tables, and messages to popup and side panel stay small. */
const MOST_CLAIMS = 200;

export interface Engine {
  answer(message: ToEngine): Promise<EngineReply>;
  /** The mark of a finding or a claim. */
  find(fingerprint: string): Promise<PageMark | 'gone' | 'hidden' | 'none'>;
  /** Calls `picked` with each cell that the reader clicks on the page, until the returned function is called. */
  follow(picked: (cell: CellId) => void): () => void;
  /** Audits again. */
  refresh(): void;
  /** Audits again if the change, as storage has it, may alter the result of this report. */
  onReportChange(change: unknown): void;
  /** Takes the decisions anew if the change, as storage has it, is about this page. */
  onDecisionChange(change: unknown): void;
  /** Gives the host the tally again: the page came back from the back/forward cache. */
  reportTally(): void;
  dispose(): void;
}

/** Audits the source and keeps the result with its places; it gives plain values to others. */
export function createEngine(source: AuditSource, host: EngineHost): Engine {
  let current: Audit | null = null;
  let view: AuditView = { kind: 'none', reason: 'notReport', year: null };
  let address = '';
  /** null: there is no report. */
  let kept: IdentifiedReport | null = null;
  let decisions: readonly Decision[] = [];
  let shown: ShownReview | null = null;
  let settings = defaultSettings;
  let running: Promise<void> | null = null;
  let stale = true;
  /** The reader turned the marks off on this page: they stay off until turned on again. */
  let dismissed = false;
  const marks: PageMarks = createMarks({
    dismissed() {
      dismissed = true;
      reportTally();
    },
    alive: host.alive,
    press: (pressed, place) => cards.press(pressed, place),
    close: () => cards.close(),
    itemsIn: (page, layer) => cards.itemsIn(page, layer),
  });
  const cards: Cards = createCards({
    renewItems: marks.renewItems,
    hold: marks.hold,
    ask: (...asked) => void problemCards?.answer(...asked),
  });
  const problemCards = host.card && createProblemCards(host.card, cards, () => shown, marks.renewItems);
  const exposer = createExposer(marks);
  /** Of what the audit found, and with the reviewer's own problems among it. */
  let found = placesOf(source.resolve, null, MOST_CLAIMS);
  let places = found;
  const picks = createPicks(source.document, (node) => places.cellAt(node));
  const stopWatching = source.watch(refresh);

  function refresh(): void {
    if (!host.alive()) {
      dispose();
      return;
    }
    stale = true;
    running ??= run().finally(() => {
      running = null;
    });
  }

  async function run(): Promise<void> {
    while (stale) {
      stale = false;
      try {
        settings = await host.loadSettings();
        const { result, knownContext, milliseconds } = await auditPage();
        current = result;
        const audited = toView(result, milliseconds, MOST_CLAIMS);
        view =
          result.kind === 'report' && audited.kind === 'report' && knownContext !== null
            ? { ...audited, knownContext: knownContextView(result.report, knownContext) }
            : audited;
      } catch (error) {
        current = null;
        view = { kind: 'error', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
    if (view.kind !== 'report') kept = null;
    await loadDecisions();
    found = placesOf(source.resolve, current, MOST_CLAIMS);
    renewReview();
    picks.renew();
    if (marks.on) showMarks();
    reportTally();
  }

  /** The key under which decisions on the report are kept; '' where there is no report. */
  const pageNow = () => kept?.page ?? '';

  /** Where the store fails the report is shown as if nothing were decided; the side panel says so. */
  async function loadDecisions(): Promise<void> {
    decisions = kept === null ? [] : await host.decisions(kept).catch(() => []);
  }

  async function onDecisionChange(change: unknown): Promise<void> {
    if (kept === null || !concernsPage(change, kept.page)) return;
    await loadDecisions();
    renewReview();
    if (marks.on) showMarks();
    host.reviewed(tally());
  }

  async function auditPage(): Promise<{ result: Audit; knownContext: KnownContext | null; milliseconds: number }> {
    await nextTask();
    const started = performance.now();
    const document = await source.read();
    address = source.address();
    await nextTask();
    const fold = needsDictionary(document) ? await host.loadFold() : undefined;
    const read = readForAudit(document, fold);
    if (read.kind === 'none') return { result: read, knownContext: null, milliseconds: performance.now() - started };
    const paused = performance.now();
    const { agency, year } = read.report;
    const { page, former } = identifyReport(await source.origin(), read.report);
    kept = { page, former, agency, year };
    const knownContext = await host.knownContext(toOtherReport(read.report, address), page);
    const waited = performance.now() - paused;
    const { severities, agencies, deadlines, thresholds, rules: chosen } = auditSettings(settings, rules);
    const context = { deadlines, thresholds, ...(knownContext === null ? {} : contextIn(knownContext)) };
    const result = checkReport(read.report, { severities, agencies, rules: chosen, context });
    return { result, knownContext, milliseconds: performance.now() - started - waited };
  }

  /** What was dismissed stays where it is, faintly. */
  function showMarks(): void {
    const dropped = (shown?.review.problems ?? []).flatMap(({ items }) =>
      items.filter((item) => decisionKindOf(item) === 'dismissed').map(({ finding }) => finding.fingerprint),
    );
    marks.show(places.marks, new Set(dropped.flatMap((fingerprint) => places.named(fingerprint) ?? [])));
    void problemCards?.renew();
  }

  /** Puts the report together with the decisions on it and their places, once for marks, cards and the tally. */
  function renewReview(): void {
    const { theme } = settings;
    const own = decisions.flatMap((decision) => findingOf(decision) ?? []);
    places = withOwnPlaces(found, source.resolve, current, own);
    shown =
      view.kind === 'report'
        ? { report: view, page: pageNow(), review: reviewReport(view, pageNow(), decisions), places, theme }
        : null;
  }

  function tally(): Tally | null {
    return shown?.review.tally ?? null;
  }

  function reportTally(): void {
    host.audited(tally());
  }

  function state(): EngineState {
    return { view, marks: marks.on, address, page: pageNow(), decisions: [...decisions] };
  }

  /** The mark and its first element, or the first on one side. Audits again where the page has changed under the mark. */
  async function find(
    named: () => PageMark | undefined,
    side?: PlaceSide,
  ): Promise<{ mark: PageMark; target: Element } | 'gone' | 'hidden' | 'none'> {
    if (!named()?.targets.some(({ isConnected }) => isConnected)) {
      refresh();
      await running;
    }
    const mark = named();
    const target = mark && firstPlace(mark, side);
    if (mark === undefined || target === undefined) return mark?.ofReport ? 'none' : 'gone';
    return target.getClientRects().length === 0 ? 'hidden' : { mark, target };
  }

  async function focus(named: () => PageMark | undefined, side?: PlaceSide): Promise<FocusResult> {
    const found = await find(named, side);
    if (typeof found === 'string') {
      const mark = named();
      const target = mark && firstPlace(mark, side);
      const tab = found === 'hidden' && target !== undefined ? tabNameOf(target) : null;
      return tab === null ? found : { tab };
    }
    const { mark, target } = found;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const words = mark.words.find(({ element }) => element === target)?.words ?? null;
    scrollToPlace({ place: target, words }, 'center', still ? 'auto' : 'smooth');
    marks.pulse(mark);
    return 'shown';
  }

  /** Of what has no place of its own the heading alone says nothing, so its card opens there. */
  async function focusFinding(fingerprint: string, side?: PlaceSide): Promise<FocusResult> {
    const result = await focus(() => places.named(fingerprint), side);
    if (result !== 'shown' || !places.named(fingerprint)?.ofReport) return result;
    const problem = shown?.review.problems.find(({ items }) =>
      items.some(({ finding }) => finding.fingerprint === fingerprint),
    );
    if (problem !== undefined) cards.open(problem.key);
    return result;
  }

  async function stateAfter(message: Extract<ToEngine, { type: 'open' | 'state' | 'audit' | 'marks' }>) {
    if (message.type === 'audit') refresh();
    await running;
    if (message.type === 'marks') dismissed = !message.on;
    const opened = message.type === 'open' && settings.marks && !dismissed;
    const wanted = message.type === 'marks' ? message.on : marks.on || opened;
    if (wanted && !marks.on && view.kind === 'report') showMarks();
    if (!wanted && marks.on) marks.hide();
    return state();
  }

  refresh();
  return {
    async answer(message) {
      switch (message.type) {
        case 'focus':
          return focusFinding(message.fingerprint, message.side);
        case 'focusCell':
          return focus(() => places.ofCell(message.cell));
        case 'expose': {
          const found = await find(() => places.named(message.fingerprint));
          return typeof found === 'string' ? found : exposer.expose(found.mark, found.target);
        }
        case 'picture':
          return pictureAddress(places.named(message.fingerprint)?.targets ?? []);
        case 'cover':
          exposer.cover();
          return undefined;
        case 'html':
          return source.html();
        case 'quote':
          await running;
          return current?.kind === 'report'
            ? quotedPlace(message.words ?? selectedWords(source.document), current.report)
            : null;
        case 'report':
          await running;
          return current?.kind === 'report' ? toOtherReport(current.report, address) : null;
        default:
          return stateAfter(message);
      }
    },
    async find(fingerprint) {
      const found = await find(() => places.named(fingerprint));
      return typeof found === 'string' ? found : found.mark;
    },
    follow: picks.follow,
    refresh,
    onReportChange(change) {
      if (current?.kind === 'report' && concerns(change, current.report)) refresh();
    },
    onDecisionChange: (change) => void onDecisionChange(change),
    reportTally,
    dispose,
  };

  function dispose(): void {
    stopWatching();
    exposer.cover();
    marks.hide();
  }
}

/** Lets the page's own work go first, so that no single task of ours is long. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
