import type { rules as keys } from '../zh-CN/rules.ts';

export const rules: Record<keyof typeof keys, string> = {
  't3-row-total.title': 'Row totals of the requests table',
  't3-outcome-total.title': 'Total of requests handled',
  't3-balance.title': 'Requests in and out balance',
  't4-total.title': 'Totals of review and litigation',
  'section-missing.title': 'Section missing',
  'section-empty.title': 'Section empty',
  'section-order.title': 'Order of sections',
  'section-title.title': 'Section headings',
  'table-missing.title': 'Table missing',
  'table-as-image.title': 'Table as picture',
  'row-missing.title': 'Row missing',
  'column-missing.title': 'Column missing',
  'form-version.title': 'Version of the form',
  'cell-blank.title': 'Blank cells',
  'cell-not-number.title': 'Not a number',
  'cell-negative.title': 'Negative number',
  'cell-not-integer.title': 'Not a whole number',
  'cell-unit.title': 'Unit in a cell',
  't2-plausible.title': 'Plausible disclosure figures',
  'amount-unit.title': 'Unit of amounts',
  'title-format.title': 'Title of the report',
  'year-mismatch.title': 'Contradicting years',
  'period.title': 'Statistics period',

  't3-row-total': '“{total:cell}” says {actual}; the applicants add up to {expected}',
  't3-row-total.fix': 'Please check “{total:cell}”: it says {actual}, but the applicants add up to {expected}.',
  't3-row-total.open':
    '“{total:cell}” says {actual}, the applicants filled in add up to {expected}; blank cells leave it open',
  't3-row-total.open.fix':
    'Please fill in the blank cells in the row of “{total:cell}” so that the applicants add up to the total.',
  't3-outcome-total': '“{total:cell}” says {actual}; the outcomes add up to {expected}',
  't3-outcome-total.fix': 'Please check “{total:cell}”: it says {actual}, but the outcomes add up to {expected}.',
  't3-outcome-total.open':
    '“{total:cell}” says {actual}, the outcomes filled in add up to {expected}; blank cells leave it open',
  't3-outcome-total.open.fix':
    'Please fill in the blank cells in the column of “{total:cell}” so that the outcomes add up to the total.',
  't3-balance':
    'Column “{column:column}”: received plus carried in is {expected}, handled plus carried out is {actual}',
  't3-balance.fix':
    'Please check the column “{column:column}”: items one and two add up to {expected}, the total of item three and item four to {actual}; they should be equal.',
  't3-balance.open':
    'Column “{column:column}”: received plus carried in is {expected}, handled plus carried out is {actual}; blank cells leave it open',
  't3-balance.open.fix':
    'Please fill in the blank cells in the column “{column:column}” so that items one and two equal the total of item three plus item four.',
  't4-total': '“{total:cell}” says {actual}; the results add up to {expected}',
  't4-total.fix': 'Please check “{total:cell}”: it says {actual}, but the results add up to {expected}.',
  't4-total.open':
    '“{total:cell}” says {actual}, the results filled in add up to {expected}; blank cells leave it open',
  't4-total.open.fix': 'Please fill in the blank cells before “{total:cell}” so that the results add up to the total.',

  'suspect.oneCell': 'Perhaps “{cell:cell}” is wrong and should be {shouldBe}',
  'suspect.totalNotUpdated': 'Perhaps “{cell:cell}” was not updated and should be {shouldBe}',
  'suspect.swappedDigits': 'Perhaps digits of “{cell:cell}” changed places; it should be {shouldBe}',
  'suspect.splitDigits': 'Perhaps one number was split over two cells; “{cell:cell}” should be {shouldBe}',
  'suspect.wrongPlace': 'Perhaps entered in the wrong row or column; “{cell:cell}” should be {shouldBe}',
  'suspect.twoCells': 'Perhaps two cells are wrong; “{cell:cell}” should be {shouldBe}',
  'suspect.fix': 'Please correct “{cell:cell}” from {actual} to {expected}; all sums it belongs to then agree.',
};
