// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { all, clickOn, find, findAll, openTab, press, settle, words } from '../dom.ts';
import { dismissFor, openSidepanel, panel, submit, writeNote } from './sidepanel-page.ts';

beforeEach(async () => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  await openSidepanel();
});

test('keys move through the list and stop at its ends; the chosen problem alone is unfolded and in the order of tabbing', async () => {
  const seen: string[] = [];
  for (const key of ['j', 'ArrowDown', 'j', 'j', 'j', 'k', 'ArrowUp', 'k', 'k']) {
    await press(key);
    seen.push(panel.focused());
  }
  expect(seen).toEqual(['sum 64', 'empty', 'blank', 'blank', 'blank', 'empty', 'sum 64', 'sum 64', 'sum 64']);
  expect(all('.place[aria-expanded=true]')).toHaveLength(1);
  expect(findAll<HTMLElement>('.place').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

test('shows the place on Enter and on a click, or says that it is gone', async () => {
  const { client } = await openSidepanel();
  await press('j', 'Enter');
  expect(client.focus).toHaveBeenLastCalledWith('sum 64');
  expect(words('.unfolded dl')).toContain('条例第五十条');
  client.focus.mockResolvedValue('gone');
  await clickOn(findAll('.place')[1]);
  expect(client.focus).toHaveBeenLastCalledWith('empty');
  expect(panel.status()).toBe('页面已变动，找不到这一处，请重新核查');
});

test('c copies the sentence for the notice', async () => {
  const { client } = await openSidepanel();
  await press('j', 'c');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(
    '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加为 63，请核对后改一致。\n算式：60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64',
  );
  expect(panel.status()).toBe('已复制');
});

test('u takes back one thing after the other, wherever the reader is by then', async () => {
  await press('j', 'y', 'y');
  expect(panel.progress()[2]).toBe('已确认 2');
  await openTab('records');
  await press('u');
  expect(panel.focused()).toBe('empty');
  expect(panel.status()).toBe('已撤销上一步');
  expect(panel.progress()[2]).toBe('已确认 1');
  await press('u', 'u');
  expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
  expect(panel.status()).toBe('没有可撤销的操作');
});

test('u leaves what was decided in another window since, and says so', async () => {
  const { client } = await openSidepanel();
  await clickOn('.place[value=empty]');
  await press('y');
  const [mine] = (await client.store.allDecisions()).items;
  if (mine === undefined) throw new Error('no decision');
  const theirs = { ...mine, kind: 'dismissed', reason: 'other', at: '2999-01-01T00:00:00.000Z' } as const;
  await client.store.decide(theirs);
  await press('u');
  expect((await client.store.allDecisions()).items).toEqual([theirs]);
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 0', '不采纳 1']);
  expect(panel.status()).toBe('这一处此后在别处又作处理，未撤销');
});

test('another decision on the same problem can be taken back to the first', async () => {
  await press('j', 'y', 'k', 'n');
  await dismissFor('misread');
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 0', '不采纳 1']);
  await press('u');
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
});

test('a note leaves a problem open, stays when it is decided, and goes when it is emptied', async () => {
  await press('j', 'e');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await writeNote('等单位回复');
  await submit();
  expect(panel.status()).toBe('备注已保存');
  expect(panel.progress()[1]).toBe('未处理 3');
  expect(panel.focused()).toBe('sum 64');
  await press('y');
  expect(words('.decision-text')).toMatch(/^已确认；等单位回复 /);
  await press('k');
  await clickOn(findAll('.unfolded > .tools button').find(({ textContent }) => textContent === '改回未处理'));
  expect(words('.decision-text')).toMatch(/^等单位回复 /);
  await press('e');
  await writeNote('');
  await submit();
  expect(find('.decision-text')).toBeNull();
});

test('takes typed keys as text; Escape leaves the form, and the draft is kept', async () => {
  await press('j', 'e');
  await writeNote('写到一半');
  await press('y', 'n', 'u', '?');
  expect(panel.progress()[1]).toBe('未处理 3');
  expect(find('dialog')?.open).toBe(false);
  await press('Escape');
  expect(find('form.decision')).toBeNull();
  expect(panel.focused()).toBe('sum 64');
  await press('e');
  expect(find('textarea')?.value).toBe('写到一半');
});

test('/ goes to the search and Enter back to the list; ? shows all keys', async () => {
  await openTab('records');
  await press('/');
  await vi.waitFor(() => expect(document.activeElement).toBe(find('input[type=search]')));
  await press('j', 'y');
  expect(panel.progress()[1]).toBe('未处理 3');
  await press('Enter');
  expect(panel.focused()).toBe('sum 64');
  await press('?');
  expect(find('dialog')?.open).toBe(true);
  expect(all('kbd')).toEqual(['j / k', 'Enter', 'y', 'n', 'e', 'a', 'u', 'c', '/', '?', 'Esc']);
});

test('a key held down, or pressed with another, decides nothing', async () => {
  await press('j');
  for (const held of [
    { repeat: true },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
  ]) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true, ...held }));
  }
  await settle();
  expect(panel.progress()[1]).toBe('未处理 3');
});
