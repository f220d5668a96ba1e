import { expect, test } from 'vitest';
import { createGathering } from '../../lib/batches/gathering.ts';

/** Lets everything go on that can. */
const settle = () => new Promise((done) => setTimeout(done));

function setUp(size: number) {
  const gather = createGathering(size);
  const ended: string[] = [];
  const start = (name: string) => {
    const audit = Promise.withResolvers<string>();
    gather(() => audit.promise).then(
      (result) => ended.push(result),
      (error) => ended.push(`${error}`),
    );
    return { answer: () => audit.resolve(name), fail: () => audit.reject(`no ${name}`) };
  };
  return { start, ended };
}

test('results wait until enough of them are there', async () => {
  const { start, ended } = setUp(2);
  const [one, two, three] = [start('one'), start('two'), start('three')];
  two.answer();
  await settle();
  expect(ended).toEqual([]);
  one.answer();
  await settle();
  expect(ended).toEqual(['two', 'one']);
  three.answer();
  await settle();
  expect(ended).toEqual(['two', 'one', 'three']);
});

test('the last ones wait for nobody', async () => {
  const { start, ended } = setUp(6);
  const [one, two] = [start('one'), start('two')];
  one.answer();
  await settle();
  expect(ended).toEqual([]);
  two.answer();
  await settle();
  expect(ended).toEqual(['one', 'two']);
});

test('an audit that fails holds the others back no longer than one that does not', async () => {
  const { start, ended } = setUp(6);
  const [one, two] = [start('one'), start('two')];
  one.fail();
  await settle();
  expect(ended).toEqual([]);
  two.answer();
  await settle();
  expect(ended).toEqual(['no one', 'two']);
});
