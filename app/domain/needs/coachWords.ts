/* The words by which the coach's rules know a text. Those that are matched often are global. */

/** Wishes that nobody can check. */
export const vagueWords = /尽快|尽早|尽可能|尽量|越快越好|越高越好|越低越好|大幅度?|显著|明显(?:提高|提升|改善|降低)|较好|较高|更好|进一步|有所(?:提高|提升|改善|突破)|一定程度|提高(?:产品)?质量|提升(?:产品)?品质|降低成本|提高效率|国际先进|国内领先|世界一流|先进水平|高质量发展|转型升级|提质增效/gu

/** Phrases that fill a form without saying anything. */
export const boilerplate = /暂无|无|同上|略|待定|另行商议|面议|面谈|详见附件|见附件|寻求(?:技术)?合作|诚寻合作|希望(?:与(?:高校|院所|专家))?合作|产学研合作|技术(?:改进|升级|攻关|支持|服务|合作|需求)|急需|欢迎(?:合作|洽谈|对接)|请(?:专家)?指导/gu

/** What introduces a firm instead of its need. */
export const backgroundWords = /成立于|创建于|位于|坐落于|占地|注册资本|员工|职工|年产值|年销售|主营|主要(?:从事|生产|经营)|高新技术企业|荣获|获得.{0,8}(?:称号|认定)|龙头企业|产业园|经营范围|行业(?:现状|背景)|背景/u

/** What says that something is wanted. */
export const wishWords = /需要|需求|需(?!要?说明)|希望|寻求|寻找|要求|求解|解决|攻克|突破|研发|研制|开发|改进|改造|优化|提高|提升|降低|减少|消除|替代|实现|达到|控制|稳定|回收|去除|脱除|净化|检测|设计|引进|购买/u

/** What a firm has already. */
export const basisWords = /现有|目前|已有|已建成?|已具备|已完成|已采用|现采用|现在|正在使用|原有|前期|小试|中试|生产线|产线|设备为|年产/u

export const ipWords = /知识产权|专利(?:权)?(?:归|共有|由|申请权)|成果归|共同所有|归(?:甲|乙|我|本|企业|双方)|独占许可|普通许可|技术秘密归/u

/** What binds several needs into one, in a title and in a text; and what a title says of nothing. */
export const joinWords = {
  title: /(?:技术|工艺|设备|系统|装置|材料|产品|开发|研发|改造|优化|净化|回收|检测)(?:以)?(?:及|；|;|\/)(?=[^，,]{4,})/gu,
  text: /(?:^|[\n。；;])\s*(?:需求[一二三四五六七八九\d]|(?:此外|另外|同时|还)还?(?:需要?|希望|想|要))/gu,
  generic: /技术|需求|合作|项目|改进|提升|提高|优化|升级|研发|研究|开发|产品|质量|工艺|关键|攻关|解决|问题|的|与|和|及|公司|企业|我司|求/gu,
}
