/** Why a file cannot be read. */
export const files = {
  'file.doc': '這是舊版 Word 檔案（.doc），請用 Word 或 WPS 另存為 .docx 再核查',
  'file.wps': '這是 WPS 檔案（.wps），請另存為 .docx 再核查',
  'file.ofd': '這是 OFD 檔案，請轉成 PDF 再核查',
  'file.locked': '這個檔案有密碼，請取消密碼再核查',
  'file.spreadsheet': '這是試算表，不是報告',
  'file.archive': '這是壓縮檔，請解壓縮後核查裡面的報告',
  'file.picture': '這是圖片，讀不出文字',
  'file.notText': '不是網頁也不是文字，讀不出內容',
  'file.encrypted': '這份 PDF 有密碼，請取消密碼再核查',
  'file.damaged': '檔案損壞或沒有下載完整，讀不了',
  'file.tooLarge': '檔案太大，讀不了',
  'file.scanned': '這份 PDF 全是掃描圖片，讀不出文字，請找文字版',
} as const;
