import type { rules as keys } from '../zh-CN/rules.ts';

export const rules: Record<keyof typeof keys, string> = {
  't3-row-total': '{total:cell} says {actual}; the applicants add up to {expected}',
  't3-row-total.fix':
    '{total:cell} says {actual}, the applicants add up to {expected}; please check, and make them agree.',
  't3-row-total.open':
    '{total:cell} says {actual}, the applicants filled in add up to {expected}; blank cells leave it open',
  't3-row-total.open.fix':
    'Please fill in the blank cells in the row of {total:cell} so that the applicants add up to the total.',
  't3-outcome-total': '{total:cell} says {actual}; the outcomes add up to {expected}',
  't3-outcome-total.fix':
    '{total:cell} says {actual}, the outcomes add up to {expected}; please check, and make them agree.',
  't3-outcome-total.open':
    '{total:cell} says {actual}, the outcomes filled in add up to {expected}; blank cells leave it open',
  't3-outcome-total.open.fix':
    'Please fill in the blank cells in the column of {total:cell} so that the outcomes add up to the total.',
  't3-balance':
    'Column “{column:column}”: received plus carried in is {expected}, handled plus carried out is {actual}',
  't3-balance.fix':
    'Column “{column:column}”: items one and two add up to {expected}, the total of item three and item four to {actual}; please check, and make them agree.',
  't3-balance.open':
    'Column “{column:column}”: received plus carried in is {expected}, handled plus carried out is {actual}; blank cells leave it open',
  't3-balance.open.fix':
    'Please fill in the blank cells in the column “{column:column}” so that items one and two equal the total of item three plus item four.',
  't4-total': '{total:cell} says {actual}; the results add up to {expected}',
  't4-total.fix': '{total:cell} says {actual}, the results add up to {expected}; please check, and make them agree.',
  't4-total.open': '{total:cell} says {actual}, the results filled in add up to {expected}; blank cells leave it open',
  't4-total.open.fix': 'Please fill in the blank cells before {total:cell} so that the results add up to the total.',

  'section-missing': '“{section:section}” is missing',
  'section-missing.fix': 'Please add “{section:section}” as the form demands.',
  'section-missing.heading': 'The heading “{section:section}” was not found, but its table is there',
  'section-missing.heading.fix': 'Please put the heading “{section:section}” before its table.',
  'section-missing.none': 'None of the six headings was found; please check by eye',
  'section-missing.none.fix': 'Please give the six parts their headings.',
  'section-empty': 'Nothing stands under “{section:section}”',
  'section-empty.fix': 'Please fill in “{section:section}”; if there is nothing to report, say so.',
  'section-empty.thin': '“{section:section}” holds only a few characters',
  'section-empty.thin.fix': 'Please say more in “{section:section}”.',
  'section-order': '“{section:section}” comes after “{before:section}”, unlike the form',
  'section-order.fix': 'Please put “{section:section}” before “{before:section}”.',
  'section-title': 'The heading “{heading}” differs from the form: “{section:section}”',
  'section-title.fix': 'Please change the heading “{heading}” to “{section:section}”.',
  'section-title.number': 'The number of the heading “{heading}” is wrong: “{section:section}”',
  'section-title.number.fix': 'Please correct the number of the heading “{heading}”: “{section:section}”.',
  'table-missing': '“{section:section}” lacks {table:table}',
  'table-missing.fix': 'Please add {table:table} to “{section:section}”.',
  'table-missing.unread': '“{section:section}” has a table, but it was not recognised as {table:table}',
  'table-missing.unread.fix': 'Please check that the table in “{section:section}” follows the form.',
  'table-as-image': '“{section:section}” has a picture but no table: perhaps {table:table} is the picture',
  'table-as-image.fix': 'Please replace the picture in “{section:section}” by a table that can be read.',
  'row-missing': 'The row “{row:row}” is missing from {table:table}',
  'row-missing.fix': 'Please add the row “{row:row}” to {table:table}.',
  'row-missing.uncertain':
    'The numbers of the row “{row:row}” could not be placed in columns and were not read; please check by eye',
  'row-missing.damaged':
    'The numbers of {count} {count|row|rows} of {table:table} do not fit its columns and were not read; please check them by hand: {rows:rows}',
  'row-missing.damaged.fix': 'Please check whether {table:table} lacks a column or is shifted.',
  'row-missing.uncertain.fix': 'Please check whether the row “{row:row}” of {table:table} lacks a cell or is shifted.',
  'row-missing.renamed':
    'The row “{label}” of {table:table} was read as “{row:row}” by its place: its name is not the form’s',
  'row-missing.renamed.fix': 'Please correct the name of the row by the form and check its numbers.',
  'column-missing': 'The column “{column:column}” is missing from {table:table}',
  'column-missing.fix': 'Please add the column “{column:column}” to {table:table}.',
  'column-missing.cell': 'Cells missing: {cells:cells}; please check by eye',
  'column-missing.cell.fix': 'Please add the cells that the row “{row:row}” lacks.',
  'form-version': 'The report of {year} follows {used:form}; it should follow {due:form}',
  'form-version.fix': 'Please prepare the report again by {due:form}.',
  'form-version.table': 'In the report of {year}, {table:table} follows {used:form}; it should follow {due:form}',
  'form-version.table.fix': 'Please redo {table:table} by {due:form}.',
  'form-version.mixed':
    '{table:table} follows {used:form}, the other tables follow {due:form}, and the report’s year is not known; please check by eye',
  'form-version.mixed.fix': 'Please check which form each table follows against the report’s year.',

  'cell-blank': 'Blank cells in {table:table} ({count}): {cells:cells}',
  'cell-blank.fix':
    'Please fill in the blank cells of {table:table} ({count}), with 0 where there is none: {cells:cells}.',
  'cell-not-number': '{cell:cell} says “{raw}”, which is not a number',
  'cell-not-number.fix': 'Please replace “{raw}” in {cell:cell} by a number.',
  'cell-negative': '{cell:cell} says {actual}; it cannot be negative',
  'cell-negative.fix': 'Please correct {cell:cell}: it says {actual}, but cannot be below zero.',
  'cell-not-integer': '{cell:cell} says {actual}; it should be a whole number',
  'cell-not-integer.fix': 'Please correct {actual} in {cell:cell} to a whole number.',
  'cell-unit': 'Cells of {table:table} carry a unit (such as “{raw}”): {cells:cells}',
  'cell-unit.fix': 'Please leave only the number in these cells of {table:table}: {cells:cells}.',
  't2-plausible.more': '{part:cell} says {actual}, more than the {expected} of {whole:cell}',
  't2-plausible.more.fix':
    'Please check {part:cell} ({actual}) and {whole:cell} ({expected}): the first is usually not more than the second.',
  't2-plausible.below': '{previous:cell} is {before} and changes by {difference}, which leaves {actual}',
  't2-plausible.below.fix':
    'Please check {previous:cell} ({before}) and {change:cell} ({difference}): together they cannot be below zero.',
  't2-plausible.regulations':
    '{cell:cell} says {actual}, but a county or township body does not usually make regulations',
  't2-plausible.regulations.fix':
    'Please check {cell:cell}: it says {actual}; does this belong to normative documents?',
  't2-plausible.jump': '{cell:cell} says {actual}, last year {before}: a hundredfold difference or more',
  't2-plausible.jump.fix': 'Please check {cell:cell}: it says {actual}, last year {before}.',
  'amount-unit': '{cell:cell} says “{raw}”; the form asks for 万元 (ten thousand yuan)',
  'amount-unit.fix': 'Please convert “{raw}” in {cell:cell} to 万元 (ten thousand yuan).',
  'amount-unit.large': '{cell:cell} says “{raw}” 万元, which is very much: perhaps it is 元 (yuan)',
  'amount-unit.large.fix': 'Please check {cell:cell}: it says “{raw}”, to be counted in 万元 (ten thousand yuan).',
  'amount-unit.prose': '{cell:cell} says “{raw}”, the text {said} 万元: perhaps it is in 元',
  'amount-unit.prose.fix': 'Please check {cell:cell}: it says “{raw}”; the unit is 万元.',
  'amount-unit.jump': '{cell:cell} says “{raw}”, last year “{before}”: some thousandfold, so one of them may be in 元',
  'amount-unit.jump.fix': 'Please check {cell:cell}: it says “{raw}”; the unit is 万元.',
  'direct-litigation': '{cell:cell} says {actual}; from 2024 on, refusals go to review first: please note',
  'direct-litigation.fix':
    'Please check {cell:cell}: it says {actual}; some of these cases may have needed a review first.',

  'claim-mismatch': 'The text says {actual} for {subject:subject}, the table {expected}',
  'claim-mismatch.fix':
    '{subject:subject} is {actual} in the text, {expected} in the table; please check, and make them agree.',
  'claim-mismatch.moved':
    'The text says {actual} for {subject:subject}, the table {expected}; what the text counts apart ({sum}) may have been put into this row',
  'claim-mismatch.moved.fix':
    '{subject:subject} is {actual} in the text, {expected} in the table; please check whether what the text counts apart ({sum}) was put into this row, and make them agree.',
  'negative-claim': 'The text denies {subject:subject}, the table says {actual}',
  'negative-claim.fix':
    '{subject:subject} is denied in the text, {actual} in the table; please check, and make them agree.',
  'breakdown-sum': 'The text says {actual} in all, its {count} {count|part adds|parts add} up to {expected}',
  'breakdown-sum.fix':
    'The text says {actual} in all, its {count} {count|part adds|parts add} up to {expected}; please check, and make them agree.',
  'percentage.share': 'The text says {actual}%; {count} of {base} is {expected}%',
  'percentage.share.fix':
    'The text says {actual}%, {count} of {base} is {expected}%; please check, and make them agree.',
  'percentage.rate': 'The text says a rate of {actual}%; {count} of {base} is {expected}%',
  'percentage.rate.fix':
    'The text says a rate of {actual}%, {count} of {base} is {expected}%; please check, and make them agree.',
  'percentage.growth': 'The text says a change of {actual}%; from {base} to {count} is {expected}%',
  'percentage.growth.fix':
    'The text says a change of {actual}%, from {base} to {count} is {expected}%; please check, and make them agree.',
  'percentage.sum': 'Shares in the text add up to {actual}%, not 100%',
  'percentage.sum.fix': 'Please check the shares in the text: they add up to {actual}%, not 100%.',
  'percentage.over': 'The text says a share of {actual}%, more than 100%',
  'percentage.over.fix': 'Please check {actual}% in the text: it is more than 100%.',
  'self-contradiction': 'For {subject:subject} the text says {other}, then {actual}',
  'self-contradiction.fix':
    'For {subject:subject} the text says {other}, then {actual}; please check, and make them agree.',
  'missing-number': 'A number is missing in “{words}”',
  'missing-number.fix': 'Please fill in the number missing in “{words}”.',
  placeholder: '“{words}” was not filled in',
  'placeholder.fix': 'Please fill in “{words}”.',
  'doubled-words': '“{words}” may be doubled',
  'doubled-words.fix': 'Please check “{words}”: it may be doubled.',

  'title-format': 'The title “{title}” is not that of an annual report (政府信息公开工作年度报告)',
  'title-format.fix': 'Please change the title “{title}” to (agency)(year)年政府信息公开工作年度报告.',
  'title-format.none': 'No title was found',
  'title-format.none.fix': 'Please add a title: (agency)(year)年政府信息公开工作年度报告.',
  'title-format.subject': 'The title “{title}” does not say 政府信息公开',
  'title-format.subject.fix': 'Please change the title “{title}” to “(agency) (year)年政府信息公开工作年度报告”.',
  'title-format.year': 'The title “{title}” names no year',
  'title-format.year.fix': 'Please add the year to the title “{title}”.',
  'year-mismatch': '{other:place} says {expected}, {place:place} says {actual}',
  'year-mismatch.fix': '{other:place} says {expected}, {place:place} says {actual}; please check, and make them agree.',
  period: 'The statistics period “{quote}” is not 1 January to 31 December {year}',
  'period.fix': 'Please correct the statistics period “{quote}” to 1 January to 31 December {year}.',
  contact: 'Nothing follows “{words}”',
  'contact.fix': 'Please fill in “{words}”.',

  'overview-topics': 'The overview does not speak of {topics:topics}',
  'overview-topics.fix': 'Please add to the overview: {topics:topics}.',
  'overview-length': 'The overview has some {actual} {actual|character|characters}; the limit is about {limit}',
  'overview-length.fix': 'Please shorten the overview to about {limit} {limit|character|characters}.',
  'fee-disclosure': 'It is not said whether the fee for information on request was charged',
  'fee-disclosure.fix':
    'Please say whether the fee for information on request (信息处理费) was charged this year, also if it was not.',
  'fee-disclosure.unclear': 'The fee for information on request is mentioned, but not whether it was charged',
  'fee-disclosure.unclear.fix':
    'Please say whether the fee for information on request (信息处理费) was charged this year, also if it was not.',
  'fee-disclosure.step': 'The fee for information on request is {actual} yuan, not a multiple of 10',
  'fee-disclosure.step.fix': 'Please check the fee for information on request: {actual} yuan is not a multiple of 10.',
  'fee-disclosure.more':
    'The fee for information on request is {actual} yuan, more than the {amount} 万元 of {cell:cell}',
  'fee-disclosure.more.fix':
    'Please check the fee for information on request ({actual} yuan) and {cell:cell} ({amount} 万元).',
  'assessment-disclosure': 'The government’s report does not speak of {topics:topics}',
  'assessment-disclosure.fix': 'Please add: {topics:topics}; if there was none, say so.',
  'publication-deadline': 'Published on {dates}, after {due}',
  'publication-deadline.fix': 'It was published on {dates}, after {due}; please explain, and publish in time.',
  'publication-deadline.unknown':
    'Published on {dates}, after {due}; the level of the agency is not known, please check',
  'publication-deadline.unknown.fix': 'Please check the date of publication: {dates}, due on {due}.',
  'publication-deadline.unsure': 'Several dates of publication, {dates}, some of them after {due}; please check',
  'publication-deadline.unsure.fix': 'Please check the date of publication: {dates}, due on {due}.',
  'publication-deadline.office':
    'Published on {dates}, after {due}; if it is the government’s own report, it was due on 31 March',
  'publication-deadline.office.fix': 'Please check the date of publication: {dates}, due on {due}.',
  'publication-deadline.moved': 'Dated {dates}, after {due}; the site may have moved, or the file was made again',
  'publication-deadline.moved.fix': 'Please check the date of publication: {dates}, due on {due}.',

  'carry-over': '{cell:cell} says {actual}, {source:cell} of last year’s report {expected}; they should be equal',
  'carry-over.fix':
    '{cell:cell} says {actual}, {source:cell} of last year’s report {expected}; please check, and make them agree.',
  'carry-over.ask': 'Last year’s report is by “{other}”, this one by “{agency}”: please confirm that they are the same',
  'carry-over.ask.fix': 'Please confirm that both reports are one agency’s, of two years running.',
  'carry-over.unsure':
    'The title of this report or of last year’s does not name agency or year: please confirm that both are by “{agency}”, of two years running',
  'carry-over.unsure.fix': 'Please confirm that both reports are one agency’s, of two years running.',
  'carry-over.unnamed':
    'One of the two reports names no agency or no year; please confirm that they are one agency’s of two years running',
  'carry-over.unnamed.fix': 'Please confirm that both reports are one agency’s, of two years running.',
  'carry-over.other':
    'The other report is by “{other}” for {year}, not this agency’s of last year; nothing was compared',
  'carry-over.other.fix': 'Please give this agency’s report of last year.',
  'years.blank': 'The years cannot be compared: {report:report} leaves {cells:cells} blank',
  'years.blank.fix': 'Please fill in {cells:cells} of {report:report}.',
  'years.unread': 'Not read in {report:report}, so not compared: {cells:cells}',
  'years.unread.fix': 'Please compare by eye, in {report:report}: {cells:cells}.',
  'valid-documents.less':
    '{cell:cell} says {actual}; last year’s plus issued less repealed is {expected}, {difference} more; some may have expired',
  'valid-documents.less.fix':
    'Please check {cell:cell}: it says {actual}; last year’s plus issued less repealed is {expected}.',
  'valid-documents.more':
    '{cell:cell} says {actual}; last year’s plus issued less repealed is {expected}, {difference} less',
  'valid-documents.more.fix':
    'Please check {cell:cell}: it says {actual}; last year’s plus issued less repealed is {expected}.',
  'item-count':
    '{cell:cell} says {actual}; last year’s items and their change come to {expected}; they should be equal',
  'item-count.fix':
    '{cell:cell} says {actual}, last year’s items and their change come to {expected}; please check, and make them agree.',
  'repeated-text.year': '{share}% of “{section:section}” stands in last year’s report',
  'repeated-text.year.fix': 'Please write “{section:section}” anew.',
  'repeated-text.agency': '{share}% of “{section:section}” stands in the report of “{agency}”',
  'repeated-text.agency.fix': 'Please write “{section:section}” anew.',
  'child-sum': '{cell:cell} says {actual}; its {count} {count|unit comes|units come} to {expected} already',
  'child-sum.fix':
    'Please check {cell:cell}: it says {actual}; its {count} {count|unit comes|units come} to {expected}.',
  'child-sum.scope': 'It is not said whether units are included, so their sum over {count} cannot be checked',
  'child-sum.scope.fix': 'Please say whether the figures include the units below.',
  'child-sum.missing': '{count} {count|unit has|units have} no report, so the sum is not whole: {agencies}',
  'child-sum.missing.fix': 'Please add the reports of the {count} missing {count|unit|units}.',

  suspect: '{cell:cell} is {actual}, probably should be {expected}; {count} {count|place|places} affected',
  'suspect.fix': 'Please correct {cell:cell} from {actual} to {expected}; all sums it belongs to then agree.',
  'pages-unread.scanned': 'Page {pages}: pictures (a scan); no text could be read, nothing was checked',
  'pages-unread.damaged': 'Page {pages}: damaged; nothing could be read or checked',
  'pages-unread.beyond': 'The file is too long: page {pages} not read, nothing was checked',
  'pages-unread.scanned.fix': 'Please provide the file with text that can be read on every page.',
  'pages-unread.damaged.fix': 'Please provide the file with text that can be read on every page.',
  'pages-unread.beyond.fix': 'Please provide the file with text that can be read on every page.',
};
