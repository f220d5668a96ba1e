// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linkedFiles } from '../../../lib/browser/page/linked-files.ts';
import { attachmentsIn } from '../../../lib/browser/tab/attachments.ts';
import type { Attachment } from '../../../lib/model/view.ts';

const PAGE = 'http://www.nanhu.gov.cn/xxgk/2025/index.html';

/** The files of a page that is at PAGE. */
function filesOf(body: string): readonly Attachment[] {
  document.head.innerHTML = `<base href="${PAGE}">`;
  document.body.innerHTML = body;
  return linkedFiles(document);
}

afterEach(() => {
  document.documentElement.innerHTML = '';
});

describe('the files of a document', () => {
  test.each([
    ['a relative address', '<a href="./P02.pdf">年报</a>', 'http://www.nanhu.gov.cn/xxgk/2025/P02.pdf', '年报', 'pdf'],
    ['of the root', '<a href="/a/b.DOCX#p2">年报</a>', 'http://www.nanhu.gov.cn/a/b.DOCX', '年报', 'docx'],
    ['another site', '<a href="//oss.test/b.wps"> 年 \n 报 </a>', 'http://oss.test/b.wps', '年 报', 'wps'],
    [
      'a script that hands out files',
      '<a href="downfile.jsp?id=3&filename=x.pdf&t=1"><img></a>',
      'http://www.nanhu.gov.cn/xxgk/2025/downfile.jsp?id=3&filename=x.pdf&t=1',
      'x.pdf',
      'pdf',
    ],
    [
      'an encoded name',
      '<a href="/f/%E5%B9%B4%E6%8A%A5.doc"></a>',
      'http://www.nanhu.gov.cn/f/%E5%B9%B4%E6%8A%A5.doc',
      '年报.doc',
      'doc',
    ],
    ['a name in GBK', '<a href="/f/%C4%EA.ofd"></a>', 'http://www.nanhu.gov.cn/f/%C4%EA.ofd', '%C4%EA.ofd', 'ofd'],
    [
      'only the text says so',
      '<a href="/d?id=7">附件：2024年年度报告.docx下载</a>',
      'http://www.nanhu.gov.cn/d?id=7',
      '附件：2024年年度报告.docx下载',
      'docx',
    ],
    [
      'only the title does',
      '<a href="/d?id=8" title="年报.pdf"></a>',
      'http://www.nanhu.gov.cn/d?id=8',
      '年报.pdf',
      'pdf',
    ],
    ['shown in a frame', '<iframe src="/y.pdf"></iframe>', 'http://www.nanhu.gov.cn/y.pdf', 'y.pdf', 'pdf'],
    ['embedded', '<embed src="/y.pdf">', 'http://www.nanhu.gov.cn/y.pdf', 'y.pdf', 'pdf'],
    ['an object', '<object data="/y.pdf"></object>', 'http://www.nanhu.gov.cn/y.pdf', 'y.pdf', 'pdf'],
    [
      'shown by a viewer',
      '<iframe src="/pdfjs/web/viewer.html?file=../../up/y.pdf"></iframe>',
      'http://www.nanhu.gov.cn/up/y.pdf',
      'y.pdf',
      'pdf',
    ],
  ] as const)('%s', (_name, html, url, name, kind) => {
    expect(filesOf(html)).toEqual([{ url, name, kind }]);
  });

  test.each([
    ['a script', `<a href="javascript:down('a.pdf')">a.pdf</a>`],
    ['data', '<a href="data:application/pdf;base64,AA">a.pdf</a>'],
    ['a local file', '<a href="file:///etc/a.pdf">a.pdf</a>'],
    ['one of the extension', '<a href="chrome-extension://x/a.pdf">a.pdf</a>'],
    ['no address at all', '<a href="http://">a.pdf</a>'],
    ['another page', '<a href="/a.html">年报</a>'],
    ['a page about files', '<a href="/pdf/list.html">PDF 下载</a>'],
    ['another ending', '<a href="/a.pdfx">附件.docxy</a>'],
    ['a viewer of something else', '<iframe src="/viewer.html?file=javascript:0//a.pdf"></iframe>'],
    ['no link', '<a name="a.pdf">a.pdf</a>'],
    ['this machine', '<a href="http://127.0.0.1:631/a.pdf">a.pdf</a>'],
    ['the user’s own network', '<a href="http://192.168.1.1/a.pdf">a.pdf</a>'],
    ['the same in other words', '<iframe src="http://3232235777/a.pdf"></iframe>'],
    ['this machine, as another name of the page', '<a href="http://localhost:631/a.pdf">a.pdf</a>'],
  ])('not: %s', (_name, html) => {
    expect(filesOf(html)).toEqual([]);
  });

  test('a page of the own network has its own files', () => {
    const [file] = filesOf(`<a href="${location.origin}/a.pdf">a.pdf</a>`);
    expect(file?.url).toBe('http://localhost:3000/a.pdf');
  });

  test('each file once, by its words rather than by its icon', () => {
    const files = filesOf('<a href="/1.pdf"><img></a><a href="/1.pdf#x">年报</a><a href="/1.pdf">下载</a>');
    expect(files).toEqual([{ url: 'http://www.nanhu.gov.cn/1.pdf', name: '年报', kind: 'pdf' }]);
  });

  test('a page that has forms in place of its properties', () => {
    const clobbered = ['querySelectorAll', 'links', 'baseURI'].map((name) => `<form name="${name}"></form>`).join('');
    expect(filesOf(`${clobbered}<a href="/1.pdf">年报</a>`)).toHaveLength(1);
  });

  test('long names are cut, many links bounded', () => {
    expect(filesOf(`<a href="/1.pdf">${'年'.repeat(5000)}</a>`)[0]?.name).toHaveLength(200);
    const link = (_: unknown, index: number) => `<a href="/${index}.pdf">${index}</a>`;
    expect(filesOf(Array.from({ length: 10_000 }, link).join(''))).toHaveLength(200);
    const others = Array.from({ length: 10_000 }, () => '<a href="/x.html">x</a>').join('');
    expect(filesOf(`${others}<a href="/1.pdf">1</a>`)).toEqual([]);
  });
});

describe('the files of a tab', () => {
  type Extension = Parameters<typeof attachmentsIn>[0];
  const file = (name: string, url = `http://a.test/${name}`): Attachment => ({ url, name, kind: 'pdf' });

  function inFrames(...results: readonly unknown[]) {
    const executeScript = vi.fn(async () => results.map((result, frameId) => ({ frameId, result })));
    return { executeScript, extension: { scripting: { executeScript } } as unknown as Extension };
  }

  test('are those of all frames, each once, those called a report first', async () => {
    const { executeScript, extension } = inFrames([file('指南'), file('目录')], null, [
      file('2024年度报告'),
      file('另一个', 'http://a.test/目录'),
    ]);
    expect((await attachmentsIn(extension, 7)).map(({ url }) => url)).toEqual([
      'http://a.test/2024年度报告',
      'http://a.test/指南',
      'http://a.test/目录',
    ]);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, allFrames: true },
      files: ['/attachments.js'],
    });
  });

  test('are at most twenty, and a report is among them wherever it stands', async () => {
    const { extension } = inFrames([...Array.from({ length: 30 }, (_, index) => file(String(index))), file('年报')]);
    const names = (await attachmentsIn(extension, 7)).map(({ name }) => name);
    expect(names).toHaveLength(20);
    expect(names.slice(0, 2)).toEqual(['年报', '0']);
  });

  test('are none where no script may run, or the result is no list of files', async () => {
    const executeScript = vi.fn().mockRejectedValue(new Error('Cannot access'));
    expect(await attachmentsIn({ scripting: { executeScript } } as unknown as Extension, 7)).toEqual([]);
    expect(await attachmentsIn(inFrames([{ url: 5 }], 'x').extension, 7)).toEqual([]);
  });
});
