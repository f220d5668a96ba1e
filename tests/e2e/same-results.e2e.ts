/**
 * What the built extension says of a report in Chromium and in Firefox, and what the core says of it in Node: field by
 * field the same, but for how long it took, when it was exported and what the browser calls the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toResult } from '../../lib/findings/result.ts';
import { knownContextView } from '../../lib/related/known-context.ts';
import { toView } from '../../lib/views/report-view.ts';
import '../../lib/locales/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import type { AuditView, ReportView } from '../../lib/model/view.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { readFile } from '../../lib/source/file.ts';
import { demoPages } from '../../scripts/demo/pages.ts';
import { injections } from '../generator/errors/index.ts';
import { htmlLayouts } from '../generator/layouts/html.ts';
import { makeReport } from '../generator/make.ts';
import { auditDocument, carries, falseAlarms, isCaught, readers, render } from '../generator/measure.ts';
import { seeded, seedOf } from '../generator/random.ts';
import { type Extension, startExtension } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { auditedIn, call, chooseFile, savedBy, sendTab } from './in-page.ts';

const HOST = 'www.qingshi.gov.cn';
const files = join(import.meta.dirname, '../parity/files');

interface Case {
  readonly name: string;
  readonly html: string;
  /** Whether it is known to be sound or faulty, and was so judged. */
  readonly isAsMade: (audit: Audit) => boolean;
}

/** The extension reads a frame without an address of its own only after a click. */
const layouts = htmlLayouts.filter(({ name }) => name !== 'html-frame');

/** Every layout twice: sound in one form, with an error in the other. */
const generated = layouts.flatMap((layout, at): readonly Case[] => {
  const seed = seedOf('browsers', layout.name);
  const [sound, faulty] = at % 2 === 0 ? [2020, 2023] : [2023, 2020];
  const able = injections(makeReport(seed + 1, { year: faulty }), at).filter((each) => carries(layout, each));
  const injection = seeded(seed).pick(able);
  return [
    {
      name: `${layout.name} ${sound}, sound`,
      html: render(layout, makeReport(seed, { year: sound })).source,
      isAsMade: (audit) => falseAlarms(audit).length === 0,
    },
    {
      name: `${layout.name} ${faulty}, ${injection.name}`,
      html: render(layout, injection.report).source,
      isAsMade: (audit) => isCaught(injection, audit),
    },
  ];
});
const portal = join(import.meta.dirname, '../fixtures/dom/portal-around/source.html');
const others = [
  { name: 'portal-around', html: readFileSync(portal, 'utf8') },
  ...demoPages().map(({ slug, html }) => ({ name: slug, html })),
];
const cases: readonly Case[] = [
  ...generated,
  ...others.map((each) => ({ ...each, isAsMade: ({ kind }: Audit) => kind === 'report' })),
];

type Run = Firefox['call'];
let extension: Extension;
let firefox: Firefox;
beforeAll(async () => {
  const pages = cases.map(({ html }, at): [string, string] => [`/${at}.html`, html]);
  [extension, firefox] = await Promise.all([startExtension(Object.fromEntries(pages)), startFirefox(new Map(pages))]);
  await firefox.openOwn('/options.html');
}, 120_000);
afterAll(() => Promise.all([extension?.close(), firefox?.close()]));

/** How long it took is another matter. */
const timed = <T extends AuditView>(view: T) => ({ ...view, milliseconds: 0 });

const inChromium: Run = (work, ...args) => call(extension.ownPage, work, ...args);
const inFirefox: Run = (work, ...args) => firefox.call(work, ...args);
const nothingBeside = { previous: null, match: null, chosen: false, declined: false, published: null };

interface Exported extends AuditResult {
  readonly at: string;
  readonly view: ReportView;
}

const parse = (base64: string): Exported => JSON.parse(Buffer.from(base64, 'base64').toString());
/** All of an export but when it was made and how long the audit took. */
const lasting = ({ at: _, timings: __, view, ...rest }: Exported) => ({ ...rest, view: timed(view) });

describe('the JSON that the user exports of a file', () => {
  test.each(['bordered.pdf', 'large.pdf', 'word.docx'])('%s', async (name) => {
    const bytes = readFileSync(join(files, name));
    const base64 = bytes.toString('base64');
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/viewer.html`);
    await call(page, chooseFile, name, base64);
    await firefox.openOwn('/viewer.html');
    await firefox.call(chooseFile, name, base64);
    const [chromium, gecko] = (await Promise.all([call(page, savedBy, 'JSON'), firefox.call(savedBy, 'JSON')])).map(
      parse,
    );
    await page.close();
    if (chromium === undefined || gecko === undefined) throw new Error('Nothing was exported.');

    const { document, kind } = await readFile(new Uint8Array(bytes), name, readers);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const view = toView(auditDocument(document), 0);
    const { timings: _, ...expected } = toResult(view, { kind, name, url: null, sha256 }, 'en', 0);
    expect(lasting(chromium)).toMatchObject(expected);
    expect(lasting(gecko)).toEqual(lasting(chromium));
  });
});

describe('a page', () => {
  /** The tab of each browser that goes from page to page. */
  let tabs: readonly (number | null)[] = [null, null];

  test.each(cases.map((each, at) => ({ ...each, at })))('$name', async ({ html, at, isAsMade }) => {
    const audit = auditDocument(readHtml(html));
    if (audit.kind === 'none') throw new Error(audit.reason);
    expect(isAsMade(audit)).toBe(true);
    const expected = { ...toView(audit, 0), knownContext: knownContextView(audit.report, nothingBeside) };

    const url = `http://${HOST}/${at}.html`;
    const runners = [inChromium, inFirefox];
    tabs = await Promise.all(runners.map((run, each) => run(sendTab, tabs[each] ?? null, url)));
    await Promise.all(
      runners.map(async (run, each) => {
        let view: AuditView | null = null;
        while (view === null) view = await run(auditedIn, tabs[each] ?? 0, url);
        expect(timed(view)).toEqual(expected);
      }),
    );
  });
});
