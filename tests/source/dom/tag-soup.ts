import fc from 'fast-check';

const names = [
  ...'p div span b br table tr td th tbody thead tfoot caption h1 h3 li ul font center img pre form a'.split(' '),
];
const spans = ['', '', ' rowspan=2', ' colspan=3', ' rowspan=0'];
const styles = [' hidden', ' style="display:none"', ' style="visibility:hidden"', ' style="display:block"'];
const words = [
  '规章',
  '自然人',
  '一、总体情况',
  '存在的问题',
  '需要报告的事项',
  '结果维持',
  ' ',
  '\n',
  '　',
  '12',
  '&nbsp;',
  'ab',
];
const tag = fc.constantFrom(...names);

function soup(attributes: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.tuple(tag, fc.constantFrom(...attributes)).map(([name, attribute]) => `<${name}${attribute}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(...words),
  );
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
}

/** Tags in any order: what a parser makes of it is a tree all the same. Half of it hides nothing: read another way. */
export const tagSoup = fc.oneof(soup(spans), soup([...spans, ...styles]));
