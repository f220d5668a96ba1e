/**
 * What is done in pages of the extension, in either browser: each function is sent there as it stands here, so it knows
 * nothing but its arguments and the page.
 */
import type { Page } from 'playwright-core';
import type { AuditView } from '../../lib/model/view.ts';

/** Runs one of them in Chromium; Firefox has `call`. */
export function call<A extends readonly unknown[], T>(
  page: Page,
  work: (...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  return page.evaluate(`(${work})(...${JSON.stringify(args)})`);
}

/** Sends a tab to an address, one of its own where none is given. */
export async function sendTab(tab: number | null, url: string): Promise<number> {
  if (tab !== null) await chrome.tabs.update(tab, { url });
  return tab ?? (await chrome.tabs.create({ url })).id ?? 0;
}

/** What the engine answers of a report; null while nobody answers, or the engine of the page before does. */
export async function auditedIn(tab: number, url: string): Promise<AuditView | null> {
  const state = await chrome.tabs.sendMessage(tab, { type: 'state' }, { frameId: 0 }).catch(() => undefined);
  return state?.address === url && state.view.kind === 'report' ? state.view : null;
}

/** Chooses a file on the file viewer. */
export async function chooseFile(name: string, base64: string): Promise<void> {
  let field: HTMLInputElement | null = null;
  while (field === null || document.querySelector('main[aria-busy=true]') !== null) {
    await new Promise((done) => setTimeout(done, 50));
    field = document.querySelector('input[type=file]');
  }
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the first button there that begins with this word, and gives what it has the browser save, as base64. */
export async function savedBy(word: string, selector = '.menu button'): Promise<string> {
  const give = URL.createObjectURL;
  const saved = new Promise<Blob>((done) => {
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) done(blob);
      return give.call(URL, blob);
    };
  });
  let button: HTMLButtonElement | undefined;
  for (let times = 0; button === undefined; times++) {
    if (times === 400) throw new Error(`No button begins with ${word}.`);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(selector)];
    button = buttons.find(({ textContent }) => textContent?.startsWith(word));
    if (button === undefined) await new Promise((done) => setTimeout(done, 50));
  }
  button.click();
  const bytes = new Uint8Array(await (await saved).arrayBuffer());
  URL.createObjectURL = give;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Pastes a list of addresses into the batch page and starts. */
export async function startBatch(lines: string): Promise<void> {
  const wait = () => new Promise((done) => setTimeout(done, 50));
  let field: HTMLTextAreaElement | null = null;
  for (; field === null; field = document.querySelector('textarea')) await wait();
  field.value = lines;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const start = () => document.querySelector<HTMLButtonElement>('.new-batch button.main');
  while (start()?.disabled !== false) await wait();
  start()?.click();
}

/** Texts of the elements that a selector finds. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

export async function clickOn(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** For a side panel in a tab of its own: brings its page to the front, so that pictures of it can be taken. */
export async function showPage(): Promise<void> {
  await chrome.tabs.update(Number(new URLSearchParams(location.search).get('tab')), { active: true });
}

/**
 * Spoils two workers of a page, each once: one is ended as soon as it gets the file of the first name, another never gets
 * the file of the second. A time limit of `longest` milliseconds ends after two seconds.
 */
export async function spoilWorkers(killed: string, hung: string, longest: number): Promise<void> {
  const Sound = window.Worker;
  const left = new Set([killed, hung]);
  window.Worker = class extends Sound {
    override postMessage(message: { ask?: { source?: { page?: { name?: string } } } }): void {
      const name = message.ask?.source?.page?.name ?? '';
      const isSpoilt = left.delete(name);
      if (!isSpoilt || name === killed) super.postMessage(message);
      if (isSpoilt && name === killed) super.terminate();
    }
  };
  const later = window.setTimeout;
  window.setTimeout = ((work: () => void, milliseconds = 0) =>
    // Enough for a new worker on a busy machine to read a sound report.
    later(work, milliseconds === longest ? 8000 : milliseconds)) as typeof window.setTimeout;
}

/** Has the batch page show a new batch, whatever it shows first. */
export async function newBatch(): Promise<void> {
  while (document.querySelector('.new-batch textarea') === null) {
    document.querySelector<HTMLElement>('header > button.box')?.click();
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Has the batch page look for links on an index page. */
export async function readIndex(url: string): Promise<void> {
  let field: HTMLInputElement | null = null;
  while (field === null) {
    await new Promise((done) => setTimeout(done, 50));
    field = document.querySelector('form input[type=text]');
  }
  field.value = url;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Once the page knows what was typed.
  await new Promise((done) => setTimeout(done, 100));
  field.form?.requestSubmit();
}
