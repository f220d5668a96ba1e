/** Why a file cannot be read. */
export const files = {
  'file.doc': '这是旧版 Word 文件（.doc），请用 Word 或 WPS 另存为 .docx 再核查',
  'file.wps': '这是 WPS 文件（.wps），请另存为 .docx 再核查',
  'file.ofd': '这是 OFD 文件，请转成 PDF 再核查',
  'file.locked': '这个文件有密码，请去掉密码再核查',
  'file.spreadsheet': '这是电子表格，不是报告',
  'file.archive': '这是压缩包，请解压后核查里面的报告',
  'file.picture': '这是图片，读不出文字',
  'file.notText': '不是网页也不是文字，读不出内容',
  'file.encrypted': '这份 PDF 有密码，请去掉密码再核查',
  'file.damaged': '文件损坏或没有下载完整，读不了',
  'file.tooLarge': '文件太大，读不了',
  'file.scanned': '这份 PDF 全是扫描图片，读不出文字，请找文字版',
} as const;
