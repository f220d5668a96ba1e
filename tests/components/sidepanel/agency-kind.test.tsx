// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { AgencyKind } from '../../../components/sidepanel/agency-kind.tsx';
import type { Settings } from '../../../lib/model/settings.ts';
import { all, choose, click, unmount, words } from '../dom.ts';
import { makeReport } from '../fixtures.ts';

async function show(agencies: Settings['agencies'] = {}, agency: string | null = '南湖区民政局') {
  const onChange = vi.fn();
  await act(async () => {
    const report = makeReport({ agency });
    render(<AgencyKind locale="zh-CN" report={report} agencies={agencies} onChange={onChange} />, document.body);
  });
  return onChange;
}

test('level and kind are shown with their reasons', async () => {
  await show();
  expect(words('summary')).toBe('县级（含市辖区），政府部门');
  expect(words('details > p')).toBe('级别：名称里有“南湖区”类别：名称以“局”结尾');
});

test('another choice is a correction, the name’s own is none', async () => {
  const onChange = await show();
  await choose('“南湖区民政局”的级别', 'town');
  expect(onChange).toHaveBeenLastCalledWith('南湖区民政局', { level: 'town', kind: 'department' });
  await show({ 南湖区民政局: { level: 'town', kind: 'department' } });
  await unmount();
  const corrected = await show({ 南湖区民政局: { level: 'town', kind: 'department' } });
  expect(words('summary')).toBe('乡镇、街道，政府部门');
  await choose('“南湖区民政局”的级别', 'county');
  expect(corrected).toHaveBeenLastCalledWith('南湖区民政局', undefined);
});

test('a correction says so instead of the reasons, and can be taken back', async () => {
  const onChange = await show({ 南湖区民政局: { level: 'county', kind: 'government' } });
  expect(words('details > p')).toBe('已手动设定 改回按名称判断');
  await click('改回按名称判断');
  expect(onChange).toHaveBeenLastCalledWith('南湖区民政局', undefined);
});

test('a report that names no agency has nothing to choose', async () => {
  await show({}, null);
  expect(all('select')).toEqual([]);
});
