/** Words that no sentence says twice running; nouns that may stand beside themselves in a name (政府政府, 工作工作组) are not here. */
export const neverDoubled =
  '加强 完善 推进 开展 进一步 落实 提升 强化 做好 梳理 规范 提高 健全 优化 加大 深化 严格 认真 积极 及时 按照 根据 通过 结合 围绕 坚持 确保 推动 促进 建立 制定 发布 收到 受理 办结 答复 我局 我镇 我县 我区 本年度 全年 依法 主动'.split(
    ' ',
  );
