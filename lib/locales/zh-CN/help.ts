/** The help page. `help.limit.…` are the limits that README lists too (scripts/readme-table.ts). */
export const help = {
  'help.title': '勾稽帮助',
  'help.parts': '内容',
  'help.start': '开始使用',
  'help.rules': '核查什么',
  'help.limits': '不能判断什么',
  'help.news': '更新记录',
  'help.report': '报告错误',
  'help.version': '版本 {version}',

  'help.start.lead': '打开政府信息公开工作年度报告，勾稽即核对其表格、正文和结构。全部在本机进行，报告内容不外传。',
  'help.start.sample': '手边没有报告，可先用一份虚构的示例报告试用。',
  'help.start.sample.open': '打开示例报告',
  'help.start.sample.name': '示例报告（虚构）',
  'help.start.badge': '一、看角标',
  'help.start.badge.text':
    '在 gov.cn 网站打开报告，图标上显示角标：红色为不符的处数，黄色为待核的处数，✓ 为未发现问题。在其他网站，请先点图标。',
  'help.start.badge.picture': '浏览器工具栏上的勾稽图标，角标是红色的 4',
  'help.start.panel': '二、逐处复核',
  'help.start.panel.text':
    '点图标查看清单，点其中一处，网页转到相应的格；点网页上标出的地方，可在卡片上确认、不采纳或写备注。点“复核面板”（或按 Alt+J）逐处处理，导出问题清单和核查意见书。意见保存在本机，下次打开仍在。',
  'help.start.panel.picture': '报告旁边的复核面板，列出三处问题，其中一处已经确认',
  'help.start.batches': '三、批量核查',
  'help.start.batches.text':
    '多份报告一起核查：在弹窗下方点“批量核查”，添加网址清单、文件或年报栏目页。PDF、Word 和粘贴的文字，点“核查文件 / 粘贴文字”。',
  'help.start.batches.picture': '批量核查的结果表，每份报告一行，有不符的处数和得分',
  'help.start.pin': '把图标固定在工具栏上',
  'help.start.pin.chrome': 'Chrome、Edge：点工具栏上的拼图图标，再点“勾稽”旁边的图钉。',
  'help.start.pin.firefox': 'Firefox：点工具栏上的拼图图标，再点“勾稽”旁边的齿轮，选“固定到工具栏”。',
  'help.start.permission': '读取 gov.cn 网页的权限',
  'help.start.permission.granted': '已允许。打开 gov.cn 网站上的报告即自动核查。',
  'help.start.permission.wanted': '尚未允许，打开报告后须点图标才核查。可以在这里允许。',
  'help.start.permission.allow': '允许读取 gov.cn',

  'help.rules.lead':
    '“不符”指报告自相矛盾，或者缺少规定的内容；“待核”指程序不能判断，需人工核对。不需要的规则可在设置中关闭。',
  'help.rule.what': '查什么',
  'help.rule.why': '为什么',
  'help.rule.example': '例子',
  'help.rule.unknown': '没有这条规则',

  'help.limit.truth': '数字是否属实：只核对报告自身是否一致。',
  'help.limit.vague':
    '说法不确定的数字：带“余”“多”“约”的，上年的、累计的、其他单位的、只统计一种渠道的，不与表格比对。整句读懂才比对，有词语未能识别的，至多列为待核。',
  'help.limit.previous':
    '没有上年报告时，与上年是否衔接：在浏览器中打开过、在复核面板中选定或在命令行给出上年报告，才能对照。机关更名、文件到期失效等情况，列出两年的数，由人工判断。',
  'help.limit.pictures':
    '图片和扫描件：点“读取图片”（命令行用 --pictures）在本机识别，识别可能出错，有关的问题一律待核；没有格线的表格无法读取。',
  'help.limit.blanks': '空白是否为 0：不推定。空白按 0 计算相符的，列为待核；怎样计算都不相符的，列为不符。',
  'help.limit.layout': '缺格、数字与列对不上的行：不推测填入，列为待核，读到的格数相应减少。',

  'help.report.lead':
    '发现误报、漏报或者显示有误的，请复制以下信息发给维护者，并写明是哪一格、应为多少。信息不含网页内容，也不会自动发出。',
  'help.report.text': '勾稽 {version}\n浏览器：{browser}\n规则：{rule}\n报告格式：{form}\n报告年度：{year}',
  'help.report.unknown': '未指明',
  'help.report.copy': '复制这些信息',
} as const;
