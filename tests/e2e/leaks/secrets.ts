import { randomUUID } from 'node:crypto'

/** Those who crawl: nobody in particular, people with nothing to do with the secrets, and people who may know some of them. */
export const crawlers = ['visitor', 'pending', 'suspended', 'rival', 'stranger', 'member', 'asked', 'partner'] as const
export type Crawler = (typeof crawlers)[number]

const mark = (name: string) => `${name}${randomUUID().slice(0, 8)}`

interface Secret {
  text: string
  for: readonly Crawler[]
  /** Pages where everybody may read it: a firm that stays unnamed in its needs has a page of its own, and is a named party of its agreement in force. */
  but?: RegExp
  /** The only pages where it is a secret: such a firm's page must not name its needs. */
  only?: RegExp
}

/**
 * What is planted in records, each text found nowhere else, and who of the crawlers may read it: `member` is of the
 * firm whose needs they are, `partner` an expert in talks with it, `asked` one who has not answered yet.
 */
export const secrets = {
  draft: { text: mark('未提交的内容'), for: ['member'] },
  hiddenFirm: { text: mark('不具名的企业'), for: ['member', 'asked', 'partner', 'pending'], but: /^\/(enterprises|search|agreements|centres)/ },
  hiddenNeed: { text: mark('不具名的需求'), for: ['member', 'asked', 'partner'], only: /^\/enterprises/ },
  matchedNeed: { text: mark('只给对接方的需求'), for: ['member', 'asked', 'partner'] },
  remark: { text: mark('退回意见'), for: ['member'] },
  needContact: { text: mark('需求联系人'), for: ['member', 'partner'] },
  firmContact: { text: mark('企业联系人'), for: ['member', 'partner'] },
  partnerContact: { text: mark('专家微信'), for: ['partner', 'member'] },
  askedContact: { text: mark('专家手机'), for: ['asked'] },
  officeNote: { text: mark('科技局备注'), for: [] },
  talkNote: { text: mark('科技局对接记事'), for: [] },
  request: { text: mark('对接来意'), for: ['member', 'asked', 'partner'] },
  firmsJudgement: { text: mark('企业对匹配的评价'), for: ['member'] },
  expertsJudgement: { text: mark('专家对匹配的评价'), for: [] },
  word: { text: mark('洽谈内容'), for: ['member', 'partner'] },
  place: { text: mark('会面地点'), for: ['member', 'partner'] },
  plan: { text: mark('揭榜方案'), for: ['member', 'partner'] },
  terms: { text: mark('未签协议条款'), for: ['member', 'partner'] },
  duty: { text: mark('协议里的义务'), for: ['member', 'partner'] },
  joinMessage: { text: mark('加入申请说明'), for: ['member', 'pending'] },
  mailLink: { text: mark('secret-link-'), for: [] },
  dockingEvent: { text: mark('只给参会者的对接会'), for: ['member', 'asked', 'partner'] },
  dockingDraft: { text: mark('对接会草稿'), for: [] },
  dockingRegrets: { text: mark('不参会的原因'), for: [] },
  dockingRule: { text: mark('科技局指定的理由'), for: [] },
  firmsDockingNote: { text: mark('企业的会谈记录'), for: ['member'] },
  expertsDockingNote: { text: mark('专家的会谈记录'), for: ['partner'] },
  officesDockingNote: { text: mark('科技局的会谈记录'), for: [] },
  visitPlan: { text: mark('考察方案'), for: [] },
  assignment: { text: mark('批量匹配'), for: [] },
  suspendedName: { text: mark('停用人员'), for: ['member'] },
} as const satisfies Record<string, Secret>

/** The secrets that a page shows to somebody who may not read them. */
export function leaksTo(crawler: Crawler, path: string, body: string): string[] {
  return Object.entries<Secret>(secrets)
    .filter(([, secret]) => !secret.for.includes(crawler) && isSecretAt(path, secret) && body.includes(secret.text))
    .map(([name]) => name)
}

const isSecretAt = (path: string, { but, only }: Secret) => !but?.test(path) && (!only || only.test(path))
