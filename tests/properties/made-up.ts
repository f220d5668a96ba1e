/** Inputs that are made up, for parsers and writers. */
import fc from 'fast-check';
import { expand, vocabulary } from '../../lib/forms/vocabulary/index.ts';
import type { Recognize } from '../../lib/source/picture/recognizer.ts';
import { hostile } from '../export/deliveries.ts';
import { toJpeg } from '../generator/scans/pictures-pdf.ts';

/** Prose: words of all classes with numbers and marks between them, in any order. */
const words = vocabulary.flatMap((entry) => expand(entry.words));
const figure = fc.oneof(
  fc.nat(300).map(String),
  fc.constantFrom('0', '１２', '1,234', '1.2万', '三', '十二', '12.5%', '100%', '9'.repeat(30), '-1', '××', '余'),
);
export const phrase = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: figure },
      {
        weight: 2,
        arbitrary: fc.constantFrom(...'件 份 条 次 宗 人 元 ， 、 ； 。 （ ） “ ” ： 其中 分别为 占 同比'.split(' ')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
export const around = (prose: string) => `南湖区教育局2023年政府信息公开工作年度报告

一、总体情况

${prose}

二、主动公开政府信息情况

三、收到和处理政府信息公开申请情况

${prose}

四、政府信息公开行政复议、行政诉讼情况

五、存在的主要问题及改进情况

六、其他需要报告的事项`;

/** Pictures: a page of rules, blots and noise; what the recogniser says of it is made up too. */
const recognition = fc.record({
  text: fc.oneof(figure, fc.constantFrom('', 'o', '（一）予以公开', '总计'), fc.string({ maxLength: 8 })),
  sure: fc.double({ min: 0, max: 1, noNaN: true }),
});
const rectangle = fc.record({
  x: fc.nat(200),
  y: fc.nat(200),
  width: fc.oneof(fc.constantFrom(1, 2, 200), fc.nat(60)),
  height: fc.oneof(fc.constantFrom(1, 2, 200), fc.nat(60)),
  level: fc.nat(255),
});
export const drawn = fc.record({
  width: fc.integer({ min: 1, max: 220 }),
  height: fc.integer({ min: 1, max: 220 }),
  channels: fc.constantFrom(1, 3, 4),
  quarters: fc.constantFrom(0, 1, 2, 3),
  rectangles: fc.array(rectangle, { maxLength: 25 }),
  said: fc.array(recognition, { minLength: 1, maxLength: 6 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

export function samplesOf({ width, height, channels, rectangles }: Drawn): Uint8Array {
  const data = new Uint8Array(width * height * channels).fill(255);
  for (const { x, y, level, ...size } of rectangles)
    for (let py = y; py < Math.min(height, y + size.height); py++)
      for (let px = x; px < Math.min(width, x + size.width); px++)
        data.fill(level, (py * width + px) * channels, (py * width + px + 1) * channels - (channels === 4 ? 1 : 0));
  return data;
}

/** Says in turn what was made up. */
export function saying(said: Drawn['said']): Recognize {
  let at = 0;
  return async (crops) =>
    crops.map(() => {
      const { text, sure } = said[at++ % said.length] as Drawn['said'][number];
      const places = [...text].map((_, index) => (index + 0.5) / [...text].length);
      return { text, sure, places, digits: { text: text.replace(/\D/g, ''), sure } };
    });
}

export const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ maxLength: 6 }),
});
export function damaged(
  bytes: Uint8Array,
  cuts: readonly { readonly at: number; readonly bytes: Uint8Array }[],
  ends: boolean,
) {
  const copy = bytes.slice();
  for (const each of cuts)
    copy.set(each.bytes.subarray(0, copy.length), Math.floor(each.at * Math.max(0, copy.length - 6)));
  return ends ? copy.slice(0, Math.floor((cuts[0]?.at ?? 1) * copy.length)) : copy;
}
export const jpeg = toJpeg({ width: 40, height: 40, data: new Uint8Array(4800).map((_, at) => (at * 37) % 256) }, 60);

/** Files of our own kinds with any value at any place. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(-1, 1e308, 1001, '', null, [], {}, '='.repeat(5000), '__proto__', { constructor: 1 }),
);
export const changed = (file: object) =>
  fc.array(fc.tuple(fc.nat(200), value), { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy: unknown = JSON.parse(JSON.stringify(file));
    for (const [at, put] of changes) {
      const places: (readonly [object, string])[] = [];
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          places.push([node, key]);
          walk(Reflect.get(node, key));
        }
      };
      walk(copy);
      const [node, key] = places[at % places.length] ?? [{}, ''];
      // A copy: the same value may be put twice, and one into the other.
      Object.defineProperty(node, key, {
        value: structuredClone(put),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return JSON.stringify(copy);
  });
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json());

/** Lists: rows of names, addresses and rubbish, as text and as a workbook. */
const field = fc.oneof(
  fc.constantFrom(
    '南湖区教育局',
    '序号',
    '单位名称',
    '县区',
    'https://a.example.gov.cn/nb.html',
    'http://127.0.0.1/',
    '=1+1',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
export const table = fc.array(fc.array(field, { maxLength: 5 }), { maxLength: 12 });
export const escaped = (text: string) => text.replace(/[^\p{L}\p{N} :/.=+_-]/gu, '');

/** What a hostile page writes into a finding. */
export const hostileWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Object.values(hostile)),
        fc.constantFrom(
          ']]>',
          '<w:t>',
          '&#0;',
          '\u0000',
          '@SUM(A1)',
          '+1',
          '-1',
          '\t=1',
          '{ MERGEFIELD a }',
          'file://x/y',
          '\uffff',
          '_x0041_',
        ),
      ),
      { maxLength: 5 },
    )
    .map((pieces) => pieces.join('')),
);
