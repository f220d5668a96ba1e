import type { browserTexts as keys } from '../zh-CN/browser.ts';

export const browserTexts: Record<keyof typeof keys, string> = {
  'manifest.name': '勾稽',
  'manifest.description': '在網頁上直接核查政府資訊公開工作年度報告：表內勾稽、缺項、空格、年份。資料不離開本機。',
  'manifest.sidepanel': '開啟勾稽複核面板',
  'menu.selection': '核查選取內容',
  'menu.batches': '批次核查',

  'badge.none': '勾稽：本頁沒有年度報告',
  'badge.found': '勾稽：{fail} 處不符，{review} 處待核',
  'badge.partly': '勾稽：沒有讀全，讀到的沒有發現問題',
  'badge.clean': '勾稽：沒有發現問題',
};
