export default {
  title: '技术需求',
  new: '填报技术需求',
  edit: '修改技术需求',
  emptyHint: '还没有技术需求。可以填报一条，或从征集汇总表导入。',
  hiddenEnterprise: '（企业要求不公开名称）',
  parts: { what: '需求内容', terms: '合作与经费', who: '联系与公开', pairing: '匹配的专家', introductions: '对接情况', states: '状态变化' },
  fields: {
    title: '需求名称', enterprise: '企业', enterpriseId: '企业', number: '编号', field: '技术领域', industryCode: '所属行业', type: '需求类型', description: '需求内容', technicalIndicators: '技术指标', difficulty: '要解决的难点', presentBasis: '现有基础',
    budget: '拟投入资金', budgetMin: '拟投入资金（元）', budgetMax: '资金上限（元）', budgetQualifier: '金额说明', cooperationModes: '合作方式', deadline: '希望完成日期', validUntil: '有效期至', ipTerms: '知识产权约定', wantedPartner: '意向院所或专家',
    contact: '联系人', contactName: '联系人', contactPhone: '联系电话', contactEmail: '电子邮箱', disclosure: '公开范围', hideEnterprise: '不公开企业名称', unclassifiedDeclared: '本单位声明：所填内容不涉及国家秘密', note: '科技局备注', state: '状态', publishedAt: '发布日期',
    kind: '类别', outcome: '结果', outcomeNote: '结果说明', rewardAmount: '揭榜金额（元）', rewardText: '奖励说明', challengeConditions: '揭榜条件', applyUntil: '申请截止',
  },
  hints: {
    enterprise: '从列表中选择，或输入企业名称、别名。',
    technicalIndicators: '写明指标、数值和单位，例如：银纯度 ≥99.99%，处理能力 200 kg/日。指标越具体，匹配越准。',
    budgetMax: '金额是一个区间时填写。',
    hideEnterprise: '只有本企业、科技局和已对接的专家能看到企业名称。',
    matched: '“仅对接方可见”的需求不进入公开检索。',
  },
  attention: { label: '待办', submitted: '待审核', returned: '待企业修改', expiring: '14 天内到期', to_decide: '揭榜待决定' },
  recordAgreement: '登记合作协议',
  searchHint: '按内容查找请用上方检索框，支持拼音。',
}
