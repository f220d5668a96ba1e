/**
 * Parsers and writers with made-up inputs: whatever the input, they end in bounded time, with a valid result or a problem
 * that has a name. For parsers.test.ts and for `npm run fuzz`, which runs without Vitest.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { audit } from '../../lib/audit.ts';
import { readAgencyFile, readAgencyText, readListFile, readListText } from '../../lib/batches/lists.ts';
import { deliver } from '../../lib/export/index.ts';
import { plainLine } from '../../lib/export/plain.ts';
import { DeliveryError, readDelivery } from '../../lib/export/read.ts';
import { makeLetters } from '../../lib/export/word/make.ts';
import { loadPaperTexts } from '../../lib/locales/load-papers.ts';
import { ImportError } from '../../lib/model/decision-store.ts';
import * as limits from '../../lib/model/limits.ts';
import { scoringSchemeSchema } from '../../lib/model/scoring.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { settingsSchema } from '../../lib/model/settings-schema.ts';
import { exportSettings, importSettings } from '../../lib/settings/transfer.ts';
import { FileProblem } from '../../lib/source/file-problem.ts';
import { readPdf } from '../../lib/source/pdf/in-node.ts';
import { readPicture } from '../../lib/source/picture/page.ts';
import { toPicture } from '../../lib/source/picture/picture.ts';
import { readText } from '../../lib/source/text/index.ts';
import { readDecisionFile } from '../../lib/store/decision-file.ts';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { readScheme, scoreOf, writeScheme } from '../../lib/views/scoring.ts';
import { deliveryOf, imprint, withFinding, withResult, wrongTotal } from '../export/deliveries.ts';
import { imprintOf, problemOf, reportOf } from '../export/word/paper-reports.ts';
import { pdfOfJpegs } from '../generator/scans/pictures-pdf.ts';
import { inlineCell, workbook } from '../hostile/documents.ts';
import {
  anyText,
  around,
  changed,
  cut,
  damaged,
  drawn,
  escaped,
  hostileWords,
  jpeg,
  phrase,
  samplesOf,
  saying,
  table,
} from './made-up.ts';
import { soundResult } from './sound.ts';

export interface Target {
  /** A property that fails where an input has no valid end. */
  readonly property: fc.IAsyncProperty<unknown>;
  /** Inputs in `npm test`. */
  readonly few: number;
  /** CPU milliseconds that one input may take: far more than it does, far less than for ever. */
  readonly most: number;
}

function target<T>(input: fc.Arbitrary<T>, few: number, most: number, holds: (input: T) => unknown): Target {
  const property = fc.asyncProperty(input, async (each) => {
    const before = process.cpuUsage();
    await holds(each);
    const { user, system } = process.cpuUsage(before);
    ok((user + system) / 1000 < most, `${(user + system) / 1000} ms`);
  });
  return { property: property as unknown as fc.IAsyncProperty<unknown>, few, most };
}

function named(error: unknown): void {
  if (error instanceof FileProblem || error instanceof DeliveryError || error instanceof ImportError) return;
  throw error;
}

await loadPaperTexts('zh-CN');

export const targets: Readonly<Record<string, Target>> = {
  'prose by word classes': target(phrase, 300, 2000, (prose) => {
    soundResult(audit(readText(around(prose)), {}), 'text');
  }),

  pictures: target(drawn, 60, 5000, async (each) => {
    const { width, height, channels, quarters, said } = each;
    const picture = toPicture({ width, height, channels: channels as 1 | 3 | 4, data: samplesOf(each) });
    equal(picture.levels.length, width * height);
    const anchor = () => ({ kind: 'page', page: 1, box: [0, 0, 1, 1] }) as const;
    const placed = { picture, page: 1, scale: 2.5, quarters: quarters as 0 | 1 | 2 | 3, anchor };
    const page = await readPicture(placed, saying(said));
    for (const { left, top, right, bottom } of page?.glyphs ?? [])
      for (const number of [left, top, right, bottom]) ok(Number.isFinite(number));
  }),

  'pictures in PDFs, damaged': target(
    fc.tuple(
      fc.array(cut, { maxLength: 8 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
    ),
    40,
    10_000,
    async ([cuts, ends, width, height]) => {
      const bytes = pdfOfJpegs([{ width, height, bytes: damaged(jpeg, cuts, ends) }]);
      const recognize = async () => saying([{ text: '12', sure: 0.9 }]);
      const pictures = { recognize, limits: limits.fileReading.pictures };
      await readPdf(bytes, { cMapUrl: '/', limits: limits.fileReading.pdf, pictures }).then(({ document }) => {
        soundResult(audit(document, {}), 'pdf');
      }, named);
    },
  ),

  'schemes of points': target(fc.oneof(changed(defaultScheme), anyText), 400, 1000, (text) => {
    const read = readScheme(text);
    if (!('scheme' in read)) return;
    ok(scoringSchemeSchema.safeParse(read.scheme).success);
    deepEqual(readScheme(writeScheme(read.scheme)), read);
    const { points } = scoreOf(
      [
        { rule: 't3-row-total', outcome: 'fail', count: 3 },
        { rule: '__proto__', outcome: 'review', count: 9 },
      ],
      read.scheme,
    );
    ok(points >= 0 && points <= read.scheme.total);
  }),

  'settings and texts of papers': target(
    fc.oneof(
      changed(JSON.parse(exportSettings({ ...defaultSettings, papers: imprintOf({ office: '办公室' }).papers }))),
      anyText,
    ),
    400,
    1000,
    (text) => {
      const read = importSettings(text);
      if (read.kind === 'settings') ok(settingsSchema.safeParse({ ...defaultSettings, ...read.changes }).success);
    },
  ),

  'results and decisions': target(
    fc.oneof(
      changed(deliveryOf(wrongTotal).result),
      changed({ kind: 'gouji-decisions', version: 1, decisions: [], snapshots: [] }),
      anyText,
    ),
    200,
    1000,
    (text) => {
      for (const read of [readDelivery, readDecisionFile])
        try {
          read(text);
        } catch (error) {
          named(error);
        }
    },
  ),

  lists: target(table, 150, 2000, async (rows) => {
    const text = rows.map((row) => row.join(',')).join('\n');
    const { agencies } = await readAgencyText(text);
    for (const { name, group } of agencies) ok(name.length <= 60 && group.length <= 60);
    for (const { url } of (await readListText(text)).entries) ok(/^https?:/.test(url));
    const sheet = rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((each, column) => inlineCell(`${'ABCDE'[column]}${at + 1}`, escaped(each))).join('')}</row>`,
    );
    for (const bytes of [workbook(sheet.join('')), new TextEncoder().encode(text)])
      for (const read of [readAgencyFile, readListFile])
        await Promise.resolve(read(bytes.slice(), limits.fileReading.workbook)).catch(named);
  }),

  'lists, damaged': target(
    fc.tuple(fc.array(cut, { minLength: 1, maxLength: 6 }), fc.boolean()),
    60,
    5000,
    async ([cuts, ends]) => {
      const whole = workbook(
        `<row r="1">${inlineCell('A1', '南湖区教育局')}${inlineCell('B1', 'https://a.example.gov.cn/1.html')}</row>`,
      );
      const bytes = damaged(whole, cuts, ends);
      for (const read of [readAgencyFile, readListFile])
        await Promise.resolve(read(bytes.slice(), limits.fileReading.workbook)).catch(named);
    },
  ),

  'Word files to hand over': target(fc.array(hostileWords, { minLength: 6, maxLength: 6 }), 25, 5000, async (all) => {
    const [message = '', quoted = '', place = '', agency = '', office = '', fix = ''] = all;
    const report = reportOf({
      agency,
      title: quoted,
      source: place,
      problems: [problemOf({ message, quotes: [quoted], place, fixes: [fix] })],
    });
    const bytes = await makeLetters('zh-CN', [report], imprintOf({ office, reviewer: quoted, number: fix }));
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const squeezed = (each: string) => plainLine(each).replace(/\s+/g, '');
    ok(text.replace(/\s+/g, '').includes(squeezed(message)), JSON.stringify(message));
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      const xml = strFromU8(part);
      // Nothing in it is fetched or run: no link to the outside, no field but the number of the page.
      ok(!/TargetMode="External"/.test(xml), path);
      for (const [, field = ''] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)) ok(/^\s*PAGE\s*$/.test(field), field);
      ok(!/<w:(?:fldSimple|hyperlink|object|altChunk)\b/.test(xml), path);
    }
  }),

  'workbooks to hand over': target(fc.array(hostileWords, { minLength: 4, maxLength: 4 }), 25, 5000, async (all) => {
    const [message = '', quoted = '', fix = '', words = ''] = all;
    const found = withFinding(deliveryOf(wrongTotal), { message, quotes: [quoted], fix });
    const url = `${words.length % 2 === 0 ? 'https://a.example.gov.cn/?' : ''}${words}`;
    const delivery = withResult(found, { source: { ...found.result.source, url } });
    const { content } = await deliver('xlsx', [delivery], 'zh-CN', imprint);
    ok(typeof content !== 'string');
    const sheets = await readExcelFile(Buffer.from(content));
    ok(sheets.length > 0);
    for (const [path, part] of Object.entries(unzipSync(content))) {
      const xml = strFromU8(part);
      ok(!/<f[ >]/.test(xml), path);
      // The report's own address may be clicked; nothing else leads out.
      for (const [, address = ''] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g))
        ok(/^https?:/.test(address));
    }
  }),
};
