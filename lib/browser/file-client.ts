import { rules } from '../checks/registry.ts';
import { compareVersions } from '../findings/versions.ts';
import type { AgencyClass } from '../model/agency.ts';
import type { GivenCircumstances } from '../model/circumstances.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { Prose } from '../model/prose.ts';
import type { ReportFacts } from '../model/reading.ts';
import type { ReportView, TabState } from '../model/view.ts';
import { withEntry } from '../settings/entries.ts';
import type { FileReading } from '../source/file.ts';
import type { PdfPages } from '../source/pdf/pages.ts';
import { createDeskStore, createMemoryStore } from '../store/index.ts';
import { createEngine, type Engine } from './engine.ts';
import type { AuditExtension } from './file-opener.ts';
import { inTurn } from './in-turn.ts';
import { chosenLocale } from './locale.ts';
import type { EngineState, FocusReply } from './messages.ts';
import { pictureOf } from './page-picture.ts';
import { reportYears } from './report-years.ts';
import { sayOfReports } from './said-of-reports.ts';
import { saveFile } from './save-file.ts';
import { createSettingsStorage, settingsOrDefaults } from './settings-storage.ts';
import { answerShowing } from './showing.ts';
import { onTurned } from './turned.ts';
import { createYearsClient } from './years-client.ts';

/** A file that is shown in this page. */
export interface ShownFile {
  readonly document: SourceDocument;
  /** Where it came from, else its name: decisions are kept under it. */
  readonly address: string;
  readonly kind: FileReading['kind'];
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** How its pages look; null where it is shown as what was read of it. */
  readonly pages: PdfPages | null;
  /** The element of this page that shows a place. */
  resolve(anchor: Anchor): Element | null;
  /** The report of the page that links to it; null where there is none to compare with. */
  page(): Promise<ReportView | null>;
  readonly readProse: (facts: ReportFacts) => Prose;
  /** What a batch knew beside it; null: it is shown by itself. */
  circumstances(): Promise<GivenCircumstances | null>;
  /** Takes what is read of it, each time it is audited. */
  read(report: OtherReport): Promise<void>;
}

/** See components/desk/client.ts. */
type Shot = { readonly png: string } | { readonly why: 'plain' | 'gone' };

/** A desk's client for a file: the same engine as on pages, in this page itself. */
export async function createFileClient(extension: AuditExtension, file: ShownFile) {
  const settings = await settingsOrDefaults(extension);
  const storage = createSettingsStorage(extension);
  const years = reportYears(extension);
  const changed = new Set<() => void>();
  const engine = createEngine(
    {
      document,
      read: () => file.document,
      resolve: file.resolve,
      address: () => file.address,
      html: () => '',
      watch: (read) => {
        storage.subscribe(read);
        return onTurned(extension, (turned) => engine.hear(turned));
      },
    },
    {
      // This page goes with the extension.
      alive: () => true,
      audited: () => {
        for (const tell of changed) tell();
      },
      loadFold: async () => (await import('../facts/dictionary.ts')).fold,
      readProse: file.readProse,
      rules,
      circumstances: file.circumstances,
      async besides(report) {
        await file.read(report);
        if ((await file.circumstances()) !== null) return null;
        return years.besides(report, extension.extension.inIncognitoContext).catch(() => null);
      },
      loadSettings: () => settingsOrDefaults(extension),
    },
  );

  async function stateOf(answer: ReturnType<Engine['answer']>): Promise<TabState> {
    const { view, marks } = (await answer) as EngineState;
    return { kind: 'audited', view: view.kind === 'report' ? await compared(view) : view, marks };
  }

  /** What page and file say otherwise comes first: it is about the report as a whole. */
  async function compared(view: ReportView): Promise<ReportView> {
    const page = await file.page();
    if (page === null) return view;
    const apart = compareVersions(page, view);
    const count = (outcome: string) => apart.filter((finding) => finding.outcome === outcome).length;
    const counts = {
      ...view.counts,
      fail: view.counts.fail + count('fail'),
      review: view.counts.review + count('review'),
    };
    return { ...view, counts, findings: [...apart, ...view.findings] };
  }

  const stopShowing = answerShowing(file.address, async (cell) => {
    const own = await extension.tabs.getCurrent();
    if (own?.id !== undefined) await extension.tabs.update(own.id, { active: true });
    if (own !== undefined) await extension.windows.update(own.windowId, { focused: true });
    return (await engine.answer({ type: 'focusCell', cell })) as FocusReply;
  });

  async function shoot(fingerprint: string): Promise<Shot> {
    if (file.pages === null) return { why: 'plain' };
    const mark = await engine.find(fingerprint);
    const png = typeof mark === 'string' ? null : await pictureOf(file.pages, mark).catch(() => null);
    return png === null ? { why: 'gone' } : { png };
  }

  return {
    locale: chosenLocale(settings, extension.i18n.getUILanguage()),
    theme: settings.theme,
    version: extension.runtime.getManifest().version,
    detached: true,
    detach: async () => {},
    open: () => stateOf(engine.answer({ type: 'open' })),
    audit: () => stateOf(engine.answer({ type: 'audit' })),
    setMarks: (on: boolean) => stateOf(engine.answer({ type: 'marks', on })),
    focus: async (fingerprint: string) => (await engine.answer({ type: 'focus', fingerprint })) as FocusReply,
    focusCell: async (cell: string) => (await engine.answer({ type: 'focusCell', cell })) as FocusReply,
    onPick: (picked: (cell: string) => void): void => {
      engine.follow(picked);
    },
    shoot: inTurn(shoot),
    address: async () => file.address,
    kind: file.kind,
    sha256: async () => file.sha256,
    copy: (text: string) => navigator.clipboard.writeText(text),
    save: async (name: string, content: Blob): Promise<void> => saveFile(name, content),
    subscribe: (tell: () => void): void => {
      changed.add(tell);
    },
    store: createDeskStore(),
    spare: createMemoryStore,
    agencies: async () => (await settingsOrDefaults(extension)).agencies,
    async classify(agency: string, is: AgencyClass | undefined): Promise<void> {
      const { agencies } = (await storage.load()).settings;
      await storage.save({ agencies: withEntry(agencies, agency, is) });
    },
    years: createYearsClient(extension, sayOfReports(extension), storage),
    openSettings: () => extension.runtime.openOptionsPage(),
    dispose: () => {
      stopShowing();
      engine.dispose();
    },
  };
}
