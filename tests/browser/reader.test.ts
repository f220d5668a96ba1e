/** What the worker that reads a file does, or does not, costs that file alone. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../lib/browser/reader.ts';
import { answerInWorker } from '../../lib/browser/reader-worker.ts';
import * as limits from '../../lib/model/limits.ts';
import { docxOfElements, MB, workbook, xlsxOfTwoCorners } from '../hostile/documents.ts';
import { type FakeWorker, fakeWorker } from './fake-worker.ts';

const page = { bytes: new TextEncoder().encode('收到46件'), name: 'a.txt' };

function readerOf(...workers: readonly FakeWorker[]) {
  const waiting = [...workers];
  return createReader(() => {
    const next = waiting.shift();
    if (next === undefined) throw new Error('no worker left');
    return next.worker;
  });
}

function working(): FakeWorker {
  const fake = fakeWorker();
  answerInWorker(fake.self, '');
  return fake;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a reader in the browser', () => {
  it('ends the worker of each file that was read', async () => {
    const [one, other] = [working(), working()];
    const reader = readerOf(one, other);
    expect((await reader.file(page)).document.blocks).toMatchObject([{ text: '收到46件' }]);
    expect([one.ended(), other.ended()]).toEqual([true, false]);
    const { entries } = await reader.list({ bytes: xlsxOfTwoCorners(), name: 'a.xlsx' });
    expect(entries.map(({ url }) => url)).toEqual([
      'https://a.example.gov.cn/1.html',
      'https://b.example.gov.cn/2.html',
    ]);
    expect(other.ended()).toBe(true);
  });

  it('says what the trouble is, with its worker gone', async () => {
    const workers = [working(), working(), working(), working()];
    const reader = readerOf(...workers);
    await expect(reader.file({ bytes: docxOfElements(400_000), name: 'a.docx' })).rejects.toMatchObject({
      trouble: 'unpackedTooLarge',
    });
    await expect(reader.list({ bytes: workbook(Buffer.alloc(33 * MB, ' ')), name: 'a.xlsx' })).rejects.toMatchObject({
      trouble: 'unpackedTooLarge',
    });
    await expect(reader.list({ bytes: new TextEncoder().encode('没有'), name: 'a.txt' })).rejects.toMatchObject({
      trouble: 'noAddress',
    });
    const addresses = Array.from({ length: limits.listEntries + 1 }, (_, at) => `http://a.example.gov.cn/${at}`);
    const long = new TextEncoder().encode(addresses.join('\n'));
    await expect(reader.list({ bytes: long, name: 'a.txt' })).rejects.toMatchObject({ trouble: 'longList' });
    expect(workers.map(({ ended }) => ended())).toEqual([true, true, true, true]);
  });

  it('gives up a worker that hangs when the time is over, and reads the next file', async () => {
    vi.useFakeTimers();
    const [hanging, next] = [fakeWorker(), working()];
    const reader = readerOf(hanging, next);
    const reading = reader.file(page).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(limits.fileReading.time - 1);
    expect(hanging.ended()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toMatchObject({ trouble: 'tooSlow', data: { seconds: limits.fileReading.time / 1000 } });
    expect(hanging.ended()).toBe(true);
    vi.useRealTimers();
    expect((await reader.file(page)).kind).toBe('text');
  });

  it('gives up a worker that breaks down', async () => {
    const broken = fakeWorker();
    const reading = readerOf(broken).file(page);
    broken.breakDown();
    await expect(reading).rejects.toMatchObject({ trouble: 'tooComplex' });
    expect(broken.ended()).toBe(true);
  });

  /** A worker that answers every job with this. */
  function answering(answer: unknown): FakeWorker {
    const fake = fakeWorker();
    fake.self.onmessage = (({ data }: MessageEvent<{ job: number }>) =>
      fake.self.postMessage({ job: data.job, answer })) as Worker['onmessage'];
    return fake;
  }

  it('says what went wrong unforeseen in its own words', async () => {
    const reader = readerOf(answering({ kind: 'broken', reason: 'out of ink' }));
    await expect(reader.file(page)).rejects.toThrow('out of ink');
  });

  it.each([
    [null],
    [{ kind: 'file' }],
    [{ kind: 'file', reading: { kind: 'pdf', document: { blocks: 7 } } }],
    [{ kind: 'trouble' }],
    [{ kind: 'list', list: {} }],
    [{ kind: 'else', reading: { kind: 'pdf', document: { blocks: [] } } }],
  ])('takes %j for no answer', async (answer) => {
    const worker = answering(answer);
    await expect(readerOf(worker).file(page)).rejects.toMatchObject({ trouble: 'tooComplex' });
    expect(worker.ended()).toBe(true);
  });
});
