// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { all, click, clickOn, named, words } from '../dom.ts';
import { makeFinding, makeReport } from '../fixtures.ts';
import { openSidepanel, panel } from './sidepanel-page.ts';

const OFF = '以后不查这一条';
const UNDO = '撤销，继续核查';

/** The side panel with its one finding chosen. */
async function openFinding(rule = 't3-row-total') {
  const { client } = await openSidepanel(makeReport({ findings: [makeFinding({ rule })] }));
  await clickOn('.place');
  return client;
}

test('a finding names its rule, and leads to its page with the form and year of the report', async () => {
  const client = await openFinding();
  expect(words('.rule')).toBe(`规则 申请表各行总计 ${OFF}`);
  await click('申请表各行总计');
  expect(client.doors.help).toHaveBeenCalledExactlyOnceWith({ rule: 't3-row-total', form: '2021', year: 2024 });
});

test('its rule is turned off, and the undo, which has the focus, sets what was set before', async () => {
  const client = await openFinding();
  client.setRule.mockResolvedValueOnce('notice').mockResolvedValueOnce('off');
  await click(OFF);
  expect(client.setRule).toHaveBeenLastCalledWith('t3-row-total', 'off');
  expect(panel.status()).toBe('不再核查“申请表各行总计”；可在此撤销，或在设置中恢复');
  await client.turn(makeReport());
  expect(document.activeElement).toBe(named(UNDO));
  await click(UNDO);
  expect(client.setRule).toHaveBeenLastCalledWith('t3-row-total', 'notice');
  expect(panel.status()).toBe('继续核查“申请表各行总计”');
  expect(all('footer button')).toEqual([]);
});

test('says that the setting was not saved, and offers no undo', async () => {
  const client = await openFinding();
  client.setRule.mockRejectedValue(new StoreError('full'));
  await click(OFF);
  expect(panel.status()).toBe('设置未保存，规则不变');
  expect(all('footer button')).toEqual([]);
});

test('another page has nothing to undo', async () => {
  const client = await openFinding();
  await click(OFF);
  expect(all('footer button')).toEqual([UNDO]);
  client.address.mockResolvedValue('http://www.nanhu.gov.cn/2024/other.html');
  await client.turn(makeReport());
  expect(all('footer button')).toEqual([]);
});

test('a difference between page and attachment comes from no rule', async () => {
  await openFinding('version-mismatch');
  expect(all('.rule')).toEqual([]);
});
