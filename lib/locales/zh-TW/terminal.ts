import type { terminal as keys } from '../zh-CN/terminal.ts';

export const terminal: Record<keyof typeof keys, string> = {
  'terminal.usage': `用法：npm run --silent audit -- [選項] 輸入…

輸入：檔案（.html .htm .txt .md .pdf .docx）、資料夾（依名稱逐一核查）、網址（http 或 https），或 -（標準輸入）

  --format 格式   text（預設，給人看）、json、jsonl（每份一行，核完就輸出）、
                  xlsx、csv（問題清單）、html、md、sarif
  --out 檔案      結果寫入檔案，不寫到標準輸出
  --list 檔案     要核查的清單（- 為標準輸入）：網址（文字、CSV、XLSX），
                  或 JSONL，每行一份：{"name"、"url"、"html" 或 "text"}
  --previous 檔案 上年的報告，用來跨年對照
  --previous-dir 資料夾  從這裡替每一份找同一機關上年度的報告
  --together      各份報告互相對照：上年度資料、雷同文字、下級單位合計（先通讀一遍）
  --jobs 數目     同時用幾個執行緒核查（預設等於處理器核心數）
  --rules 規則    只用這些規則，以逗號分隔
  --skip 規則     不用這些規則，以逗號分隔
  --lang 語言     zh-CN（預設）、zh-TW、en
  --              後面的都是輸入，檔名可以用 - 開頭

結束碼：0 沒有不符；1 至少一處不符；2 用法不對，或有輸入讀不了`,
  'terminal.seeHelp': '{problem}（--help 查看用法）',
  'terminal.noInput': '沒有給出要核查的檔案、資料夾或網址',
  'terminal.unknownOption': '沒有 {option} 這個選項；以 - 開頭的檔名，請寫在 -- 後面',
  'terminal.missingValue': '{option} 後面要寫內容',
  'terminal.badFormat': '沒有 {format} 這種格式，可用 text、json、jsonl、xlsx、csv、html、md、sarif',
  'terminal.notForTerminal': '{format} 不能顯示在終端機裡，請用 --out 寫入檔案',
  'terminal.previousUnread': '--previous 的檔案 {path}：{reason}',
  'terminal.previousNoReport': '--previous 的檔案 {path} 不是政府資訊公開工作年度報告',
  'terminal.listUnread': '--list 的檔案 {path}：{reason}',
  'terminal.previousDirEmpty': '--previous-dir 的資料夾 {path} 裡沒有年度報告',
  'terminal.badLine': '清單第 {line} 行無法辨讀',
  'terminal.longLine': '清單第 {line} 行超過 {megabytes} MB，沒有核查',
  'terminal.badJobs': '--jobs 要寫大於 0 的整數，不能是「{value}」',
  'terminal.badLanguage': '沒有 {value} 這種語言，可用 zh-CN、zh-TW、en',
  'terminal.unknownRule': '沒有 {rule} 這條規則',
  'terminal.noRules': '一條規則也沒有選',
  'terminal.cannotWrite': '寫不了 {path}：{reason}',
  'terminal.outIsRead': '--out 的檔案 {path} 也是要讀取的檔案，會被覆寫，請換一個檔名',
  'terminal.interrupted': '中途停止，沒有核查完',
  'terminal.unforeseen': '程式出錯，沒有核查完：{reason}',
  'terminal.emptyFolder': '{path} 裡沒有可以核查的檔案',

  'terminal.missing': '找不到這個檔案',
  'terminal.unreadable': '讀不了：{reason}',
  'terminal.tooLarge': '太大了，超過 {megabytes} MB，沒有核查',
  'terminal.pipeSlow': '管道 {seconds} 秒沒有給完內容，不等了',
  'terminal.noBytes': '是空的，沒有內容',
  'terminal.httpStatus': '網站回應 {status}，沒有取到網頁',
  'terminal.httpFailed': '打不開這個網址',
  'terminal.httpNoSuchSite': '找不到這個網站，請核對網址和網路',
  'terminal.httpBroken': '連不上網站，或者中途斷線了',
  'terminal.httpNotSecure': '網站的安全憑證有問題，沒有讀取',
  'terminal.httpCircle': '網址轉址了 {count} 次以上，沒有讀取',
  'terminal.badAddress': '這不是完整的網址',
  'terminal.notWeb': '只讀取 http 和 https 網址',
  'terminal.userInAddress': '網址裡不要寫使用者名稱和密碼',
  'terminal.httpSlow': '網站 {seconds} 秒沒有給完網頁，不等了',
  'terminal.tookTooLong': '{seconds} 秒還沒有核完，放棄這一份',
  'terminal.crashed': '核查時出錯：{reason}',

  'terminal.coverage': '{read}/{expected} 格',
  'terminal.fails': '{count} 處不符',
  'terminal.reviews': '{count} 處待核',
  'terminal.clean': '未發現不符（相符 {count} 項）',
  'terminal.rulesBroken': '{count} 條規則自身出錯，未能核查：{rules}',
  'terminal.place': '位置：{cells:cells}',
  'terminal.suspect': '疑為：{cell:cell} 應是 {value}',
  'terminal.fix': '整改：{fix}',
  'terminal.quote': '原文：{quote}',
  'terminal.compared': '對照：{compared}',
  'terminal.summary':
    '共 {total} 份：有不符 {failed} 份，無不符 {passed} 份，非年度報告 {others} 份，讀不了 {unreadable} 份',
  'terminal.progress': '已核查 {done}/{total}',

  'demo.building': '正在建置擴充功能…',
  'demo.page': '頁面',
  'demo.badge': '角標',
  'demo.outcome': '結論',
  'demo.finding': '發現',
  'demo.clean': '未發現不符',
  'demo.notReport': '沒有辨識出年度報告',
  'demo.denied': '這個網址要先點一下工具列上的勾稽圖示',
  'demo.broken': '核查出錯：{reason}',
  'demo.saved': '截圖和頁面在 {folder}',
  'demo.leftOpen': '瀏覽器開著，可以試用；關掉瀏覽器即結束。',
  'demo.notBuilt': '擴充功能沒有建置成功。',
};
