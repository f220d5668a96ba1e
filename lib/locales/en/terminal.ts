import type { terminal as keys } from '../zh-CN/terminal.ts';

export const terminal: Record<keyof typeof keys, string> = {
  'terminal.usage': `Usage: npm run --silent audit -- [options] INPUT...

INPUT: a file (.html .htm .txt .md .pdf .docx), a folder (walked in name order), an address (http or https), or - (standard input)

  --format FORMAT   text (default, for people), json, jsonl (one line per input, as soon as it is done),
                    xlsx, csv (list of problems), html, md, sarif,
                    docx (a letter on each report; with --together an assessment;
                    with an --out that ends in .zip: a file for each report with problems,
                    and the assessment);
                    data: facts-csv (a line per cell), facts-wide-csv (a line per report), facts-jsonl,
                    facts-xlsx, facts-dictionary (what the cells are; needs no input)
  --out FILE        write the result there instead of standard output; in a folder (one that ends with / is made)
                    it gets a name of its own, such as Problems.xlsx
  --list FILE       what to audit (- for standard input): addresses (text, CSV, XLSX),
                    or JSONL, a report in each line: {"name", "url", "html" or "text"}
  --previous FILE   last year's report, to compare the years
  --previous-dir DIR  finds each agency's report of the year before in this folder
  --together      compares the reports with each other: last year's figures, copied text,
                  departments' sums (reads them all first)
  --pictures      recognises scanned pages of PDFs, and pictures (.png .jpg, each named by itself;
                  some ten seconds a page; what is found on them is “to check” at most)
  --papers FILE   office, reviewer and texts of papers: settings that the extension exported
  --scheme FILE   scoring scheme that the batches page exported: HTML and assessments say points and what took them,
                  xlsx has a sheet on them
  --expected FILE agencies that have to report (text, CSV, XLSX; one a line, its group in a second column):
                  missing and late ones are found; docx is an assessment of all, html its tables,
                  xlsx gets sheets with overview, warnings, groups, rules and ranking;
                  the list of problems in xlsx and csv names the groups behind the agency
  --jobs N          threads for folders (default: the number of cores)
  --rules a,b       only these rules
  --skip a,b        all but these rules
  --lang LANGUAGE   zh-CN (default), zh-TW, en
  --                what follows are inputs; their names may begin with -

Exit status: 0 nothing wrong; 1 something wrong; 2 bad usage, or an input that could not be read`,
  'terminal.seeHelp': '{problem} (see --help)',
  'terminal.noInput': 'No file, folder or address was given',
  'terminal.unknownOption': 'There is no option {option}; a file whose name begins with - goes after --',
  'terminal.missingValue': '{option} needs a value',
  'terminal.badFormat':
    'There is no format {format}; use text, json, jsonl, xlsx, csv, html, md, sarif, docx, facts-csv, facts-wide-csv, facts-jsonl, facts-xlsx or facts-dictionary',
  'terminal.factsLeftOut':
    '{count} {count|input has|inputs have} no data: not an annual report, or it could not be read (--format jsonl says why)',
  'terminal.notForTerminal': 'A terminal cannot show {format}; write it to a file with --out',
  'terminal.previousUnread': '--previous {path}: {reason}',
  'terminal.previousNoReport': '--previous {path} is not an annual report',
  'terminal.listUnread': '--list {path}: {reason}',
  'terminal.schemeUnread': '--scheme {path}: {reason}',
  'terminal.scheme.notScheme': 'This is no scoring scheme that Gouji exported',
  'terminal.scheme.newer': 'A later version of Gouji exported it; please update first',
  'terminal.scheme.damaged': '“{where}” has a wrong value; points are numbers from 0 to 1000',
  'terminal.expectedUnread': '--expected {path}: {reason}',
  'terminal.expectedFormat': '--expected goes with docx, html, xlsx and csv, not with {format}',
  'terminal.noAgencies': 'no name of an agency was found',
  'terminal.papersUnread': '--papers {path}: {reason}',
  'terminal.notPapers': 'Not settings exported by Gouji, or their part on papers is damaged',
  'terminal.previousDirEmpty': 'There is no annual report in --previous-dir {path}',
  'terminal.badLine': 'Line {line} of the list cannot be understood',
  'terminal.longLine': 'Line {line} of the list is larger than {megabytes} MB, not audited',
  'terminal.badJobs': '--jobs needs a whole number above 0, not "{value}"',
  'terminal.badLanguage': 'There is no language {value}; use zh-CN, zh-TW or en',
  'terminal.unknownRule': 'There is no rule {rule}',
  'terminal.noRules': 'No rule is left to run',
  'terminal.result': 'Result of the audit',
  'terminal.cannotWrite': 'Cannot write {path}: {reason}',
  'terminal.outIsRead': 'The file for --out, {path}, is read too and would be overwritten; choose another name',
  'terminal.interrupted': 'Stopped before the audit was finished',
  'terminal.unforeseen': 'The program failed before the audit was finished: {reason}',
  'terminal.emptyFolder': 'There is no file to audit in {path}',

  'terminal.picture': 'A picture, which was not read; --pictures recognises it (PNG or JPEG)',
  'terminal.scanned': 'The PDF is scanned pictures only and was not read; --pictures recognises them',
  'terminal.missing': 'No such file',
  'terminal.unreadable': 'Cannot be read: {reason}',
  'terminal.tooLarge': 'Larger than {megabytes} MB, not audited',
  'terminal.pipeSlow': 'The pipe did not give all its content within {seconds} {seconds|second|seconds}',
  'terminal.noBytes': 'Empty: there is nothing to read',
  'terminal.httpStatus': 'The site answered {status}: no page was received',
  'terminal.httpFailed': 'Cannot open this address',
  'terminal.httpNoSuchSite': 'No such site; check the address and the network',
  'terminal.httpBroken': 'The site cannot be reached, or broke off',
  'terminal.httpNotSecure': 'The certificate of the site is not in order; nothing was read',
  'terminal.httpCircle': 'The address leads on more than {count} {count|time|times}; nothing was read',
  'terminal.badAddress': 'Not a complete address',
  'terminal.notWeb': 'Only http and https addresses are read',
  'terminal.userInAddress': 'Leave user name and password out of the address',
  'terminal.httpSlow': 'The site did not deliver the page within {seconds} {seconds|second|seconds}',
  'terminal.tookTooLong': 'Not finished after {seconds} {seconds|second|seconds}, given up',
  'terminal.crashed': 'The audit failed: {reason}',

  'terminal.coverage': '{read}/{expected} {expected|cell|cells}',
  'terminal.fails': '{count} wrong',
  'terminal.reviews': '{count} to check',
  'terminal.clean': 'Nothing wrong found ({count} {count|check|checks} passed)',
  'terminal.rulesBroken': '{count} {count|rule|rules} failed and checked nothing: {rules}',
  'terminal.place': 'Where: {cells:cells}',
  'terminal.suspect': 'Probably: {cell:cell} should be {value}',
  'terminal.effect': 'Also: {effect}',
  'terminal.fix': 'To correct: {fix}',
  'terminal.quote': 'Quote: {quote}',
  'terminal.compared': 'Compared with {compared}',
  'terminal.summary':
    '{total} {total|input|inputs}: {failed} with something wrong, {passed} without, {others} not {others|an annual report|annual reports}, {unreadable} unreadable',
  'terminal.progress': 'Audited {done}/{total}',

  'demo.building': 'Building the extension…',
  'demo.page': 'Page',
  'demo.badge': 'Badge',
  'demo.outcome': 'Outcome',
  'demo.finding': 'Finding',
  'demo.clean': 'Nothing wrong found',
  'demo.notReport': 'No annual report recognised',
  'demo.denied': 'For this address, click the Gouji button in the toolbar first',
  'demo.broken': 'The audit failed: {reason}',
  'demo.more': '{count} more',
  'demo.byHand':
    'To try it yourself:\n  1. In Chrome open chrome://extensions (in Edge edge://extensions), switch on Developer mode, click Load unpacked and choose\n     {extension}\n  2. Open an annual report on a gov.cn site; for a file, click the Gouji button, then “Files / pasted text”.',
  'demo.saved': 'Screenshots and pages are in {folder}',
  'demo.leftOpen': 'The browser stays open for use; close it to end.',
  'demo.notBuilt': 'The extension could not be built.',
};
