/** Why a file cannot be read. */
export const files = {
  'file.doc': 'An old Word file (.doc): save it as .docx first',
  'file.wps': 'A WPS file (.wps): save it as .docx first',
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
} as const;
