/**
 * Words of Taiwan that OpenCC does not give (`words`), and texts that are written by hand (`overrides`).
 * scripts/traditional-texts.ts writes all other files of this folder.
 */

/** Pairs: a word of OpenCC → the word of Taiwan. The longest word that fits is replaced. */
export const words = `
  “→「 ”→」 一行→一列 一列→一欄 每份一行→每份一行 各行總計→各列總計 缺行→缺列 缺列→缺欄 按行：→按列：
  按列：→按欄： 所在行→所在列 所在列→所在欄 的列是否→的欄是否 行名→列名 對不上列→對不上欄 正文→內文
  網頁正文→網頁正文 公佈→公布 佔→占 平臺→平台 這臺→這台 規範性檔案→規範性文件 專案數量→項目數量
  設定專案→設定項目 擴充套件→擴充功能 標籤頁→分頁 工具欄→工具列 點工具欄→按工具列 再點→再按 回車→Enter
  許可權→權限 釋出→發布 錶→表 按名稱→依名稱 按部分→依部分 按原因→依原因 按預設→依預設 按你的設定→依您的設定
  恢復預設→還原預設 更新版本→較新版本 撤銷→復原 跳過→略過 級別→層級 掃描件→掃描檔 有損壞→有損毀 此前→先前
  你→您 制發減→製發減 制發、→製發、 制作→製作 域名→網域名稱 認識→認得 跳轉→轉址
  跳轉到了→轉址到 當時還沒有→當時尚無 管理策略→管理原則 隱私視窗→無痕視窗 別的網站→其他網站 解壓→解壓縮
  內網→內部網路 窗口→視窗 意見記錄→意見紀錄 編制→編製 單元格→儲存格 地址→位址 設定檔案→設定檔 選中→選取
  文本→文字 改動→更動 構建→建置 發給→傳給 自動發出→自動送出 生成→產生 去掉密碼→取消密碼 並進→併進
  終端裡→終端機裡 斷開→斷線 覆蓋→覆寫 證書→憑證 檢視用法→查看用法 讀不出來→無法讀取 鬆開→放開
  設定還是原來的→設定維持原樣 識別出→辨識出 單獨視窗→獨立視窗 遷移→搬遷 上年叫→上年稱 跟隨系統→依系統設定
  跟隨瀏覽器→依瀏覽器設定 的資料是否→的數據是否 彈窗→彈出視窗 電子表格→試算表 單個→單一 壓縮包→壓縮檔
  只供參考→僅供參考 檢視原文→查看原文 查詢年報→尋找年報 未返回→未傳回 當前頁→目前這一頁 新增網址→加入網址 鬆開即新增→放開即加入 正在檢視→正在查看 已損壞→已損毀 網站返回→網站傳回 在網頁上檢視→在網頁上查看 封頂→達上限 對比→對照 沒有授權→未授權 按機關和年份→按機關和年度
  檢視清單→查看清單 檢視原處→查看原處 中檢視→中查看 檢視“→查看「 點圖示→按圖示 點其中→按其中 點網頁→按網頁 點“→按「
  檔案到期失效→文件到期失效 數字與列對不上的行→數字與欄對不上的列 第二列可以填→第二欄可以填
`;

/** Texts by their keys. */
export const overrides: Readonly<Record<string, string>> = {
  'cited.t2': '「{row}」列「{column}」欄',
  'cited.t3': '「{row}」列「{column}」欄',
  'data.column.column': '欄名',
  'row-missing.uncertain': '「{row:row}」一列的數字與各欄對不上，未讀入，請人工核對',
  'row-missing.damaged': '{table:table}有 {count} 列的數字與各欄對不上，未讀入，請人工核對：{rows:rows}',
  'valid-documents.less':
    '{cell:cell}填 {actual}，按上年有效數加製發減廢止是 {expected}，少 {difference}；也可能有文件到期失效',
  'popup.notice.otherPages': '報告分為多頁（有「下一頁」），只核查了目前這一頁',
  'sidepanel.export.html': 'HTML（附網頁截圖）',
  'sidepanel.damaged': '有 {count} 筆紀錄已損毀，無法讀取；原樣保留，不會遺失。',
  'formView.note': '本欄數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和',
  'formView.hint': '選擇一格，查看原文、算式和問題。方向鍵移動，按 Enter 到網頁。',
  'settings.rules.hint': '關閉的規則不再核查。級別決定問題的輕重和先後。',
  'settings.rules.search': '搜尋規則',
  'settings.language.zh-CN': '简体中文',
  'export.column.agency': '機關',
  'export.column.fix': '改正意見',
  'export.column.detail': '情形',
  'export.kind.claim': '正文數字',
  'export.claim': '正文 {said}，表中 {inTable}',
  'export.claim.unread': '正文 {said}，表中沒有可比的數',
  'export.tables.hint': '格內「不符 1」是指問題清單第 1 項不符。',
  'file.paste': '或者把報告文字貼在這裡',
  'file.local': '瀏覽器不允許擴充功能讀取本機檔案：請把檔案拖到這裡，或按「選擇檔案」',
  'batches.remove.sure': '要刪除這個批次嗎？已讀取的報告和結果將從本機刪除，無法復原。',
  'batches.new': '新增批次',
  'batches.new.name.hint': '例如：2024 年度考核',
  'batches.new.empty': '請先加入網址或檔案',
  'batches.sources.paste.hint': '一行一個，也可以從試算表整欄貼上',
  'batches.sources.index.read': '尋找年報連結',
  'batches.sources.files': '將檔案拖曳到這裡',
  'batches.sources.unread': '有 {count} 行未辨識出網址',
  'batches.details.hint': '選擇一份報告查看問題；按 Enter 在檔案核查中開啟。',
  'batches.unread.hint': '選擇一項查看原因；按 Enter 重新讀取。',
  'batches.chart.svg': '存成 SVG',
  'batches.chart.png': '存成 PNG',
  'batches.chart.hint': '方向鍵移動，Enter 列出相應的報告',
  'batches.chart.heat.back': '上一頁',
  'batches.chart.heat.next': '下一頁',
  'batches.scoring.hint':
    '從滿分扣分，扣到 0 為止；待核的問題確認後，仍按「每處待核扣」計算。只能待核的規則不會不符，要扣分的填「每處待核扣」。更動立即生效，結果表隨之變化。',
  'batches.scoring.damaged': '「{name}」中「{where}」的值有誤，方案不變；分數應為 0 到 1000 的數',
  'batch.status': '網站未傳回網頁（狀態碼 {status}）',
  'batch.notKept': '未儲存這個檔案，請重新加入（不超過 {megabytes} MB）',
  'batch.noLinks': '這個網頁上未找到年度報告的連結',
  'manifest.description': '在網頁上直接核查政府資訊公開工作年度報告：表內勾稽、缺項、空格、年份。資料不離開本機。',
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

結束碼：0 沒有不符；1 至少一處不符；2 用法有誤，或有輸入無法讀取`,
};
