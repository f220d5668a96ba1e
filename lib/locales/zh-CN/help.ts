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

  'help.start.lead':
    '打开政府信息公开工作年度报告，勾稽就核对它的表格、正文和结构。全部在本机进行，报告内容不会发出去。',
  'help.start.badge': '一、看角标',
  'help.start.badge.text':
    '在 gov.cn 网站打开报告，图标上就有角标：红色是不符的处数，黄色是待核的处数，✓ 是未发现问题。其他网站上，先点一下图标。',
  'help.start.badge.picture': '浏览器工具栏上的勾稽图标，角标是红色的 4',
  'help.start.panel': '二、逐处复核',
  'help.start.panel.text':
    '点图标看清单，点其中一处就到网页上那一格；再点网页上标出的地方，在卡片上确认或不采纳、写备注。点“复核面板”（或按 Alt+J）逐处处理，导出问题清单和核查意见书。意见存在本机，下次打开还在。',
  'help.start.panel.picture': '报告旁边的复核面板，列出三处问题，其中一处已经确认',
  'help.start.batches': '三、批量核查',
  'help.start.batches.text':
    '很多份报告一起核查：在弹窗下面点“批量核查”，给网址清单、文件或年报栏目页。PDF、Word 和粘贴的文字，点“核查文件 / 粘贴文字”。',
  'help.start.batches.picture': '批量核查的结果表，每份报告一行，有不符的处数和得分',
  'help.start.pin': '把图标固定在工具栏上',
  'help.start.pin.chrome': 'Chrome、Edge：点工具栏上的拼图图标，再点“勾稽”旁边的图钉。',
  'help.start.pin.firefox': 'Firefox：点工具栏上的拼图图标，再点“勾稽”旁边的齿轮，选“固定到工具栏”。',
  'help.start.permission': '读取 gov.cn 网页的权限',
  'help.start.permission.granted': '已经允许。gov.cn 网站上的报告，打开就核查。',
  'help.start.permission.wanted':
    '还没有允许，打开报告后要先点图标才核查。Firefox 在安装时询问，以后也可以在这里允许。',
  'help.start.permission.allow': '允许读取 gov.cn',

  'help.rules.lead':
    '“不符”是报告自己前后矛盾，或者缺了规定的内容；“待核”是程序不能判断，需人工核对。不需要的规则可以在设置里关闭。',
  'help.rule.what': '查什么',
  'help.rule.why': '为什么',
  'help.rule.example': '例子',
  'help.rule.unknown': '没有这条规则',

  'help.limit.truth': '数字是否属实：只核对报告自身是否一致。',
  'help.limit.vague':
    '说法含糊的数字：带余、多、约的，去年的、累计的、别的单位的、只算一种渠道的，都不拿来和表格比。整句话都读懂了才比，有一个词没有读懂的，至多列为待核。',
  'help.limit.previous':
    '没有上年报告时，与上年是否衔接：浏览器里打开过、在侧边栏选定、或者在命令行给出上年报告，才对照。机关改了名、文件到期失效这类情况，列出两年的数请人看。',
  'help.limit.pictures': '图片和扫描件里的内容：命令行加 --pictures 才识别扫描的 PDF，由此得出的问题只列为待核；网页上的表格如果是图片，会提示。',
  'help.limit.blanks': '空白是不是 0：不替报告猜。空白当 0 就平的，列为待核；怎么算都不平的，才算不符。',
  'help.limit.layout': '排版丢了格、数字对不上列的行：不猜着填，列为待核，并少计“读到的格数”。',

  'help.report.lead':
    '有误报、漏报或者显示不对的，请复制下面的信息发给维护者，再写明是哪一格、应当怎样。信息里没有网页内容，也不会自动发出。',
  'help.report.text': '勾稽 {version}\n浏览器：{browser}\n规则：{rule}\n报告格式：{form}\n报告年度：{year}',
  'help.report.unknown': '未指明',
  'help.report.copy': '复制这些信息',
} as const;
