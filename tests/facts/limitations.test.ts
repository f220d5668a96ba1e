import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Limitation, SourceDocument } from '../../lib/model/document.ts';
import { readText } from '../../lib/source/text/index.ts';
import { sectionHeadings } from './row-builder.ts';

/** A report with these of its six parts, each with a sentence, read with a limitation. */
function audited(parts: readonly number[], limitation: Limitation) {
  const lines = parts.flatMap((part) => [sectionHeadings[part - 1] ?? '', '全年工作平稳有序，各项任务按时完成。']);
  const text = readText(['某某市教育局2023年政府信息公开工作年度报告', ...lines].join('\n'));
  const source: SourceDocument = { ...text, limitations: [limitation] };
  const found = audit(source);
  if (found.kind !== 'report') throw new Error('No report.');
  const missing = found.findings.filter(({ rule }) => rule === 'section-missing');
  return {
    limitations: found.report.limitations,
    missing: missing.map(({ section, outcome }) => `${section} ${outcome}`),
  };
}

describe.each(['otherPages', 'pageAroundNotReadable'] as const)('%s', (limitation) => {
  test('counts where the last part is not there: it may follow', () =>
    expect(audited([1, 2, 3, 4, 5], limitation)).toEqual({ limitations: [limitation], missing: ['other review'] }));

  test('counts where the first part is not there', () =>
    expect(audited([3, 4, 5, 6], limitation)).toEqual({
      limitations: [limitation],
      missing: ['overview review', 'disclosure review'],
    }));

  test('is nothing to a report with its first and last part: what lacks between them is missing', () =>
    expect(audited([1, 2, 3, 4, 6], limitation)).toEqual({ limitations: [], missing: ['problems fail'] }));
});

test('a frame that cannot be read may hold any part', () =>
  expect(audited([1, 2, 3, 4, 6], 'frameNotReadable')).toEqual({
    limitations: ['frameNotReadable'],
    missing: ['problems review'],
  }));
