import type { SearchDocument } from '../../documents/document.ts'
import { document } from '../testing.ts'

const csu = { organisations: ['中南大学'], aliases: ['Central South University', 'CSU'] }
const nudt = { organisations: ['国防科技大学'], aliases: ['国防科大', 'NUDT', 'National University of Defense Technology'] }
const day = 86_400_000

/** People, firms and texts that no record stands for, small enough to know every right answer by heart. */
export const corpus: SearchDocument[] = [
  document({
    recordId: 'wang',
    title: '王冶',
    ...csu,
    keywords: ['冶金工程', '银电解精炼'],
    works: [
      { id: 'w1', title: '含银废渣中稀贵金属的提纯方法', text: '采用氯化浸出与置换，银回收率高。' },
      { id: 'w2', title: 'Electrolysis of silver in nitrate baths' },
    ],
    body: '教授，长期研究贵金属冶炼。',
    facets: { institution: ['中南大学'], discipline: ['冶金工程'], field: ['metallurgy'], cooperationModes: ['development'], regions: ['湖南省'] },
    newestAt: 5 * day,
  }),
  document({
    recordId: 'shan',
    title: '单晓明',
    ...csu,
    keywords: ['水污染控制'],
    works: [{ id: 'w1', title: '重金属废水的膜处理技术' }],
    body: '研究待处理尾水的深度净化。',
    facets: { institution: ['中南大学'], discipline: ['环境工程'], field: ['environment'], cooperationModes: ['development', 'consulting'], regions: ['湖南省'] },
    newestAt: 4 * day,
  }),
  document({
    recordId: 'li',
    title: '李长沙',
    ...nudt,
    keywords: ['功能材料', '粉末'],
    works: [{ id: 'w1', title: '高分散银粉的制备' }],
    facets: { institution: ['国防科技大学'], discipline: ['材料科学'], field: ['new_materials'], cooperationModes: ['joint_centre'], regions: [] },
    newestAt: 3 * day,
  }),
  document({
    kind: 'need',
    recordId: 'slag',
    title: '电解银阳极泥与废渣的回收',
    organisations: ['湖南鑫样银业有限公司'],
    aliases: ['鑫样公司'],
    body: '现有工艺收率低，大量待处理银渣堆存。',
    facets: { institution: ['湖南鑫样银业有限公司'], industry: ['有色金属冶炼'], field: ['metallurgy'], cooperationModes: ['development'], regions: ['永兴县'], status: ['published'] },
    newestAt: 2 * day,
  }),
  document({
    kind: 'need',
    recordId: 'secret',
    title: '隐名的银浆配方需求',
    audiences: ['public', 'signed_in'],
    hiddenFrom: ['bureau', 'enterprise:7'],
    body: '导电银浆。',
    facets: { field: ['new_materials'], status: ['published'] },
    newestAt: day,
  }),
  document({
    kind: 'need',
    recordId: 'secret',
    variant: 'full',
    title: '隐名的银浆配方需求',
    audiences: ['bureau', 'enterprise:7'],
    organisations: ['密名浆料公司'],
    body: '导电银浆。',
    facets: { institution: ['密名浆料公司'], field: ['new_materials'], status: ['published'] },
    newestAt: day,
  }),
  document({
    kind: 'agreement',
    recordId: 'centre',
    title: '银产品深加工联合研发中心',
    organisations: ['湖南鑫样银业有限公司', '国防科技大学'],
    aliases: ['NUDT'],
    audiences: ['bureau', 'enterprise:8'],
    facets: { institution: ['湖南鑫样银业有限公司', '国防科技大学'], cooperationModes: ['joint_centre'], status: ['signed'] },
    newestAt: 6 * day,
  }),
]
