import type { IntroductionState } from '@prisma-client'
import type { SampleIntroduction, SampleStep } from './types'

type History = SampleStep<IntroductionState>[]

const proposed = (day: number): History => [{ state: 'proposed', daysAgo: day }]
const accepted = (day: number, answered: number): History => [...proposed(day), { state: 'accepted', daysAgo: answered }]
const talks = (day: number, answered: number, met: number): History => [...accepted(day, answered), { state: 'talks', daysAgo: met }]
const agreed = (day: number, answered: number, met: number, signed: number): History => [
  ...talks(day, answered, met),
  { state: 'agreement', daysAgo: signed },
]
const declined = (day: number, answered: number, reason: string): History => [...proposed(day), { state: 'declined', daysAgo: answered, reason }]
const ended = (day: number, answered: number, met: number, last: number, reason: string): History => [
  ...talks(day, answered, met),
  { state: 'ended', daysAgo: last, reason },
]

/** Introductions of sample experts to sample firms, in every state. */
export const sampleIntroductions: SampleIntroduction[] = [
  { need: 'silver-residue', expert: 'chen-liheng', origin: 'firm_request', message: '我们分银渣里还有不少银和锡，看到陈教授做过阳极泥的梯级提取，想请您先看看渣样，谈谈有没有经济可行的路线。', nextStepBy: 'firm', note: '专家已取样3公斤做碱熔探索试验', nextStep: '确认协议文本并约定签字日期', nextStepIn: 3, history: talks(58, 54, 27) },
  { need: 'autocat', expert: 'he-yunzhi', message: '何老师团队的浸出工艺与这家企业的积压物料相合，建议双方先做小样。', nextStepBy: 'firm', nextStep: '企业寄送积压浸出渣样品5公斤', nextStepIn: -4, history: talks(66, 60, 30) },
  { need: 'silver-electrolysis-yongxin', expert: 'shen-zhaoyang', origin: 'expert_offer', message: '枝晶长刺的问题我们在别的体系里处理过，换一组添加剂再调流速，多半能稳住。如方便，我想到现场看看槽子。', nextStepBy: 'expert', nextStep: '到新跨看槽，确定8个试验槽位', nextStepIn: 2, history: talks(38, 33, 16) },
  { need: 'arsenic-slag', expert: 'xu-linfeng', nextStepBy: 'bureau', note: '双方同意先做10公斤级水热试验', nextStep: '签意向书后寄样', nextStepIn: 6, history: talks(50, 46, 20) },
  { need: 'park-monitor', expert: 'shi-jiahe', nextStep: '提交布点图初稿', nextStepIn: 5, history: talks(30, 26, 9) },
  { need: 'nano-paste', expert: 'gu-xinghan', origin: 'firm_request', nextStepBy: 'expert', note: '拟共建联合研发中心，专利归属仍在谈', nextStep: '第二轮条款商谈', nextStepIn: 1, history: talks(80, 73, 34) },
  { need: 'low-silver-braze', expert: 'fu-shengnan', nextStep: '挤压试验用坯料20公斤到位', nextStepIn: 8, history: talks(44, 40, 24) },
  { need: 'cupellation-control', expert: 'gong-yifan', nextStep: '更换耐高温镜头后重新采集视频', nextStepIn: -2, history: talks(52, 47, 31) },
  { need: 'assay', expert: 'an-qiming', nextStep: '第一次取制样培训', nextStepIn: 4, history: talks(24, 21, 6) },
  { need: 'orange-juice', expert: 'xiong-baize', nextStep: '提供次果300公斤做中试', nextStepIn: 12, history: talks(42, 37, 18) },
  { need: 'hemostatic', expert: 'qi-wanqing', nextStep: '比较三种预冻曲线', nextStepIn: 9, history: talks(34, 30, 13) },
  { need: 'pd-refining', expert: 'ouyang-jin', history: agreed(145, 140, 122, 71) },
  { need: 'six-nine-silver', expert: 'su-mingxi', history: agreed(182, 175, 160, 84) },
  { need: 'ammonia-water', expert: 'yao-chengyu', history: agreed(134, 130, 115, 40) },
  { need: 'fine-line', expert: 'pan-yunqi', history: agreed(120, 115, 101, 30) },
  { need: 'dust-feeding', expert: 'jin-shiyan', history: agreed(130, 127, 110, 55) },
  { need: 'yuzhu-drying', expert: 'ding-suhe', history: agreed(112, 108, 96, 62) },
  { need: 'tailings-silver', expert: 'peng-shaoqi', history: agreed(303, 299, 285, 262) },
  { need: 'zinc-anode', expert: 'liang-boxuan', history: agreed(372, 366, 350, 320) },
  { need: 'soil-cadmium', expert: 'long-xiaowei', history: agreed(395, 388, 372, 341) },
  { need: 'silver-powder-drying', expert: 'zhan-leyi', history: agreed(282, 278, 262, 238) },
  { need: 'ginger', expert: 'gao-yinzhu', history: agreed(345, 341, 330, 300) },
  { need: 'anode-slime', expert: 'chen-liheng', origin: 'firm_request', message: '高砷铅阳极泥脱砷一直是我们的难处，想请陈教授看看能否在现有流程前加一段，盼复。', history: proposed(5) },
  { need: 'thallium-water', expert: 'zhou-jingchuan', message: '周老师做过含铊废水的深度处理，企业排口指标压力大，建议双方尽快见一面。', history: proposed(3) },
  { need: 'bee-disease', expert: 'bi-yuanqing', nextStep: '商定驻点教学日期', nextStepIn: 7, origin: 'expert_offer', nextStepBy: 'firm', history: accepted(4, 1) },
  { need: 'ingot-casting', expert: 'qiu-shaofeng', nextStep: '安排线上首谈', nextStepIn: 0, history: accepted(8, 4) },
  { need: 'bismuth-vacuum', expert: 'luo-wenqing', origin: 'firm_request', declineReason: 'not_my_field', history: declined(7, 5, '主要做铟和硒的真空提纯，粗铋成套炉建议找同中心的谭老师') },
  { need: 'pv-powder', expert: 'shu-manting', declineReason: 'no_time', history: declined(11, 8, '本学期在研项目已满，明年三月后可以再谈') },
  { need: 'camellia-forest', expert: 'lu-chunhua', declineReason: 'budget_too_low', history: declined(17, 12, '两千亩四年的投入与经费不相称，建议先做三百亩示范') },
  { need: 'slag-fuming', expert: 'kang-wenbo', declineReason: 'no_pilot_facilities', history: declined(40, 33, '没有可用的热态试验平台，只能提供水模型和数值模拟') },
  { need: 'plating-waste', expert: 'zeng-lanxin', note: '企业未补充废液成分', history: [...proposed(95), { state: 'expired', daysAgo: 65, reason: '三十日内未答复' }] },
  { need: 'anti-tarnish', expert: 'guo-zimo', endReason: 'firm_changed_plans', history: ended(60, 55, 44, 21, '企业改为采购中间合金') },
  { need: 'silver-rinse-water', expert: 'zhou-jingchuan', origin: 'challenge', nextStep: '确认中试用水和场地', nextStepIn: 4, history: [{ state: 'accepted', daysAgo: 6 }] },
  { need: 'slag-yard', expert: 'mo-anran', history: [...proposed(62), { state: 'withdrawn', daysAgo: 15, reason: '需求撤回' }] },
]
