/** What pages and printed sheets say around a report: their own data, ways through the site, page numbers, addresses. */

/** Names of the `<meta>` entries by which pages say what they are and whose, in small letters. */
export const titleEntry = /^(?:articletitle|og:title|title|dc(?:terms)?\.title)$/;
export const sourceEntry = /^(?:contentsource|source|author|(?:dc(?:terms)?\.)?(?:publisher|creator))$/;
/** PubDate is what government sites have to give; their systems add the others. */
export const publishedEntry =
  /^(?:pub(?:lish(?:ed)?)?[_-]?(?:date|time)|publication[_-]?date|date[_-]?published|release[_-]?date|(?:article|og):(?:published|release)_?(?:time|date)|dc(?:terms)?\.(?:date|issued).*)$/;

/** Names of the fields that a page prints above a document: who published it, where it came from, what it is called. */
export const publisherField = /^(?:发布|公开|制发|发文|编制|填报|报告|责任|制作)(?:机构|机关|单位|部门|主体)$/;
export const sourceField = /^(?:信息|文章|内容|稿件)?来源$/;
export const titleField = /^(?:信息|文件|文章)?(?:名称|标题)$/;
/** The title's field and its colon before the title itself. */
export const titleFieldBefore = /^(?:信息|文件)?(?:名称|标题)[:：]/;

/** 首页 > 政务公开 > 年报, 您现在的位置：, 上一篇. */
export const navigation: readonly RegExp[] = [
  /[>»›→＞]|^[\u4e00-\u9fff]{2,12}(?:\s*[-—_|]\s*[\u4e00-\u9fff]{2,14}){2,}|(?:^|[^/]{2,12})\s*\/\s*[^/]{2,12}\/\s*[^/]{2,}/,
  /^[\s　【[]*(?:您?(?:现在|当前)?(?:所?在)?的?位置|当前(?:位置|页面|栏目)|首\s*页|网站首页|返回首页)/,
  /上一[页篇条]|下一[页篇条]|上一頁|下一頁/,
];

/** The words of a link that turns pages: 下一页, 尾页, >>. */
export const turnsPage = /^[<>‹›«»\s[\]]*(?:[下上后後前]一?[页頁]|末[页頁]|尾[页頁])[<>‹›«»\s[\]]*$|^[>›»]+$/;

/** A page number as a footer of a text prints it: — 5 —, 第 3 页, 第3页/共10页. A bare number may be a cell. */
export const pageFooter =
  /^[\s\u3000]*(?:[-—–·]+\s*\d{1,3}\s*[-—–·]+|第\s*\d{1,3}\s*[页頁](?:\s*[/,，]?\s*共\s*\d{1,3}\s*[页頁])?|Page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)[\s\u3000]*$/i;
/** The same at the edge of a PDF's page, where a bare number is one too. */
export const pageNumberAtEdge =
  /^[-—–─~·•.\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，、]?\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–─~·•.\s]*$/;

/** Labels of addresses and telephones. */
export const contactLabels =
  '(?:联系|咨询|办公|监督)?电话|(?:联系|办公|通[讯信]|单位)?地址|邮政?编码?|传真(?:号码)?|(?:电子)?(?:邮箱|邮件)|联系人|联系方式';
