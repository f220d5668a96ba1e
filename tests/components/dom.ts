/** What tests of views do on a page: draw, find, click, type. All texts are registered, and each test ends with nothing drawn. */
import '../../lib/locales/index.ts';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, type Mock, vi } from 'vitest';

// Preact cleans up effects a moment later, when the document of the test may be gone; `act` does so at once.
afterEach(unmount);

/** Draws the view in place of what was drawn, and waits for promises of its client. */
export async function draw(view: ComponentChild): Promise<void> {
  await act(async () => render(view, document.body));
  await settle();
}

export async function unmount(): Promise<void> {
  await act(async () => render(null, document.body));
}

/** Lets promises of the client and the drawing after them happen. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

export function find<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag] | null;
export function find<E extends Element = HTMLElement>(selector: string): E | null;
export function find(selector: string): Element | null {
  return document.querySelector(selector);
}

export const findAll = <E extends Element = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];
export const words = (selector: string) => find(selector)?.textContent;
export const all = (selector: string) => findAll(selector).map(({ textContent }) => textContent);
export const statusText = () => words('p[role=status]:not(.unseen)');

/** The one control with this accessible name. */
export function named<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = findAll('button, select, input:not([hidden])').filter((each) => {
    const labels =
      each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? [...(each.labels ?? [])] : [];
    const label = each.getAttribute('aria-label') ?? labels[0]?.textContent ?? each.textContent;
    return label?.trim() === name;
  });
  if (found.length !== 1) throw new Error(`${found.length} controls are called ${name}`);
  return found[0] as T;
}

/** Clicks the control with this name. */
export const click = (name: string) => clickOn(named(name));

/** Clicks an element, or the first that the selector finds. */
export async function clickOn(target: string | HTMLElement | undefined): Promise<void> {
  const element = typeof target === 'string' ? find(target) : target;
  if (element == null) throw new Error(`There is nothing to click: ${target}.`);
  element.click();
  await settle();
}

export const openTab = (name: string) => clickOn(`#tab-${name}`);

export async function change(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

/** Chooses a value in a list, or fills a field in and leaves it. */
export const choose = (name: string, value: string) => change(named<HTMLSelectElement>(name), value);

export async function typeInto(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): Promise<void> {
  if (field === null) throw new Error('There is no field to type into.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

export const type = (name: string, text: string) => typeInto(named<HTMLInputElement>(name), text);

/** Chooses a file in the file field, as the browser's dialog does. */
export async function chooseFile(file: File): Promise<void> {
  const field = find<HTMLInputElement>('input[type=file]');
  if (field === null) throw new Error('There is no field for a file.');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

/** Presses keys (`j`, `Ctrl+End`) on the focused element, one after the other. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const name of keys) {
    const key = name.replace(/^Ctrl\+/, '');
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, ctrlKey: key !== name, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    // jsdom does not press a button for Enter.
    if (key === 'Enter' && !event.defaultPrevented && target instanceof HTMLButtonElement) target.click();
    await settle();
  }
}

/** Mocks of these methods of a client, which resolve to nothing. */
export function mocks<Client>() {
  return <Name extends keyof Client>(...names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, vi.fn(async () => {})])) as unknown as {
      [Key in Name]: Client[Key] extends (...given: never[]) => unknown ? Mock<Client[Key]> : never;
    };
}
