/** A picture where table three belongs is said, in every kind of file that shows pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { readFile } from '../../lib/source/file.ts';
import { plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { readers } from '../generator/measure.ts';
import { seeded } from '../generator/random.ts';
import { pictured } from './report.ts';
import { writeWord } from './word.ts';

const files: Readonly<Record<string, () => Uint8Array>> = {
  'report.html': () => new TextEncoder().encode(renderHtml(pictured, plainMarkup(), seeded(1))),
  'word.docx': () => writeWord(pictured, true),
  'pictured.pdf': () => new Uint8Array(readFileSync(join(import.meta.dirname, 'pictured.pdf'))),
};

async function auditFile(name: string): Promise<Extract<Audit, { kind: 'report' }>> {
  const bytes = files[name]?.() ?? new Uint8Array();
  const { document } = await readFile(bytes, name, readers);
  const result = audit(document);
  if (result.kind === 'none') throw new Error(result.reason);
  return result;
}

describe('a picture instead of table three', () => {
  it.each(Object.keys(files))('%s', async (name) => {
    const { report, findings } = await auditFile(name);
    // What is wrong elsewhere is found as before; nothing is said of the sums of a table that nobody can read.
    expect(findings.map(({ rule, outcome, section }) => [rule, outcome, section])).toEqual([
      // Printed, the picture has a page of its own, which is as a scanned one.
      ...(name.endsWith('.pdf') ? [['pages-unread', 'review', null]] : []),
      ['breakdown-sum', 'fail', 'overview'],
      ['cell-unit', 'review', 'disclosure'],
      ['table-as-image', 'review', 'requests'],
      ['negative-claim', 'fail', 'review'],
      ['t4-total', 'fail', 'review'],
    ]);
    // The finding leads to the picture.
    const images = report.sections.find(({ id }) => id === 'requests')?.images;
    expect(images).toHaveLength(1);
    expect(findings.find(({ rule }) => rule === 'table-as-image')?.anchors).toEqual(images);
    // 10 cells of table two and 15 of table four.
    expect(report.coverage).toEqual({ expected: 200, read: 25 });
  });
});
