/** A whole session in Firefox behind a proxy that answers for all of the web and logs each request. */

import { expect, test } from 'vitest';
import { chooseFile, clickOn, savedBy, showPage, startBatch, textsOf } from './in-page.ts';
import { openFirefox } from './opened.ts';
import { faulty } from './pages.ts';
import { ATTACHMENT, addressesOf, asked, formats, HOST, LISTED, leaks, picturesIn, sessionPages } from './session.ts';

/** What the browser asks of its maker, encrypted; firefox.ts leaves nothing of it that is known. */
const MAKER = /\.(?:mozilla\.(?:com|net|org)|firefox\.com):443$/;
const slow = { timeout: 20_000, interval: 200 };

const firefox = await openFirefox(new Map(Object.entries(sessionPages)));

/** Until the page has such elements. */
const seen = (selector: string) =>
  expect.poll(async () => (await firefox.call(textsOf, selector)).length, slow).toBeGreaterThan(0);

test('requests nothing but what the user opened', { timeout: 120_000 }, async () => {
  await firefox.open('/portal.html', HOST);
  await firefox.open('/report.html', HOST);
  await expect.poll(() => firefox.badge(), slow).toBe('3');
  await firefox.click();
  await expect.poll(() => firefox.marks(), slow).toBe(1);
  await firefox.panel();
  await seen('.place');
  for (const tab of ['form', 'claims', 'records', 'findings']) await firefox.call(clickOn, `#tab-${tab}`);
  await firefox.call(showPage);
  const files = new Map<string, string>();
  for (const format of formats) files.set(format, await firefox.call(savedBy, format));
  // One of each problem: an effect is shown in that of its cause.
  expect(picturesIn(files.get('HTML') ?? '')).toBe(4);
  await firefox.look('panel');

  await firefox.openOwn('/options.html');
  await seen('h1');
  await firefox.openOwn('/viewer.html');
  await firefox.call(chooseFile, 'a.html', Buffer.from(faulty).toString('base64'));
  await seen('.side li');
  for (const format of formats) await firefox.call(savedBy, format);
  await firefox.openOwn(`/viewer.html?src=${encodeURIComponent(ATTACHMENT)}`);
  await seen('.side li');
  await firefox.openOwn('/batches.html');
  await firefox.call(startBatch, LISTED);
  await seen('.run.done');
  await firefox.run(
    `const [page, background] = arguments;
     const options = { mode: 'no-cors' };
     return fetch(page, options).then(() => browser.runtime.getBackgroundPage()).then((own) => own.fetch(background, options)).then(() => null);`,
    ...leaks,
  );
  expect(addressesOf(firefox.requested).filter((url) => !MAKER.test(url))).toEqual([...asked, ...leaks]);
});
