/** Command line. */
export const terminal = {
  'terminal.usage': `用法：npm run --silent audit -- [选项] 输入…

输入：文件（.html .htm .txt .md .pdf .docx）、文件夹（按名称逐个核查）、网址（http 或 https），或 -（标准输入）

  --format 格式   text（默认，给人看）、json、jsonl（每份一行，核完就输出）、
                  xlsx、csv（问题清单）、html、md、sarif、
                  docx（每份一件核查意见书；加 --together 为评估报告；
                  --out 以 .zip 结尾：有问题的每份一个文件，另加评估报告）；
                  数据：facts-csv（逐格）、facts-wide-csv（逐份）、facts-jsonl、
                  facts-xlsx、facts-dictionary（数据字典，不用给输入）
  --out 文件      结果写入文件，不写到标准输出；给文件夹（以 / 结尾的新建），就在里面取名，如 问题清单.xlsx
  --list 文件     要核查的清单（- 为标准输入）：网址（文本、CSV、XLSX），
                  或 JSONL，每行一份：{"name"、"url"、"html" 或 "text"}
  --previous 文件 上年的报告，用来跨年对照
  --previous-dir 文件夹  从这里给每一份找同一机关上年的报告
  --together      各份报告互相对照：上年数据、雷同文字、下级单位合计（先通读一遍）
  --pictures      识别 PDF 里的扫描页和图片文件（.png .jpg，须逐个给出；每页十几秒；
                  由此得出的问题只列为待核）
  --papers 文件   文书上的单位、核查人和文字：扩展“设置”里导出的文件
  --scheme 文件   评分方案：批量核查“评分”里导出的文件；html 和评估报告写明得分和扣分，xlsx 另加得分说明
  --expected 文件 应报单位清单（文本、CSV、XLSX，一行一个单位，第二列可填分组），
                  查出没有报告、迟发的单位：docx 为评估报告，html 为评估结果，
                  xlsx 另加概况、提醒、分组、问题分布、排名；
                  xlsx、csv 的问题清单在单位后面写明分组
  --jobs 数目     同时用几个线程核查（默认等于处理器核数）
  --rules 规则    只用这些规则，逗号分隔
  --skip 规则     不用这些规则，逗号分隔
  --lang 语言     zh-CN（默认）、zh-TW、en
  --              后面的都是输入，文件名可以用 - 开头

退出码：0 没有不符；1 至少一处不符；2 用法有误，或有输入无法读取`,
  'terminal.seeHelp': '{problem}（--help 查看用法）',
  'terminal.noInput': '没有给出要核查的文件、文件夹或网址',
  'terminal.unknownOption': '没有 {option} 这个选项；以 - 开头的文件名，请写在 -- 后面',
  'terminal.missingValue': '{option} 后面须有内容',
  'terminal.badFormat':
    '没有 {format} 这种格式，可用 text、json、jsonl、xlsx、csv、html、md、sarif、docx、facts-csv、facts-wide-csv、facts-jsonl、facts-xlsx、facts-dictionary',
  'terminal.factsLeftOut': '有 {count} 份输入没有数据：不是年报，或无法读取（用 --format jsonl 看原因）',
  'terminal.notForTerminal': '{format} 不能显示在终端里，请用 --out 写入文件',
  'terminal.previousUnread': '--previous 的文件 {path}：{reason}',
  'terminal.previousNoReport': '--previous 的文件 {path} 不是政府信息公开工作年度报告',
  'terminal.listUnread': '--list 的文件 {path}：{reason}',
  'terminal.schemeUnread': '--scheme 的文件 {path}：{reason}',
  'terminal.scheme.notScheme': '不是勾稽导出的评分方案',
  'terminal.scheme.newer': '由更新版本的勾稽导出，请先更新',
  'terminal.scheme.damaged': '“{where}”的值有误，分值应为 0 到 1000 的数',
  'terminal.expectedUnread': '--expected 的文件 {path}：{reason}',
  'terminal.expectedFormat': '--expected 只用于 docx、html、xlsx、csv，不能用于 {format}',
  'terminal.noAgencies': '未找到单位名称',
  'terminal.papersUnread': '--papers 的文件 {path}：{reason}',
  'terminal.notPapers': '不是勾稽导出的设置，或者文书部分已损坏',
  'terminal.previousDirEmpty': '--previous-dir 的文件夹 {path} 里没有年度报告',
  'terminal.badLine': '清单第 {line} 行无法识别',
  'terminal.longLine': '清单第 {line} 行超过 {megabytes} MB，未核查',
  'terminal.badJobs': '--jobs 应为大于 0 的整数，不能是“{value}”',
  'terminal.badLanguage': '没有 {value} 这种语言，可用 zh-CN、zh-TW、en',
  'terminal.unknownRule': '没有 {rule} 这条规则',
  'terminal.noRules': '未选任何规则',
  'terminal.result': '核查结果',
  'terminal.cannotWrite': '无法写入 {path}：{reason}',
  'terminal.outIsRead': '--out 的文件 {path} 也是要读取的文件，会被覆盖，请换一个文件名',
  'terminal.interrupted': '中途停止，未核查完',
  'terminal.unforeseen': '程序出错，未核查完：{reason}',
  'terminal.emptyFolder': '{path} 里没有可以核查的文件',

  'terminal.picture': '这是图片，未读取；加 --pictures 可以识别（PNG、JPEG）',
  'terminal.scanned': '这份 PDF 全是扫描图片，未读取；加 --pictures 可以识别',
  'terminal.missing': '找不到这个文件',
  'terminal.unreadable': '无法读取：{reason}',
  'terminal.tooLarge': '超过 {megabytes} MB，未核查',
  'terminal.pipeSlow': '管道在 {seconds} 秒内未给完内容，已停止',
  'terminal.noBytes': '内容为空',
  'terminal.httpStatus': '网站返回 {status}，未取得网页',
  'terminal.httpFailed': '无法打开这个网址',
  'terminal.httpNoSuchSite': '找不到这个网站，请核对网址和网络',
  'terminal.httpBroken': '无法连接网站，或中途断开',
  'terminal.httpNotSecure': '网站的安全证书有问题，未读取',
  'terminal.httpCircle': '网址跳转超过 {count} 次，未读取',
  'terminal.badAddress': '这不是完整的网址',
  'terminal.notWeb': '只读取 http 和 https 网址',
  'terminal.userInAddress': '网址中不要写用户名和密码',
  'terminal.httpSlow': '网站在 {seconds} 秒内未给完网页，已停止',
  'terminal.tookTooLong': '{seconds} 秒内未核查完，已放弃这一份',
  'terminal.crashed': '核查出错：{reason}',

  'terminal.coverage': '{read}/{expected} 格',
  'terminal.fails': '{count} 处不符',
  'terminal.reviews': '{count} 处待核',
  'terminal.clean': '未发现不符（相符 {count} 项）',
  'terminal.rulesBroken': '{count} 条规则自身出错，未能核查：{rules}',
  'terminal.place': '位置：{cells:cells}',
  'terminal.suspect': '疑为：{cell:cell}应为 {value}',
  'terminal.effect': '涉及：{effect}',
  'terminal.fix': '整改：{fix}',
  'terminal.quote': '原文：{quote}',
  'terminal.compared': '对照：{compared}',
  'terminal.summary':
    '共 {total} 份：有不符 {failed} 份，无不符 {passed} 份，非年度报告 {others} 份，无法读取 {unreadable} 份',
  'terminal.progress': '已核查 {done}/{total}',

  'demo.building': '正在构建扩展…',
  'demo.page': '页面',
  'demo.badge': '角标',
  'demo.outcome': '结论',
  'demo.finding': '发现',
  'demo.clean': '未发现不符',
  'demo.notReport': '未识别出年度报告',
  'demo.denied': '这个网址要先点一下工具栏上的勾稽图标',
  'demo.broken': '核查出错：{reason}',
  'demo.more': '另有 {count} 处',
  'demo.byHand':
    '自己试用：\n  1. 用 Chrome 打开 chrome://extensions（Edge 是 edge://extensions），开启“开发者模式”，点“加载已解压的扩展程序”，选\n     {extension}\n  2. 打开 gov.cn 网站上的年度报告；手头有文件的，点勾稽图标，再点“核查文件 / 粘贴文字”。',
  'demo.saved': '截图和页面在 {folder}',
  'demo.leftOpen': '浏览器开着，可以试用；关掉浏览器即结束。',
  'demo.notBuilt': '扩展构建失败。',
} as const;
