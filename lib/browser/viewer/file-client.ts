import type { FocusResult, PlaceSide } from '../../model/clients/page.ts';
import type { PagePicture } from '../../model/clients/sidepanel.ts';
import type { Anchor, SourceDocument } from '../../model/document.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { QuotedPlace } from '../../model/quoted-place.ts';
import type { ReportOrigin } from '../../model/report-origin.ts';
import type { ReportView, TabState } from '../../model/view.ts';
import type { BatchNeighbours } from '../../related/known-context.ts';
import type { FileReading } from '../../source/file.ts';
import type { PdfPages } from '../../source/pdf/pages.ts';
import { unplaced } from '../../triage/own-findings.ts';
import { compareVersions } from '../../triage/versions.ts';
import { DECISIONS_KEY } from '../decision-changes.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { inTurn } from '../in-turn.ts';
import type { EngineState } from '../messages.ts';
import { REPORTS_KEY } from '../related/report-changes.ts';
import { reportYears } from '../related/report-years.ts';
import { answerShowing } from '../related/show-cell.ts';
import type { PageBasics } from '../settings/page-basics.ts';
import { createSettingsStorage, settingsOrDefaults } from '../settings/settings-storage.ts';
import { sidepanelParts } from '../sidepanel-parts.ts';
import { onStoredChange } from '../stored-change.ts';
import { neighboursElsewhere } from './batch-report.ts';
import type { ViewerApi } from './file-opener.ts';
import { pictureOf } from './picture.ts';

/** A file that is shown in this page. */
export interface ShownFile {
  readonly document: SourceDocument;
  /** The address it came from, else its name. */
  readonly address: string;
  readonly origin: ReportOrigin;
  readonly kind: FileReading['kind'];
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Draws its pages; null where the view shows the text that was read. */
  readonly pages: PdfPages | null;
  /** The element of this page at an anchor. */
  resolve(anchor: Anchor): Element | null;
  /** The report of the page that links to it; null where there is none to compare with. */
  page(): Promise<ReportView | null>;
  /** The other reports of its batch that matter for it; null: the file is of no batch. */
  batch(): Promise<BatchNeighbours | null>;
  /** Takes the report each time the file is audited. */
  read(report: OtherReport): Promise<void>;
}

/**
 * The side panel's client for a file: it runs the engine of pages in this page itself. `basics` are those of the page,
 * which has the texts of one language alone, whatever is chosen meanwhile.
 */
export function createFileClient(extension: ViewerApi, basics: PageBasics, file: ShownFile) {
  const parts = sidepanelParts(extension);
  const storage = createSettingsStorage(extension);
  const years = reportYears(extension);
  const changed = new Set<() => void>();
  const engine = createEngine(
    {
      document,
      read: () => file.document,
      resolve: file.resolve,
      address: () => file.address,
      origin: async () => file.origin,
      html: () => '',
      watch(read) {
        const ends = [
          storage.subscribe(read),
          onStoredChange(extension, REPORTS_KEY, (change) => engine.onReportChange(change)),
          onStoredChange(extension, DECISIONS_KEY, (change) => engine.onDecisionChange(change)),
        ];
        return () => {
          for (const end of ends) end();
        };
      },
    },
    {
      // This page goes with the extension.
      alive: () => true,
      audited: () => {
        for (const listener of changed) listener();
      },
      // Its side panel follows the store itself.
      reviewed: () => {},
      // Its side panel moves what version 0.1.0 kept.
      decisions: async ({ page }) => (await parts.store.decisions(page)).items,
      loadFold: async () => (await import('../../facts/dictionary.ts')).fold,
      async knownContext(report, page) {
        await file.read(report);
        const own = await file.batch();
        const unseen = extension.extension.inIncognitoContext || file.origin.kind === 'text' || own !== null;
        const batch = own ?? (await neighboursElsewhere(page).catch(() => null));
        return years.knownContext(report, unseen, batch ?? undefined).catch(() => null);
      },
      loadSettings: () => settingsOrDefaults(extension),
    },
  );

  async function stateOf(answer: ReturnType<Engine['answer']>): Promise<TabState> {
    const { view, marks, page, decisions } = (await answer) as EngineState;
    return { kind: 'audited', view: view.kind === 'report' ? await compared(view) : view, marks, page, decisions };
  }

  /** Which the engine does not know. */
  let differences: ReportView['findings'] = [];

  /** The differences between page and file come first: they are about the report as a whole. */
  async function compared(view: ReportView): Promise<ReportView> {
    const page = await file.page();
    differences = page === null ? [] : compareVersions(page, view);
    return { ...view, findings: [...differences, ...view.findings] };
  }

  async function focus(fingerprint: string, side?: PlaceSide): Promise<FocusResult> {
    const difference = differences.find((each) => each.fingerprint === fingerprint);
    if (difference === undefined)
      return (await engine.answer({
        type: 'focus',
        fingerprint,
        ...(side === undefined ? {} : { side }),
      })) as FocusResult;
    const [cell] = difference.cells;
    return cell === undefined ? 'none' : ((await engine.answer({ type: 'focusCell', cell })) as FocusResult);
  }

  const own = async () => (await engine.answer({ type: 'report' })) as OtherReport | null;
  const endShowing = answerShowing(file.address, own, async (cell) => {
    const tab = await extension.tabs.getCurrent();
    if (tab?.id !== undefined) await extension.tabs.update(tab.id, { active: true });
    if (tab !== undefined) await extension.windows.update(tab.windowId, { focused: true });
    return (await engine.answer({ type: 'focusCell', cell })) as FocusResult;
  });
  /** Called when another file takes the place of this one. */
  const endings = [engine.dispose, endShowing];

  async function takePicture(fingerprint: string): Promise<PagePicture> {
    if (file.pages === null) return { why: 'gone' };
    const mark = await engine.find(fingerprint);
    const png = typeof mark === 'string' ? null : await pictureOf(file.pages, mark).catch(() => null);
    return png === null ? { why: 'gone' } : { png };
  }

  return {
    ...parts,
    ...basics,
    of: 'file' as const,
    detached: true,
    detach: async () => {},
    open: () => stateOf(engine.answer({ type: 'open' })),
    audit: () => stateOf(engine.answer({ type: 'audit' })),
    setMarks: (on: boolean) => stateOf(engine.answer({ type: 'marks', on })),
    focus,
    focusCell: async (cell: string) => (await engine.answer({ type: 'focusCell', cell })) as FocusResult,
    quote: async (words: string | null) =>
      ((await engine.answer({ type: 'quote', words })) as QuotedPlace | null) ?? unplaced(words),
    onPick: (picked: (cell: string) => void): void => {
      endings.push(engine.follow(picked));
    },
    wanted: async () => null,
    onWanted: (): void => {},
    takePicture: inTurn(takePicture),
    readPicture: async () => false,
    address: async () => file.address,
    kind: file.kind,
    sha256: async () => file.sha256,
    origin: async () => file.origin,
    copy: (text: string) => navigator.clipboard.writeText(text),
    subscribe: (listener: () => void): void => {
      changed.add(listener);
    },
    dispose: () => {
      for (const end of endings) end();
    },
  };
}
