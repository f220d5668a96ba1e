import type { rulePages as keys } from '../zh-CN/rule-pages.ts';

/** The pages of the rules in the help, in short. Paragraphs are parted by a line feed. */
export const rulePages: Record<keyof typeof keys, string> = {
  'rulePage.t3-row-total.what':
    'In each row of the requests table the total is the sum of the six kinds of applicants. The form of 2019 has 23 such rows, that of 2021 has 25; each is judged on its own.\nA blank or a dash is not zero: what adds up if it is zero passes (`cell-blank` mentions it), what no number could repair fails, and the rest is for review. Rows with cells that are missing or hold text are left to `row-missing`, `column-missing` and `cell-not-number`.',
  'rulePage.t3-row-total.why':
    'Total and kinds count the same requests in two ways. Where they differ, at least one cell is wrong.',
  'rulePage.t3-outcome-total.what':
    'In each column of the requests table the total of requests handled, 3(7), is the sum of all outcomes from 3(1) to 3(6): 19 rows in the form of 2019, 21 in that of 2021. Blanks are treated as in `t3-row-total`.',
  'rulePage.t3-outcome-total.why':
    'A request that was handled has one outcome, so the outcomes add up to the requests handled.',
  'rulePage.t3-balance.what':
    'In each column of the requests table: received plus carried in equals handled plus carried out. Blanks are treated as in `t3-row-total`.',
  'rulePage.t3-balance.why': 'The table itself says so in its upper left corner.',
  'rulePage.t4-total.what':
    'In each of the three blocks of the table of reconsideration and litigation, the total is the sum of upheld, corrected, other and pending. Blanks are treated as in `t3-row-total`.',
  'rulePage.t4-total.why': 'A case has one result, so the results add up to the cases.',
  'rulePage.section-missing.what':
    'Whether the headings of all six sections are there. Where the table of a section is there and its heading is not, only the heading is mentioned. With one or two headings, none, or a frame that could not be read, a person has to look.',
  'rulePage.section-missing.why':
    'Article 50 of the Regulations lists what a report contains, and the form allows no omission.',
  'rulePage.section-empty.what':
    'Whether sections one, five and six have content; fewer than ten characters in section one or five are mentioned. “None” in section six is content. Sections two to four hold tables, which `table-missing` looks for.',
  'rulePage.section-empty.why':
    'The form asks for complete content, and a fifth section that says “none” is criticised in assessments.',
  'rulePage.section-order.what': 'Whether the six sections come in the order of the form.',
  'rulePage.section-order.why': 'Readers, and those who sum the reports up, look for them in that order.',
  'rulePage.section-title.what':
    'Whether the headings are those of the form, with the right numbers. Known wordings and small differences pass; where a section is missing and the numbers after it have moved up, only the missing one is reported.',
  'rulePage.section-title.why':
    'Headings belong to the form. Another wording is not necessarily wrong, so this never fails.',
  'rulePage.table-missing.what':
    'Whether all three tables are there. Where the whole section is gone, `section-missing` says so and the table is for review; a picture in its place is left to `table-as-image`; a table that is there but not recognised is for review.',
  'rulePage.table-missing.why': 'The figures that Article 50 demands are in these tables.',
  'rulePage.table-as-image.what': 'A section that should have a table has only a picture.',
  'rulePage.table-as-image.why':
    'Numbers in a picture cannot be copied, searched or checked. It may also be a mere illustration, so a person has to look.',
  'rulePage.row-missing.what':
    'Whether each table that was found has all rows of the form. A row whose numbers do not fit the columns is not read at all and is for review. Where a table has such rows, or most of its rows were not found, missing rows are for review too: they may have been lost when the page or file was made.',
  'rulePage.row-missing.why': 'Without the row nobody can tell whether there was nothing or it was forgotten.',
  'rulePage.column-missing.what':
    'Whether each table that was found has all columns of the form; single rows with fewer cells are for review. It fails only where the head lacks the column and all other numbers are there.',
  'rulePage.column-missing.why': 'Without a column the totals of the rows cannot be checked.',
  'rulePage.form-version.what':
    'Whether the tables are those of the form for the year: the form of 2019 for 2019 and 2020, that of 2021 since then. Rows and columns decide. Where the report does not agree with itself on the year, a person has to look.',
  'rulePage.form-version.why':
    'The old form was still seen in reports of 2022 and 2023. It lacks figures that the new one demands.',
  'rulePage.pages-unread.what':
    'Whether every page of a PDF was read. Scanned pages, damaged ones and those beyond the limit are listed by number. A file that is scanned as a whole cannot be read, which is said elsewhere.',
  'rulePage.pages-unread.why': 'Nothing is known of a page that was not read; its numbers were not checked.',
  'rulePage.cell-blank.what':
    'Blank cells of the tables that were found, one finding for each table. A dash, a slash or “none” is an answer and not blank.',
  'rulePage.cell-blank.why':
    'A blank may be zero or forgotten. No provision was found that demands a written 0, so a person has to look.',
  'rulePage.cell-not-number.what':
    'A cell holds neither a number nor a dash. Thousands separators, full-width digits, units and “up 3” or “down 4” are read as numbers.',
  'rulePage.cell-not-number.why': 'The table asks for numbers; text cannot be summed up.',
  'rulePage.cell-negative.what': 'A negative number outside the columns for change.',
  'rulePage.cell-negative.why': 'Counts and amounts are never below zero; only a change can be.',
  'rulePage.cell-not-integer.what': 'A fraction in a cell that is no amount of money.',
  'rulePage.cell-not-integer.why': 'Counts have no fractions; only fees and procurement do.',
  'rulePage.cell-unit.what':
    'A unit written into a cell for a count, one finding for each table. Units of amounts are checked by `amount-unit`.',
  'rulePage.cell-unit.why':
    'It does not stop the number from being read, but whoever sums the reports up has to delete it.',
  'rulePage.t2-plausible.what':
    'Form of 2019: published in the year is not more than published in all; last year’s items plus change is not below zero. Form of 2021: issued in the year is not more than valid; a county, township or street agency, by its name, has no regulations. With last year’s report, numbers of decisions a hundred times larger or smaller, one of them 1000 or more, are for review.',
  'rulePage.t2-plausible.why':
    'No sum is prescribed here, but the reverse usually means a wrong column. Clean-ups and new ways of counting are good reasons, so a person has to look.',
  'rulePage.amount-unit.what':
    'In the form of 2021 fees are in units of ten thousand yuan. Another unit in the cell, or more than 100,000 at a county or township agency or a department, is for review; so is an amount in the text that is a ten-thousandth of the cell, and a change by thousands of times. The total of procurement in the form of 2019 has no prescribed unit.',
  'rulePage.amount-unit.why':
    'The head of the table names the unit; in yuan the number is ten thousand times too large.',
  'rulePage.direct-litigation.what':
    'In reports since 2024, three or more lawsuits without prior reconsideration, and more of them than after it, are mentioned.',
  'rulePage.direct-litigation.why':
    'Under Article 23 of the revised Administrative Reconsideration Law a refusal to disclose goes to reconsideration first. Some cases need not, so this is only a hint.',
  'rulePage.claim-mismatch.what':
    'Every number in the text about the three tables is compared with them once the whole sentence was understood: what is counted, how, whose, when, in which unit. If one word was not understood, the finding is at most for review, and the list of numbers in the text names the word.\nNumbers told apart by channel, office or row are added first; “received” may mean new, new and carried in, or handled; 432,000 rounded passes within its last digit. Only what fits no reading is called different.\nNumbers that may be of a part only, of last year, of several years, of another agency, or “over” and “more than”, are not compared, nor are letters and complaints, which the tables do not count.',
  'rulePage.claim-mismatch.why':
    'That text and tables differ is what assessments find most often. A false alarm is worse than a missed one, so what was not understood never fails.',
  'rulePage.negative-claim.what':
    '“None was received”, “nothing was carried over”, “all were handled”: the cells meant should be 0. As with numbers, the whole sentence is understood first; what it denies is its object. Where it is not explicit enough, the finding is at most for review.\nWhere a sentence can be read in several ways, one that is 0 in the table is enough. “46 received, all answered” speaks of those 46 and contradicts nothing if 46 were handled.',
  'rulePage.negative-claim.why':
    'A phrase of earlier years stays while the table has a number: a common slip. Half a sentence would accuse sound reports, so all of it is read.',
  'rulePage.breakdown-sum.what':
    'Whether a total in the text is the sum of its parts. A list counts as complete by its own words: it ends with “the rest” or “other”, says “respectively” or “consists of”, or has all there can be. A complete list in one sentence with its total that adds up in no way fails; with its total in the sentence before, it is for review. Lists that do not say they are complete are for review where they exceed the total or miss it by little.\nExamples, “etc.”, “about”, “over”, parts without a number and things counted on several platforms are not judged.',
  'rulePage.breakdown-sum.why':
    'Where the total was changed and the parts were not, the text contradicts itself. As long as one way of adding makes sense, nothing is reported.',
  'rulePage.percentage.what':
    'Whether shares, rates and changes fit the two numbers that they come from, to as many digits as are written; rounding up and cutting off both pass. For requests, new, new and carried in, and handled may each be the whole.\nWhere the two numbers stand next to each other and can mean nothing else, it fails; the rest is for review. Shares and most rates above 100 %, and complete shares that do not add up to 100 %, are reported too.',
  'rulePage.percentage.why': 'Percentages are worked out by hand and forgotten when the numbers change.',
  'rulePage.self-contradiction.what':
    'Whether two places in the text give the same number for the same thing in the same words. Both sentences must be understood as a whole. Only what no reading can make true at once is listed, for review.\nWhere the table can tell which is wrong, `claim-mismatch` reports it.',
  'rulePage.self-contradiction.why':
    'Two people wrote the two places, with other dates or definitions, and no reader knows which to believe.',
  'rulePage.missing-number.what':
    'A verb and a unit with no number between them, as in “共主动公开条”. Words such as “公开条例” do not count.',
  'rulePage.missing-number.why': 'A gap of the template was not filled, so a number is missing.',
  'rulePage.placeholder.what':
    'Placeholders such as “XX”, “〔20XX〕” or “to be filled in”. Letters in addresses do not count.',
  'rulePage.placeholder.why': 'They show that nobody proofread; most often a number or name is missing as well.',
  'rulePage.doubled-words.what': 'Words and marks written twice in a row that cannot be meant, for review.',
  'rulePage.doubled-words.why': 'The numbers are not affected, but it looks careless.',
  'rulePage.title-format.what':
    'Whether the title is that of an annual report on government information disclosure, with agency and year; the usual orders all pass. A title without a year is mentioned; one that lacks “government” is for review.',
  'rulePage.title-format.why': 'Reports titled “work report” or “summary” are often criticised.',
  'rulePage.year-mismatch.what':
    'Whether title, page title, period, opening and heads of tables name the same year. Title against period fails, the others are for review. The day of publication is always in the year after.',
  'rulePage.year-mismatch.why': 'When last year’s report is copied, one year is easily forgotten.',
  'rulePage.period.what': 'Whether the period that is named runs from 1 January to 31 December of the year.',
  'rulePage.period.why': 'An annual report covers the whole year.',
  'rulePage.contact.what':
    'A label such as “Telephone:” or “Address:” with nothing after it. A report without contact details is not reported.',
  'rulePage.contact.why': 'A template was not filled in, and readers cannot reach anyone.',
  'rulePage.overview-topics.what':
    'Whether the overview covers five topics: disclosure on own initiative, on request, management of information, platforms, and oversight; by subheadings or in common words.',
  'rulePage.overview-topics.why': 'The notice of 2021 names these five. Earlier reports get a hint without a source.',
  'rulePage.overview-length.what':
    'In the form of 2021 an overview well beyond 1000 characters is mentioned (a fifth more is allowed, marks do not count). The number can be changed in the settings.',
  'rulePage.overview-length.why': 'Only some cities ask for it, so it is a hint.',
  'rulePage.fee-disclosure.what':
    'Whether reports since 2021 say what fees for processing information were charged, or that none were. An amount should be a multiple of 10 yuan and not exceed the fees of table two.',
  'rulePage.fee-disclosure.why':
    'The fee has existed since 1 January 2021. Local notices ask for it in the report; no national provision was found.',
  'rulePage.assessment-disclosure.what':
    'Governments only, by their names or the settings: whether assessment, public appraisal and accountability are reported, in any section.',
  'rulePage.assessment-disclosure.why': 'Article 50 of the Regulations asks it of governments, not of departments.',
  'rulePage.publication-deadline.what':
    'The day comes from the page’s own marks, its date line, the notice or the signature, or from you. Departments at county level and above publish by 31 January, governments by 31 March; the day itself is in time. Local dates can be set.\nWhere several dates differ, a government office published in February or March, the date is more than a year late, or the kind of agency is not known, a person has to look. Townships and streets have no legal date.',
  'rulePage.publication-deadline.why':
    'Article 49 of the Regulations sets both dates, and lateness is among the most common faults.',
  'rulePage.carry-over.what':
    'With last year’s report: carried in this year equals carried out last year, in all seven columns, across both forms. A blank against a number names the year and the cell, for review.\nReports of different agencies are not compared; after what looks like a new name you are asked first.',
  'rulePage.carry-over.why': 'They are the same requests. Where the numbers differ, one of the years is wrong.',
  'rulePage.valid-documents.what':
    'With two reports of the form of 2021: valid last year, plus issued, minus repealed, beside valid this year. What differs is shown with its sum, for review, never as a failure.',
  'rulePage.valid-documents.why':
    'Expiry, clean-ups and new ways of counting all move the number. Fewer is mostly expiry; more is worth a question.',
  'rulePage.item-count.what':
    'With two reports up to 2020: last year’s items plus change equals “items last year” of this year’s report, for licences, other services, penalties, coercion and fees.',
  'rulePage.item-count.why': 'It is the number at the end of last year, which last year’s report gave already.',
  'rulePage.repeated-text.what':
    'Sections one and five are compared with last year’s report and, in a batch, with the most similar report of another agency, by runs of eight characters. If more than half is the same, both texts are shown, for review. Set phrases, names of documents and denials do not count. The share can be changed in the settings.',
  'rulePage.repeated-text.why':
    'Copied reports cost marks in assessments. Some likeness is no surprise, so a person has to look.',
  'rulePage.child-sum.what':
    'In a batch with a government and its departments: where the government’s report says that it sums them up, its numbers are not below those of the departments together. Missing departments are named. Single reports are not affected.',
  'rulePage.child-sum.why':
    'The whole is not smaller than its parts. Transferred requests may count twice, so a person has to look.',
};
