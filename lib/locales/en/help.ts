import type { help as keys } from '../zh-CN/help.ts';

export const help: Record<keyof typeof keys, string> = {
  'help.title': 'Gouji help',
  'help.parts': 'Contents',
  'help.start': 'Getting started',
  'help.rules': 'What it checks',
  'help.limits': 'What it cannot judge',
  'help.news': 'What is new',
  'help.report': 'Report an error',
  'help.version': 'Version {version}',

  'help.start.lead':
    'Open an annual report on government information disclosure, and Gouji checks its tables, prose and structure. All of it happens on this computer; nothing of the report is sent anywhere.',
  'help.start.sample': 'No report at hand? Try it on a made-up one.',
  'help.start.sample.open': 'Open the sample report',
  'help.start.sample.name': 'Sample report (made up)',
  'help.start.badge': '1. Look at the badge',
  'help.start.badge.text':
    'Open a report on a gov.cn site, and the button has a badge: red with the number of places that are wrong, amber with those to check, ✓ where nothing wrong was found. On any other site, click the button first.',
  'help.start.badge.picture': 'The Gouji button in the browser’s toolbar, with a red badge that says 4',
  'help.start.panel': '2. Review one by one',
  'help.start.panel.text':
    'Click the button for the list, and a line of it to go to the place on the page; click a mark there to confirm, dismiss or note it on a card. “Side panel” (or Alt+J) has them all, one after the other, and exports the list of problems and the letter. Decisions stay on this computer and are there the next time.',
  'help.start.panel.picture': 'The side panel beside a report lists three problems; one is confirmed',
  'help.start.batches': '3. Audit many reports',
  'help.start.batches.text':
    'Click “Audit many reports” below the popup and give addresses, files or a page that lists reports. For PDF, Word and pasted text, click “Files / pasted text”.',
  'help.start.batches.picture':
    'The table of a batch has a row for each report, with its number of wrong places and its score',
  'help.start.pin': 'Keep the button in the toolbar',
  'help.start.pin.chrome': 'Chrome and Edge: click the puzzle piece in the toolbar, then the pin beside Gouji.',
  'help.start.pin.firefox':
    'Firefox: click the puzzle piece in the toolbar, then the gear beside Gouji, and choose “Pin to Toolbar”.',
  'help.start.permission': 'Permission to read gov.cn',
  'help.start.permission.granted': 'Allowed: reports on gov.cn are audited as soon as they are opened.',
  'help.start.permission.wanted':
    'Not allowed: a report is audited only once you click the button. You can allow it here.',
  'help.start.permission.allow': 'Allow reading gov.cn',

  'help.rules.lead':
    'Wrong: the report contradicts itself or lacks what the form demands. To check: the program cannot tell, and a person has to look. Rules that you do not need can be turned off in the settings.',
  'help.rule.what': 'What it checks',
  'help.rule.why': 'Why',
  'help.rule.example': 'Example',
  'help.rule.unknown': 'There is no such rule',

  'help.limit.truth': 'Whether the numbers are true: it sees only whether the report agrees with itself.',
  'help.limit.vague':
    'Vague numbers: those with “over” or “about”, last year’s, totals of several years, those of another agency or of one channel are not compared with the tables. A number is compared only if its whole sentence was understood; if one word was not, it is at most “to check”.',
  'help.limit.previous':
    'Whether the year before fits, without last year’s report: it must have been opened in the browser, chosen in the side panel or given on the command line. Where an agency was renamed or documents expired, the numbers of both years are listed for a person to look at.',
  'help.limit.pictures':
    'Pictures and scanned pages: “Read pictures” (on the command line --pictures) reads them on this device and may err, so what rests on them is only to check; tables without ruling lines cannot be read.',
  'help.limit.blanks':
    'Whether a blank is 0: it does not guess. What adds up with blanks as 0 is “to check”; what cannot add up is “wrong”.',
  'help.limit.layout':
    'Rows that lack cells, so that numbers do not fit the columns: it does not guess; they are “to check”, and fewer cells count as read.',

  'help.report.lead':
    'If something is reported by mistake, missed or shown wrongly, copy the lines below for the maintainers and add which cell it is and what it should be. They contain nothing of the page, and nothing is sent automatically.',
  'help.report.text':
    'Gouji {version}\nBrowser: {browser}\nRule: {rule}\nForm of the report: {form}\nYear of the report: {year}',
  'help.report.unknown': 'not named',
  'help.report.copy': 'Copy these lines',
};
