import { describe, expect, it } from 'vitest';
import { sharedWording } from '../../lib/forms/boilerplate.ts';
import { assessmentTopics, informationFee, otherFee, overviewTopics, type Topic } from '../../lib/forms/duties.ts';

/** Which of the topics a sentence speaks of. */
const spoken = (topics: readonly Topic[], sentence: string) =>
  topics.filter(({ words }) => words.test(sentence)).map(({ id }) => id);

describe('section one speaks of', () => {
  it.each([
    ['disclosure', ['主动公开信息', '公开政府信息12条', '发布各类政务信息共12条', '公开信息总计约12条', '发布信息9条']],
    ['requests', ['依申请', '公开申请3件', '信息公开申请', '申请公开的信息']],
    [
      'management',
      (
        '信息管理 信息的规范化管理 信息标准管理 信息资源管理 保密审查 发布前审核 公开审查 审核把关 公开属性 ' +
        '属性认定 源头管理 规范性文件集中清理 清理规范性文件 规范性文件已全部备案 梳理历年来的规范性文件 ' +
        '立改废 规范公开 公开流程 目录编制 指南更新 修订了本局的公开目录 更新公开指南 动态调整 归档'
      ).split(' '),
    ],
    [
      'platform',
      (
        '平台建设 平台的管理 网站改版 专栏已经重新设置 公众号日常运维 打造新媒体 开设了专区 查阅点维护 ' +
        '拓宽了公开的渠道 公开渠道进一步畅通'
      ).split(' '),
    ],
    [
      'oversight',
      '接受监督 组织保障 保障机制 年度考核 社会评议 追责 领导小组 业务培训 培训班 举办培训会 督查 督导'.split(' '),
    ],
  ])('%s', (topic, sentences) => {
    for (const sentence of sentences) expect([sentence, spoken(overviewTopics, sentence)]).toEqual([sentence, [topic]]);
  });

  it.each(
    (
      '公开信息若干条。 发布会12场。 信息员管理 属性明确 规范性文件。另有数据 清理资产,规范性文件12件 ' +
      '修订制度,公开目录 平台经济 网站12个。维护设备 拓宽思路,渠道多样 市场监督管理 社会保障 培训学校'
    ).split(' '),
  )('nothing: %s', (sentence) => expect(spoken(overviewTopics, sentence)).toEqual([]));
});

it.each([
  ['工作考核', ['assessment']],
  ['绩效', ['assessment']],
  ['政务公开工作开展了测评', ['assessment']],
  ['信息公开评估', ['assessment']],
  ['第三方评估', ['assessment', 'opinion']],
  ['群众满意度', ['opinion']],
  ['问卷', ['opinion']],
  ['社会监督', ['opinion']],
  ['责任追究', ['accountability']],
  ['问责', ['accountability']],
  ['工作顺利,风险评估', []],
  ['规范性文件评估', []],
])('of assessment %s speaks of %j', (sentence, topics) => expect(spoken(assessmentTopics, sentence)).toEqual(topics));

it.each([
  ['信息处理费', true],
  ['信息公开处理费', true],
  ['依申请公开没有收取', true],
  ['信息公开收费', true],
  ['收取的信息公开费用', true],
  ['费用与依申请公开有关', true],
  ['公开收费标准', false],
  ['信息公开。未收费', false],
  ['收费。信息公开', false],
])('%s is of the fee for information: %s', (sentence, expected) =>
  expect(informationFee.test(sentence)).toBe(expected),
);

it.each([
  ['行政事业性收费', true],
  ['收费项目', true],
  ['收费公示', true],
  ['未收费', false],
])('%s is of another fee: %s', (sentence, expected) => expect(otherFee.test(sentence)).toBe(expected));

/** What of a sentence is an agency's own. */
it.each([
  ['依据《条例》办理', '依据办理'],
  ['依据《》办理', '依据《》办理'],
  ['落实中华人民共和国政府信息公开条例要求', '落实要求'],
  ['落实政府信息公开条例要求', '落实要求'],
  ['学习党的二十大和历次全会精神,做好工作', '学习,做好工作'],
  ['学习党的十九届六中全会精神', '学习'],
  ['贯彻党中央、国务院决策部署', '贯彻'],
  ['贯彻党中央国务院决策部署', '贯彻'],
  ['坚持以公开为常态、不公开为例外', '坚持'],
  ['坚持以公开为常态不公开为例外', '坚持'],
  ['全年未收到政府信息公开申请', '全年'],
  ['全年没有发生行政诉讼的情况。下一步', '全年。下一步'],
  ['全年无因公开被申请复议,并做好准备', '全年,并做好准备'],
  ['未发生事故,申请12件', '未发生事故,申请12件'],
  ['收到申请12件', '收到申请12件'],
])('%s without what all reports share is %s', (sentence, own) => expect(sentence.replace(sharedWording, '')).toBe(own));
