import { describe, expect, it } from 'vitest';
import { anchorOf, readTable, textOf } from '../../lib/facts/tables.ts';
import { form2019 } from '../../lib/forms/form-2019.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import type { Form } from '../../lib/model/form.ts';
import { gridOf, type Part, rowsIn } from './row-builder.ts';

const header = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const regulations = ['规章', '1', '2', '3'];
const normative = ['行政规范性文件', '4', '5', '6'];

function read(parts: readonly Part[], table: 't2' | 't3' = 't2', form: Form = form2021) {
  const { facts, table: read, rows } = readTable(rowsIn(...parts), form, table);
  const { found, missingRows, missingColumns, uncertainRows, anchor } = read;
  return {
    cells: Object.fromEntries([...facts].map(([id, { value, state }]) => [id, value ?? state])),
    found,
    missingRows,
    missingColumns,
    uncertain: uncertainRows.map(({ row, raw }) => `${row}: ${raw}`),
    anchor,
    used: rows.size,
  };
}

const documents = {
  't2.regulations.issued': 1,
  't2.regulations.repealed': 2,
  't2.regulations.valid': 3,
  't2.normative.issued': 4,
  't2.normative.repealed': 5,
  't2.normative.valid': 6,
};
const others = ['licensing', 'penalty', 'coercion', 'fees'];

describe('table two', () => {
  it('is there with two of its rows; the others are missing', () =>
    expect(read([[header, regulations, normative]])).toEqual({
      cells: documents,
      found: true,
      missingRows: others,
      missingColumns: [],
      uncertain: [],
      anchor: { kind: 'dom', path: [0, 1, 0] },
      used: 2,
    }));

  it('is not there with one', () =>
    expect(read([[header, regulations]])).toEqual({
      cells: {},
      found: false,
      missingRows: [],
      missingColumns: [],
      uncertain: [],
      anchor: null,
      used: 0,
    }));

  it('has each part under its own header', () => {
    const fees = gridOf('信息内容|本年收费金额（单位：万元）', '行政事业性收费|12.5');
    const licensing = gridOf('信息内容|本年处理决定数量', '行政许可|7');
    expect(read([[header, regulations, normative], licensing, fees])).toMatchObject({
      cells: { ...documents, 't2.licensing.decisions': 7, 't2.fees.amount': 12.5 },
      missingRows: ['penalty', 'coercion'],
    });
  });

  it('follows its header, in a grid or in lines', () => {
    const moved = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'];
    const rows = gridOf('规章|3|1|2', '行政规范性文件|6|4|5');
    expect(read([[moved, ...rows]]).cells).toEqual(documents);
    expect(read([...moved, ...rows.flat()]).cells).toEqual(documents);
    expect(read([[...rows]]).cells).not.toEqual(documents);
  });

  it('is in the order of the form without one', () =>
    expect(read([[regulations, normative]]).cells).toEqual(documents));

  it('says which column it lacks where every row has one value less', () => {
    const short = gridOf('信息内容|本年制发件数|现行有效件数', '规章|1|3', '行政规范性文件|4|6');
    const { 't2.regulations.repealed': _, 't2.normative.repealed': __, ...left } = documents;
    expect(read([short])).toMatchObject({ cells: left, missingColumns: ['documents.repealed'], uncertain: [] });
  });

  it('lacks no column where a row has a value for it: the header does not say where', () => {
    const rows = [['信息内容', '本年制发件数', '现行有效件数'], ['规章', '1', '3'], normative];
    expect(read([rows])).toMatchObject({
      cells: { 't2.normative.issued': 4, 't2.normative.repealed': 5, 't2.normative.valid': 6 },
      missingColumns: [],
      uncertain: ['regulations: 规章 1 3'],
    });
  });

  it('takes no header that lacks two of three columns at its word', () => {
    const rows = gridOf('信息内容|现行有效件数', '规章|3', '行政规范性文件|6');
    expect(read([rows])).toMatchObject({
      cells: {},
      missingColumns: [],
      uncertain: ['regulations: 规章 3', 'normative: 行政规范性文件 6'],
    });
  });

  it('owns up to a row that lost a value', () =>
    expect(read([[header, ['规章', '1', '3'], normative]])).toMatchObject({
      missingRows: others,
      uncertain: ['regulations: 规章 1 3'],
    }));

  it('of 2019 has its own columns', () => {
    const fees = gridOf('信息内容|上一年项目数量|本年增/减', '行政事业性收费|12|减4');
    const bought = gridOf('信息内容|采购项目数量|采购总金额', '政府集中采购|9个|102119元');
    expect(read([fees, bought], 't2', form2019).cells).toEqual({
      't2.fees.previous': 12,
      't2.fees.change': -4,
      't2.procurement.count': 9,
      't2.procurement.amount': 102119,
    });
  });
});

describe('table three', () => {
  const labels = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '（一）予以公开',
    '（二）部分公开',
  ];
  const seven = ['1', '2', '3', '4', '5', '6', '21'];
  const rows = labels.map((label) => [label, ...seven]);
  const group = ['（三）不予公开', ...seven];

  it('is not there with four of its rows, nor with a heading more', () => {
    expect(read([rows], 't3')).toMatchObject({ found: false, cells: {}, missingRows: [] });
    expect(read([[...rows, group]], 't3')).toMatchObject({ found: false, cells: {}, missingRows: [] });
  });

  it('is there with five, in the order of the form', () => {
    const found = read([[...rows, ['四、结转下年度继续办理', '0', '0', '7', '0', '0', '0', '7']]], 't3');
    expect(found).toMatchObject({ found: true, used: 5 });
    expect(found.cells).toMatchObject({
      't3.received.natural': 1,
      't3.partial.otherOrg': 6,
      't3.carriedOut.research': 7,
      't3.carriedOut.total': 7,
    });
    expect(Object.keys(found.cells)).toHaveLength(5 * 7);
    // 25 rows of the form of 2021.
    expect(found.missingRows).toHaveLength(25 - 5);
  });

  it('has a row whose cells are blank, and none whose cells are not there', () => {
    const blank = ['四、结转下年度继续办理', '', '', '', '', '', '', ''];
    expect(read([[...rows, ['（七）总计', ...seven], blank]], 't3').cells['t3.carriedOut.total']).toBe('blank');
    const bare = read([[...rows, ['（七）总计', ...seven], ['四、结转下年度继续办理']]], 't3');
    expect(bare.missingRows).toContain('carriedOut');
    const last = read([[...rows, ['（七）总计', ...seven], ['', '四、结转下年度继续办理']]], 't3');
    expect(last.missingRows).toContain('carriedOut');
  });
});

describe('what a row is quoted by', () => {
  it('is its text, and its first cell that has one', () => {
    const [row] = rowsIn([['', '规章', '', '1']]);
    expect(textOf(row?.cells ?? [])).toBe('规章  1');
    expect(anchorOf(row?.cells ?? [])).toEqual({ kind: 'dom', path: [0, 0, 1] });
  });

  it('is its first cell where all are blank', () => {
    const [row] = rowsIn([['', '']]);
    expect(anchorOf(row?.cells ?? [])).toEqual({ kind: 'dom', path: [0, 0, 0] });
    expect(anchorOf([])).toEqual({ kind: 'dom', path: [] });
  });
});
