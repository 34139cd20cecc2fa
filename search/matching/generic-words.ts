import { stem } from '../text/stem.ts'

const ENGLISH = `a about above after all also an and any are as at based be because been before being between both but by can could did
  do does during each for from further had has have how however i if in into is it its many may more most much no nor not of on one only or
  other our out over own same several should show shown shows so some such than that the their them then there these they this those through
  thus to under until up upon use used using very via was we well were what when where whether which while who will with within without would
  you your paper propose proposed present presents approach method methods result results study studies work novel new problem`

/** Words of the genre, not of the matter: they stand in almost any need and say nothing about who could meet it. */
export const GENERIC_WORDS = new Set(
  `技术 研究 开发 研发 研制 应用 方法 需求 内容 项目 课题 企业 公司 我司 单位 产品 问题 难题 难点 解决 突破 攻关 攻克
  关键 核心 主要 重要 相关 具体 基本 现有 目前 当前 国内 国外 国际 先进 领先 水平 提高 提升 降低 减少 增加 实现 完成 达到 满足
  进行 开展 采用 使用 利用 通过 具有 拥有 形成 建立 能够 可以 需要 希望 要求 目标 预期 指标 参数 合作 寻求 寻找 专家 团队 高校
  院所 人才 引进 委托 转让 咨询 服务 市场 行业 产业 产业化 领域 经济 效益 成本 年产 万元 亿元 以上 以下 左右 不低于 不高于 大于
  小于 以及 同时 其中 基础 背景 现状 概况 简介 创新 推广 发展 新型 问题 方面 情况 过程 一种 及其 方案 综合`
    .split(/\s+/)
    .concat(ENGLISH.split(/\s+/).map(stem)),
)

/** Words of one character that hold sentences together: a phrase neither begins nor ends with one. */
export const LITTLE_WORDS = new Set('的 了 和 与 及 或 等 之 其 为 在 对 从 由 以 用 于 是 有 可 将 把 被 并 而 且 该 各 个 中 上 下 内 后 前 时 性 化'.split(' '))
