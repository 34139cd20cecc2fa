import type { SearchDocument } from '../../documents/document.ts'
import { document } from '../testing.ts'

/** A small judged case: the order that a reader would give, and why. */
export interface RankingCase {
  because: string
  text: string
  documents: SearchDocument[]
  /** Record ids, the best first; what follows is free. */
  expected: string[]
}

export const rankingCases: RankingCase[] = [
  {
    because: 'a name says more than a mention',
    text: '周银河',
    documents: [document({ recordId: 'mention', title: '吴某', body: '曾与周银河合作。' }), document({ recordId: 'name', title: '周银河' })],
    expected: ['name', 'mention'],
  },
  {
    because: 'all the words together tell more than one of them in a better place',
    text: '钼粉 烧结',
    documents: [
      document({ recordId: 'one', title: '钼粉' }),
      document({ recordId: 'both', title: '粉末冶金', body: '研究钼粉的烧结。' }),
    ],
    expected: ['both'],
  },
  {
    because: 'words that stand together as typed mean what was typed',
    text: '选择性浸出',
    documents: [
      document({ recordId: 'apart', title: '矿物', body: '浸出条件的研究；药剂有选择，其性能不一。' }),
      document({ recordId: 'together', title: '矿物', body: '锌的选择性浸出。' }),
    ],
    expected: ['together'],
  },
  {
    because: 'a work’s title tells more than its abstract',
    text: '铋回收',
    documents: [
      document({ recordId: 'abstract', title: '甲某', works: [{ id: '1', title: '铅阳极泥研究', text: '顺带讨论铋回收。' }] }),
      document({ recordId: 'title', title: '乙某', works: [{ id: '1', title: '铋回收的新方法' }] }),
    ],
    expected: ['title', 'abstract'],
  },
  {
    because: 'a word spelled as typed comes before one that only resembles it',
    text: 'calcination',
    documents: [document({ recordId: 'near', title: 'calcinations' }), document({ recordId: 'exact', title: 'calcination' })],
    expected: ['exact', 'near'],
  },
  {
    because: 'a word of its own comes before the same characters inside another word',
    text: '渗碳',
    documents: [document({ recordId: 'inside', title: '齿轮', body: '离子渗碳炉' }), document({ recordId: 'word', title: '渗碳工艺' })],
    expected: ['word', 'inside'],
  },
  {
    because: 'among equals the newer comes first',
    text: '萤石',
    documents: [document({ recordId: 'old', title: '萤石浮选', newestAt: 1 }), document({ recordId: 'new', title: '萤石浮选', newestAt: 2 })],
    expected: ['new', 'old'],
  },
]
