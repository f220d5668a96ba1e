import type { data as keys } from '../zh-CN/data.ts';

export const data: Record<keyof typeof keys, string> = {
  'data.sheet.tidy': 'Data by cell',
  'data.sheet.wide': 'Data by report',
  'data.sheet.dictionary': 'Data dictionary',
  'data.sheet.identities': 'Sums of the forms',
  'data.tooMany':
    '{count} {count|report is|reports are} more than {most}, so their cells are not listed here: use the CSV by cell.',

  'data.column.agency': 'Agency',
  'data.column.year': 'Year',
  'data.column.form': 'Form',
  'data.column.section': 'Section',
  'data.column.row': 'Row',
  'data.column.column': 'Column',
  'data.column.value': 'Value',
  'data.column.state': 'State',
  'data.column.raw': 'As printed',
  'data.column.source': 'Source',
  'data.column.cell': 'Cell id',
  'data.column.name': 'Name',
  'data.column.unit': 'Unit',
  'data.column.identities': 'Part of the sums',
  'data.column.identity': 'Id of the sum',
  'data.column.rule': 'Rule',
  'data.column.sum': 'Sum',

  'data.state.number': 'number',
  'data.state.blank': 'blank',
  'data.state.dash': 'dash or “none”',
  'data.state.text': 'text',
  'data.state.missing': 'no such cell',

  'data.unit.case': 'cases',
  'data.unit.kind': 'kinds',
  'data.unit.money': '10,000 yuan',
  'data.unit.unstated': 'not stated (yuan or 10,000 yuan)',
};
