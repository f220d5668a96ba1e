/** Headings of the six sections, and what is numbered like them. The official titles are the form's (lib/forms/shared.ts). */
import type { SectionId } from '../../model/form.ts';

export const mainNumber = /^[#\s*]*(?:第?([一二三四五六七八九])(?:部分)?\s*[、.．,，:：\s]\s*)/;
export const looseNumber =
  /^[#\s*]*(?:[（(]([一二三四五六])[)）]|([1-6１-６Ⅰ-Ⅵ]|I{1,3}|IV|VI?)[、.．,，:：](?![\d０-９]))\s*/;
/** A main number inside a paragraph. */
export const numberInside = /(?<=^|[\s。；;：:.!?！？）)])(?:第?([一二三四五六])(?:部分)?\s*[、.．])\s*/g;
/** The beginning of a line that is numbered, as a heading or as an item. */
export const numberedLine = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十])/;
/** The beginning of a sentence that is an item of its own, in half-width text. */
export const numberedSentence = /^\(?[一二三四五六七八九十]{1,3}[)、.]|^\d{1,2}[.、)]/;
/** 「二、主动公开政府信息情况和…」: the sentence of a title goes on. */
export const titleGoesOn = /^[和及与、，,的；;]/;

/** Words that can stand in no other section's title; used only behind a main number (一、). */
export const sectionHints: readonly { readonly id: SectionId; readonly pattern: RegExp }[] = [
  { id: 'review', pattern: /复议|诉讼/ },
  { id: 'requests', pattern: /申请.*(?:处理|办理|受理|情况)|依申请公开/ },
  { id: 'problems', pattern: /问题|不足.*(?:改进|打算|措施)/ },
  { id: 'other', pattern: /其他.*(?:事项|情况)|需要报告|需要说明/ },
  { id: 'disclosure', pattern: /主动公开/ },
  { id: 'overview', pattern: /总体|概述|概况|基本情况/ },
];
/** A heading that holds both names of table four. */
export const reviewHeading = /复议.*诉讼/;
/** How the titles of sections end. */
export const sectionEnding = /(?:情况|事项|措施|问题)$/;
/** 一、…情况, in a text of either writing. */
export const sectionLine = /^[#\s*]*[一二三四五六]\s*[、.．].*(?:情[况況]|事[项項]|措施)[\s*]*$/s;

/** How sections begin, in both writings. */
const sectionBeginning =
  '[一二三四五六][、.．,，](?:[总總][体體]|概述|基本|主[动動]公[开開]|收到|政府信息公[开開]|存在|其他)';
export const beginsSection = new RegExp(`^${sectionBeginning}`);
export const holdsSection = new RegExp(sectionBeginning);
/** Words of the first, the fifth and the last section's title, however they are spaced. */
export const firstSection = /[总總]\s*[体體]\s*(?:工\s*作\s*)?情\s*[况況]|基\s*本\s*情\s*[况況]|概\s*述/;
export const fifthSection = /[问問]\s*[题題]/;
export const lastSection = /需\s*要\s*[报報]\s*告/;

/** Parts of reports before 2019, and how they are numbered. */
export const oldSections =
  /概述|概况|基本情况|依申请公开|不予公开|收费|减免|咨询|复议|诉讼|申诉|存在的?(?:主要)?问题|主动公开/;
export const oldNumber = /^(?:[一二三四五六七八九]、|第[一二三四五六七八九]部分|\([一二三四五六七八九]\))/;
/** Articles that open lines of rules; reports quote 第二十条 only. */
export const firstArticles: readonly string[] = ['第一条', '第二条'];
