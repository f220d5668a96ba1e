// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { defaultPapers } from '../../../lib/model/settings.ts';
import { find, settle, typeInto, words } from '../dom.ts';
import { openOptions } from './options-page.ts';

const stored = (client: Awaited<ReturnType<typeof openOptions>>) => client.stored() as { papers: unknown };
const field = (id: string) => find<HTMLTextAreaElement>(`#papers-${id}`);
/** Types and leaves the field. */
async function write(id: string, value: string): Promise<void> {
  await typeInto(field(id), value);
  field(id)?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
const title = '关于{单位}{年度}年\n政府信息公开工作年度报告的核查意见书';

test('office and reviewer are saved', async () => {
  const client = await openOptions();
  await write('office', ' 青石市政务公开办公室 ');
  await write('reviewer', '周明');
  expect(stored(client).papers).toEqual({ ...defaultPapers, office: '青石市政务公开办公室', reviewer: '周明' });
});

test('a text shows its standard words; the same words or none are the standard text', async () => {
  const client = await openOptions({ papers: { ...defaultPapers, letter: { title: '整改通知书', days: 10 } } });
  expect(field('letter-title')?.value).toBe('整改通知书');
  await write('letter-title', '');
  expect(stored(client).papers).toEqual({ ...defaultPapers, letter: { days: 10 } });
  expect(field('letter-title')?.value).toBe(title);
  await write('letter-title', `${title} `);
  expect(stored(client).papers).toEqual({ ...defaultPapers, letter: { days: 10 } });
});

test('an unknown placeholder is named, and kept', async () => {
  const client = await openOptions();
  await write('letter-opening', '{单为}、{单位}、{批次}');
  expect(words('#papers-letter-opening-problem')).toBe('{单为} {批次} 不是可用的占位符，将原样写入文书');
  expect(stored(client).papers).toEqual({ ...defaultPapers, letter: { opening: '{单为}、{单位}、{批次}' } });
  expect(words('#papers-letter-closing-problem')).toBe('');
});

test('the letter to an agency that corrected all has texts of its own, without a deadline', async () => {
  const client = await openOptions();
  expect(field('passed-title')?.value).toBe('关于{单位}{年度}年\n政府信息公开工作年度报告的复核意见书');
  await write('passed-closing', '{问题数}处已改正，{期限}前归档。');
  expect(words('#papers-passed-closing-problem')).toBe('{期限} 不是可用的占位符，将原样写入文书');
  expect(stored(client).papers).toEqual({ ...defaultPapers, passed: { closing: '{问题数}处已改正，{期限}前归档。' } });
});

test('days that are none are refused', async () => {
  const client = await openOptions();
  await write('days', '0');
  expect(words('#papers-days-problem')).toBe('请填 1 到 365 之间的数');
  await write('days', '30');
  expect(stored(client).papers).toEqual({ ...defaultPapers, letter: { days: 30 } });
  await write('days', '15');
  expect(stored(client).papers).toEqual(defaultPapers);
});
