/** Reports of every kind that a batch meets, each from an address of its own: what they must come to is known. */
import { docxLayouts } from '../generator/layouts/docx.ts';
import { makeReport } from '../generator/make.ts';
import { openPrinter, print } from '../generator/pdf/print.ts';
import { printStyles } from '../generator/pdf/styles.ts';
import { seeded } from '../generator/random.ts';
import { text, writePdf } from '../source/pdf/pdf-writer.ts';
import { reports } from './small-batch.ts';
import type { ServedFile } from './web.ts';

/** What stands in the table of a report. */
interface Known {
  readonly url: string;
  readonly agency: string;
  readonly year: number;
  /** By the scheme that an office gets without one of its own; null: not worked out. */
  readonly score: number | null;
}

export interface Mixed {
  readonly pages: ReadonlyMap<string, string | ServedFile>;
  readonly known: readonly Known[];
  /** A PDF whose pages are pictures. */
  readonly scanned: string;
  readonly urls: readonly string[];
}

const pdfType = 'application/pdf';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One after the other, so that each kind comes behind each other one: HTML, PDF, scanned PDF, DOCX. */
export async function makeMixed(): Promise<Mixed> {
  const [[layout], [bordered]] = [docxLayouts, printStyles];
  if (layout === undefined || bordered === undefined) throw new Error('no layout');
  const printer = await openPrinter();
  const pages = new Map<string, string | ServedFile>();
  const known: Known[] = [];
  const urls: string[] = [];
  const add = (host: string, name: string, served: string | ServedFile): string => {
    const url = `http://${host}/${name}`;
    pages.set(`/${name}`, served);
    urls.push(url);
    return url;
  };
  const host = (at: number) => `www.office${at}.gov.cn`;
  try {
    for (const [at, { agency, score, html }] of reports.slice(0, 6).entries()) {
      if (at % 2 === 0) known.push({ url: add(host(at), `${at}.html`, html), agency, year: 2024, score });
      else {
        const served = { body: Buffer.from(await print(printer, html, bordered)), type: pdfType };
        known.push({ url: add(host(at), `${at}.pdf`, served), agency, year: 2024, score });
      }
    }
  } finally {
    await printer.close();
  }
  const scanned = add(host(6), 'scanned.pdf', {
    body: Buffer.from(writePdf({ pages: [{ content: 'q 600 0 0 800 0 0 cm /Im Do Q' }] })),
    type: pdfType,
  });
  for (const seed of [7, 8]) {
    const report = makeReport(seed, { year: 2022 });
    const { source } = await layout.render(report, seeded(1));
    const url = add(host(seed), `${seed}.docx`, { body: Buffer.from(source), type: docxType });
    known.push({ url, agency: report.agency, year: 2022, score: null });
  }
  const mapped = { body: Buffer.from(writePdf({ pages: [{ content: unembedded() }] })), type: pdfType };
  known.push({ url: add(host(9), 'mapped.pdf', mapped), agency: '北河县水利局', year: 2023, score: null });
  return { pages, known, scanned, urls };
}

/** In a font that is not in the file: its character codes mean something by a map of pdf.js alone, which is fetched. */
function unembedded(): string {
  const title = text(80, 750, '北河县水利局2023年政府信息公开工作年度报告', { size: 20 });
  const lines = [
    '一、总体情况',
    '2023年，本局收到政府信息公开申请3件，均已按时答复。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  return title + lines.map((line, at) => text(70, 680 - 30 * at, line, { size: 12 })).join('');
}
