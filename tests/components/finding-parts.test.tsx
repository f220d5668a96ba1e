// @vitest-environment jsdom
import { h } from 'preact';
import { expect, test } from 'vitest';
import { Evidence } from '../../components/finding-parts.tsx';
import { draw, findAll } from './dom.ts';
import { makeFinding } from './fixtures.ts';

test('findings of one cause show their correction once, and all that differs', async () => {
  const fix = { id: 'copy.formula', data: { formula: '1 + 1 = 2 ≠ 3' } };
  const clauses = ['条例第五十条第一款第（二）项'];
  const findings = [
    makeFinding({ fix, clauses }),
    makeFinding({ fingerprint: 'f2', fix, clauses: [...clauses, '条例第五十条第一款第（三）项'] }),
  ];
  await draw(h(Evidence, { locale: 'zh-CN', findings }));
  expect(findAll('dt').map(({ textContent }) => textContent)).toEqual(['整改意见', '依据']);
  const [correction, ...cited] = findAll('dd').map(({ textContent }) => textContent);
  expect(correction).toContain('1 + 1 = 2 ≠ 3');
  expect(cited).toEqual(['条例第五十条第一款第（二）项', '条例第五十条第一款第（三）项']);
});
