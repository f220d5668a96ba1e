import { describe, expect, it } from 'vitest';
import { chooseForm } from '../../lib/facts/form-choice.ts';
import { form2019 } from '../../lib/forms/form-2019.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import type { Form } from '../../lib/model/form.ts';
import { gridOf, type Part, rowsIn } from './row-builder.ts';

/** The form of the report, of table two and of table three. */
function chosen(parts: readonly Part[], due: Form | null = null) {
  const { form, formOf } = chooseForm(rowsIn(...parts), due);
  return [form.id, formOf.t2, formOf.t3];
}

/** A table with these names over a row of numbers. */
const columns = (...names: readonly string[]): Part => [
  ['信息内容', ...names],
  ['规章', ...names.map(() => '0')],
];
const issued = '本年制发件数';
const made = '本年新制作数量';
const otherRest = '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';

describe('no table that tells', () => {
  it('leaves the form that is due, or the newest', () => {
    expect(chosen([])).toEqual(['2021', null, null]);
    expect(chosen([], form2019)).toEqual(['2019', null, null]);
    expect(chosen([columns('自然人', '总计')], form2019)).toEqual(['2019', null, null]);
  });
});

describe('table two', () => {
  it.each([
    [issued, '2021'],
    ['本年废止件数', '2021'],
    ['现行有效件数', '2021'],
    ['本年收费金额（单位：万元）', '2021'],
    [made, '2019'],
    ['对外公开总数量', '2019'],
    ['上一年项目数量', '2019'],
    ['采购总金额', '2019'],
  ])('has the column %s in form %s alone, whichever is due', (name, form) => {
    for (const due of [null, form2019, form2021]) expect(chosen([columns(name)], due)).toEqual([form, form, null]);
  });

  it('has rows in one form alone', () => {
    expect(chosen([[['其他对外管理服务事项', '1']]], form2021)).toEqual(['2019', '2019', null]);
    expect(chosen([[['（九）', '政府集中采购', '1', '2']]], form2021)).toEqual(['2019', '2019', null]);
  });

  it('has rows that say nothing, since every form has them', () => {
    for (const due of [form2019, form2021]) {
      expect(chosen([[['行政许可', '1']]], due)).toEqual([due.id, null, null]);
      expect(chosen([[['规章', '1']]], due)).toEqual([due.id, null, null]);
    }
  });

  it('whose header runs words of both forms together is taken for the one due, else for the first', () => {
    const both = columns(`${made}现行有效件数`);
    expect(chosen([both], form2019)).toEqual(['2019', '2019', null]);
    expect(chosen([both], form2021)).toEqual(['2021', '2021', null]);
    expect(chosen([both])).toEqual(['2019', '2019', null]);
  });

  it('has a column in bare lines', () => expect(chosen([made, '规章', '0'], form2021)).toEqual(['2019', '2019', null]));

  it('may have a misread column', () => {
    // One character of seven, of six.
    expect(chosen([columns('本年新制作数最')])).toEqual(['2019', '2019', null]);
    expect(chosen([columns('本年度止件数')])).toEqual(['2021', '2021', null]);
    // Two of six are another column.
    expect(chosen([columns('本年起止件数额')])).toEqual(['2021', null, null]);
  });

  it('is told by its own words before misread ones', () =>
    expect(chosen([columns(issued, '上一年项目数最', '对外公开总数最')], form2019)).toEqual(['2021', '2021', null]));

  it('that names more columns of one form follows it', () =>
    expect(chosen([columns(issued, made, '本年新公开数量')], form2021)).toEqual(['2019', '2019', null]));

  it('that speaks as loudly for both tells nothing', () => {
    expect(chosen([columns(issued, made)])).toEqual(['2021', null, null]);
    expect(chosen([columns(issued, made)], form2019)).toEqual(['2019', null, null]);
  });

  it('is no words without numbers: prose may name its columns', () => {
    expect(chosen([[['信息内容', made]]])).toEqual(['2021', null, null]);
    expect(chosen([made])).toEqual(['2021', null, null]);
  });

  it('is not told by words behind a number', () =>
    expect(chosen([[['规章', '1', made]]])).toEqual(['2021', null, null]));

  it('may say more behind a column, but not a sentence', () => {
    // Seven characters and seventeen; with one more it is too long for a label.
    expect(chosen([columns(`${made}（转发上级文件以及联合发文等各类情形）`)])).toEqual(['2019', '2019', null]);
    expect(chosen([columns(`${made}含转发上级文件以及联合发文等各类情形在内`)])).toEqual(['2021', null, null]);
  });
});

describe('table three', () => {
  it('with its own number for 其他处理 is of 2019', () => {
    expect(chosen([[['（六）其他处理', '0', '0']]], form2021)).toEqual(['2019', null, '2019']);
    expect(chosen([[['（六）其他处理', '', '0']]], form2021)).toEqual(['2019', null, '2019']);
    expect(chosen([[['三、本年度办理结果', '（六）其他处理', '0', '0']]], form2021)).toEqual(['2019', null, '2019']);
  });

  it('with 其他处理 as a heading, or behind a number, tells nothing', () => {
    expect(chosen([gridOf('（六）其他处理|', '1.予以公开|0')])).toEqual(['2021', null, null]);
    expect(chosen([[['（三）不予公开', '0', '其他处理']]])).toEqual(['2021', null, null]);
  });

  it('has rows that say nothing, since every form has them', () => {
    for (const due of [form2019, form2021]) {
      expect(chosen([[['（一）予以公开', '1', '1']]], due)).toEqual([due.id, null, null]);
      expect(chosen([[['4.无正当理由大量反复申请', '1', '1']]], due)).toEqual([due.id, null, null]);
    }
  });

  it('may have rows whose label is lost', () =>
    expect(chosen([gridOf('|0', '（六）其他处理|0')], form2021)).toEqual(['2019', null, '2019']));

  it('with rows below 其他处理 is of 2021, wherever they stand', () => {
    expect(chosen([[[`1.${otherRest}`, '0']]], form2019)).toEqual(['2021', null, '2021']);
    expect(
      chosen(
        [
          [
            ['（六）其他处理', '0'],
            [`1.${otherRest}`, '0'],
          ],
        ],
        form2019,
      ),
    ).toEqual(['2021', null, '2021']);
    expect(chosen([[['（六）其他处理', `1.${otherRest}情形`, '']]], form2019)).toEqual(['2021', null, '2021']);
  });

  it('is not told by 其他 alone, which is a column of every table', () =>
    expect(chosen([gridOf('法律服务机构|其他|总计', '（六）其他处理|0|0|0')])).toEqual(['2019', null, '2019']));
});

describe('tables that do not agree', () => {
  const oldTable = columns(made);
  const newRow: Part = [[`1.${otherRest}`, '0']];

  it('leave the form that is due', () => {
    expect(chosen([oldTable, newRow], form2019)).toEqual(['2019', '2019', '2021']);
    expect(chosen([oldTable, newRow], form2021)).toEqual(['2021', '2019', '2021']);
  });

  it('leave the newest where none is due', () => {
    expect(chosen([oldTable, newRow])).toEqual(['2021', '2019', '2021']);
    expect(chosen([columns(issued), [['（六）其他处理', '0']]])).toEqual(['2021', '2021', '2019']);
  });
});
