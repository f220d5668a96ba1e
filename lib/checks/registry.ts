import type { Rule } from '../model/rule.ts';
import { amountUnit } from './rules/amount-unit.ts';
import { assessmentDisclosure } from './rules/assessment-disclosure.ts';
import { breakdownSum } from './rules/breakdown-sum.ts';
import { carryOver } from './rules/carry-over.ts';
import { cellBlank } from './rules/cell-blank.ts';
import { cellNegative } from './rules/cell-negative.ts';
import { cellNotInteger } from './rules/cell-not-integer.ts';
import { cellNotNumber } from './rules/cell-not-number.ts';
import { cellUnit } from './rules/cell-unit.ts';
import { childSum } from './rules/child-sum.ts';
import { claimMismatch } from './rules/claim-mismatch.ts';
import { columnMissing } from './rules/column-missing.ts';
import { contact } from './rules/contact.ts';
import { directLitigation } from './rules/direct-litigation.ts';
import { doubledWords } from './rules/doubled-words.ts';
import { feeDisclosure } from './rules/fee-disclosure.ts';
import { formVersion } from './rules/form-version.ts';
import { itemCount } from './rules/item-count.ts';
import { missingNumber } from './rules/missing-number.ts';
import { negativeClaim } from './rules/negative-claim.ts';
import { overviewLength } from './rules/overview-length.ts';
import { overviewTopics } from './rules/overview-topics.ts';
import { pagesUnread } from './rules/pages-unread.ts';
import { percentage } from './rules/percentage.ts';
import { period } from './rules/period.ts';
import { placeholder } from './rules/placeholder.ts';
import { publicationDeadline } from './rules/publication-deadline.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { rowMissing } from './rules/row-missing.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { sectionOrder } from './rules/section-order.ts';
import { sectionTitle } from './rules/section-title.ts';
import { selfContradiction } from './rules/self-contradiction.ts';
import { t2Plausible } from './rules/t2-plausible.ts';
import { t3Balance } from './rules/t3-balance.ts';
import { t3OutcomeTotal } from './rules/t3-outcome-total.ts';
import { t3RowTotal } from './rules/t3-row-total.ts';
import { t4Total } from './rules/t4-total.ts';
import { tableAsImage } from './rules/table-as-image.ts';
import { tableMissing } from './rules/table-missing.ts';
import { titleFormat } from './rules/title-format.ts';
import { validDocuments } from './rules/valid-documents.ts';
import { yearMismatch } from './rules/year-mismatch.ts';

/** Every rule, by family; findings of equal weight about one place are shown in this order. */
export const rules: readonly Rule[] = [
  t3RowTotal,
  t3OutcomeTotal,
  t3Balance,
  t4Total,
  sectionMissing,
  sectionEmpty,
  sectionOrder,
  sectionTitle,
  tableMissing,
  tableAsImage,
  rowMissing,
  columnMissing,
  formVersion,
  pagesUnread,
  cellBlank,
  cellNotNumber,
  cellNegative,
  cellNotInteger,
  cellUnit,
  t2Plausible,
  amountUnit,
  directLitigation,
  claimMismatch,
  negativeClaim,
  breakdownSum,
  percentage,
  selfContradiction,
  missingNumber,
  placeholder,
  doubledWords,
  titleFormat,
  yearMismatch,
  period,
  contact,
  overviewTopics,
  overviewLength,
  feeDisclosure,
  assessmentDisclosure,
  publicationDeadline,
  carryOver,
  validDocuments,
  itemCount,
  repeatedText,
  childSum,
];
