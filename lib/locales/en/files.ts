/** Audit page, and why a file cannot be read. */
export const files = {
  'file.doc': 'An old Word file (.doc): save it as .docx first',
  'file.wps': 'A WPS file (.wps): save it as .docx first',
  'file.rtf': 'An RTF file: save it as .docx first',
  'file.mhtml': 'A web page in one file (.mht): open the page itself, or save it as .docx first',
  'file.ofd': 'An OFD file: convert it to PDF first',
  'file.locked': 'The file has a password: remove it first',
  'file.spreadsheet': 'A spreadsheet, not a report',
  'file.archive': 'An archive: unpack it and audit the report inside',
  'file.picture': 'A picture: there is no text in it',
  'file.notText': 'Neither a web page nor text',
  'file.encrypted': 'The PDF has a password: remove it first',
  'file.damaged': 'The file is damaged or was not downloaded whole',
  'file.tooLarge': 'The file is too large',
  'file.scanned': 'The PDF is scanned pictures only: there is no text to read',
  'file.title': 'Gouji audit',
  'file.open': 'Audit a file',
  'file.choose': 'Choose a file',
  'file.hint': 'PDF, Word (.docx), web page, text; or drop a file here. Nothing leaves this machine.',
  'file.paste': 'Or paste the text of a report here',
  'file.audit': 'Audit',
  'file.picture.mark': '[picture]',
  'file.page': 'Page {page}',
  'file.broken': 'Cannot be opened: {reason}',
  'file.denied':
    'The browser does not let us read this address: download the file and drop it here (for local files, “Allow access to file URLs” works too)',
  'file.status': 'The site did not give this file: open it in the browser to see why',
  'file.unreachable': 'The address cannot be reached: try again later, or download the file and drop it here',
  'file.forgotten': 'What was to be audited is gone: choose it again',

  'version-mismatch': '“{cell:cell}” is {page} on the page and {file} in the attachment',
  'version-mismatch.fix':
    'Check “{cell:cell}”: {page} on the page, {file} in the attachment; both should say the same.',
  'version-mismatch.many': 'Page and attachment differ in {count} cells: {cells:cells}',
  'version-mismatch.many.fix':
    'Check the tables of page and attachment, which should say the same: {count} cells differ, {cells:cells}.',
  'version-mismatch.unnamed':
    'The page “{page}” or the attachment “{file}” names no agency or year: their numbers were not compared',
  'version-mismatch.unnamed.fix': 'Make sure that the attachment “{file}” is the report of the page “{page}”.',
  'version-mismatch.other':
    'The page is “{page}”, the attachment is “{file}”: not the same report, so their numbers were not compared',
  'version-mismatch.other.fix': 'Make sure that the attachment “{file}” is the report of the page “{page}”.',
  'title.version-mismatch': 'Page against attachment',
} as const;
