// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { all, click, find, named, settle, statusText, type, words } from '../dom.ts';
import { openOptions } from './options-page.ts';

async function add(address: string): Promise<void> {
  await type('网址或域名', address);
  // What Enter in the field does.
  named<HTMLInputElement>('网址或域名').form?.requestSubmit();
  await settle();
}

test('government sites are built in; where Firefox took their permission back, it is asked for again', async () => {
  await openOptions();
  expect(all('#sites li')).toEqual(['*.gov.cn所有政府网站']);
  const client = await openOptions(undefined, []);
  expect(words('#sites .short')).toBe('尚未允许读取，不会自动核查');
  await click('允许读取 *.gov.cn');
  expect(client.grant).toHaveBeenCalledExactlyOnceWith('*.gov.cn');
  expect(find('#sites .short')).toBeNull();
});

test('a pasted address is cut to its host, asked for within the click, and kept', async () => {
  const client = await openOptions();
  await type('网址或域名', 'https://www.example.edu.cn/xxgk/1.html');
  named('添加').click();
  // Before anything else could happen.
  expect(client.grant).toHaveBeenCalledExactlyOnceWith('www.example.edu.cn');
  await settle();
  expect(client.stored()).toMatchObject({ sites: ['www.example.edu.cn'] });
  expect(statusText()).toBe('已添加 www.example.edu.cn');
  expect(all('#sites li .name')).toEqual(['*.gov.cn', 'www.example.edu.cn']);
  expect(find('#sites .short')).toBeNull();
  expect(named<HTMLInputElement>('网址或域名').value).toBe('');
});

test('a site that the user refuses is not added, what was typed stays', async () => {
  const client = await openOptions();
  client.grant.mockResolvedValue(false);
  await add('www.example.edu.cn');
  expect(words('#sites [role=alert]')).toBe('浏览器未允许读取 www.example.edu.cn，未添加');
  expect(client.stored()).toBeUndefined();
  expect(named<HTMLInputElement>('网址或域名').value).toBe('www.example.edu.cn');
});

test('a browser that breaks off the question has refused', async () => {
  const client = await openOptions();
  client.grant.mockRejectedValue(new Error('only from a user input handler'));
  await add('www.example.edu.cn');
  expect(words('#sites [role=alert]')).toBe('浏览器未允许读取 www.example.edu.cn，未添加');
});

test('refuses an invalid site at its field without asking for a permission', async () => {
  const client = await openOptions();
  await add('民政局');
  const field = named<HTMLInputElement>('网址或域名');
  expect(words(`#${field.getAttribute('aria-describedby')}`)).toBe('“民政局”不是网址或域名');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(client.grant).not.toHaveBeenCalled();
  await type('网址或域名', 'a');
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('a site that could not be saved gives its permission back', async () => {
  const client = await openOptions();
  client.save.mockRejectedValue(new StoreError('full'));
  await add('www.example.edu.cn');
  expect(client.revoke).toHaveBeenCalledExactlyOnceWith('www.example.edu.cn');
  expect(statusText()).toBe('浏览器的存储空间已满，未保存，设置不变。');
  expect(all('#sites li .name')).toEqual(['*.gov.cn']);
});

test('a site that is removed gives its permission back', async () => {
  const client = await openOptions({ sites: ['a.example', 'b.example'] }, ['a.example', 'b.example']);
  await click('删除 a.example');
  expect(client.revoke).toHaveBeenCalledExactlyOnceWith('a.example');
  expect(client.stored()).toMatchObject({ sites: ['b.example'] });
  expect(statusText()).toBe('已删除 a.example，读取权限已交还');
  expect(document.activeElement).toBe(find('#sites h2'));
});

test('says that the browser keeps a permission', async () => {
  const client = await openOptions({ sites: ['a.example'] }, ['a.example']);
  client.revoke.mockRejectedValue(new Error('required'));
  await click('删除 a.example');
  expect(client.stored()).toMatchObject({ sites: [] });
  expect(statusText()).toBe('a.example 已不再自动核查，但读取权限未交还，请在浏览器的扩展管理页收回');
});

test('a site without its permission says so and can be asked for again', async () => {
  const client = await openOptions({ sites: ['a.example'] });
  expect(words('#sites .short')).toBe('尚未允许读取，不会自动核查');
  client.grant.mockResolvedValueOnce(false);
  await click('允许读取 a.example');
  expect(statusText()).toBe('浏览器未允许读取 a.example');
  await click('允许读取 a.example');
  expect(statusText()).toBe('已允许读取 a.example');
  expect(find('#sites .short')).toBeNull();
});
