// Registers the texts.
import '../../../lib/locales/index.ts';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { createOptionsState } from '../../../components/options/state.ts';
import type { fakeClient } from './fake-client.ts';

/** Draws the settings page and waits until it is read. */
export async function show(client: ReturnType<typeof fakeClient>): Promise<void> {
  await act(async () => {
    render(h(OptionsPage, { state: createOptionsState(client, 'zh-CN'), version: '0.1.0' }), document.body);
  });
  await settle();
}

/** Lets promises of the client and the drawing after them happen. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The one control with this accessible name. */
export function named<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = [...document.querySelectorAll<HTMLElement>('button, select, input:not([hidden])')].filter((each) => {
    const labels =
      each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? [...(each.labels ?? [])] : [];
    const words = each.getAttribute('aria-label') ?? labels[0]?.textContent ?? each.textContent;
    return words?.trim() === name;
  });
  if (found.length !== 1) throw new Error(`${found.length} controls are called ${name}`);
  return found[0] as T;
}

export async function click(name: string): Promise<void> {
  named(name).click();
  await settle();
}

export async function choose(name: string, value: string): Promise<void> {
  const field = named<HTMLSelectElement>(name);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

export async function type(name: string, words: string): Promise<void> {
  const field = named<HTMLInputElement>(name);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

export const words = (selector: string) => document.querySelector(selector)?.textContent;
export const all = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
export const statusText = () => words('[role=status]');
