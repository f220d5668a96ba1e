// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

let stop = () => {};
beforeEach(() => {
  document.body.innerHTML =
    '<main><ul><li><button>删除</button></li><li><button>删除</button></li></ul><p><button>重新核查</button></p></main>';
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const buttons = () => [...document.querySelectorAll('button')];
/** The observer hears of changes in a microtask. */
const told = () => new Promise((resolve) => setTimeout(resolve));
const focused = () => document.activeElement?.tagName;

test('what is around an element that goes away gets the focus, not the body', async () => {
  const [, second] = buttons();
  second?.focus();
  second?.parentElement?.remove();
  await told();
  expect(focused()).toBe('UL');
});

test('of a list the next one of the same name does not get the focus: a second press would delete it too', async () => {
  buttons()[0]?.focus();
  buttons()[0]?.parentElement?.remove();
  await told();
  document.querySelector('main')?.append(document.createElement('hr'));
  await told();
  expect(focused()).toBe('UL');
});

test('a button that was away for a moment gets the focus back', async () => {
  const audit = buttons()[2];
  audit?.focus();
  audit?.remove();
  await told();
  expect(focused()).toBe('P');
  const again = document.createElement('button');
  again.textContent = '重新核查';
  document.querySelector('p')?.append(again);
  await told();
  expect(document.activeElement).toBe(again);
});

test('a button that is disabled under the focus hands it on', async () => {
  const audit = buttons()[2];
  audit?.focus();
  audit?.toggleAttribute('disabled', true);
  // jsdom keeps the focus, browsers take it away.
  audit?.blur();
  await told();
  expect(focused()).toBe('P');
});

test('where all of the page was replaced, its new heading gets the focus', async () => {
  const main = document.querySelector('main');
  buttons()[2]?.focus();
  main?.replaceChildren();
  main?.insertAdjacentHTML('beforeend', '<p>粘贴的文字</p><h2>问题</h2><h2>表格</h2>');
  await told();
  expect(document.activeElement?.textContent).toBe('问题');
});

test('a click beside everything may take the focus away', async () => {
  buttons()[2]?.focus();
  buttons()[2]?.blur();
  document.querySelector('ul')?.remove();
  await told();
  expect(focused()).toBe('BODY');
});
