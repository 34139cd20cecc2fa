import { choice, choices, strictChoice, yesNo } from '../values/choices'
import { dateSpan } from '../values/dates'
import { money, unitOfHeading } from '../values/money'
import { code, email, line, paragraphs, personName, phone } from '../values/text'
import { notClassified } from '../values/classified'
import type { FieldSpec } from './field'

/** The columns of a call for technical needs (技术需求征集表). */
export const needFields: FieldSpec[] = [
  { field: 'number', zh: ['需求编号', '编号', '需求号', '需求代码'], en: ['number', 'need no', 'need number', 'need id', 'id'], parse: code(40), example: '样例-N001' },
  { field: 'title', required: true, zh: ['需求名称', '技术需求名称', '需求标题', '项目名称', '难题名称', '技术难题名称', '名称', '标题', '需求题目', '技术难题', '技术需求', '课题名称', '榜单名称'], en: ['title', 'need', 'need title', 'name', 'requirement', 'challenge'], parse: line(200), example: '样例：银粉废水深度处理' },
  { field: 'enterprise', required: true, zh: ['企业名称', '单位名称', '需求单位', '企业', '单位', '公司名称', '公司', '提出单位', '需求企业', '填报单位', '申报单位', '所属企业', '发榜单位', '需求方', '企业全称'], en: ['enterprise', 'company', 'firm', 'organisation', 'organization', 'company name'], parse: line(200), example: '样例银业有限公司' },
  { field: 'creditCode', zh: ['统一社会信用代码', '社会信用代码', '信用代码', '组织机构代码'], en: ['credit code', 'unified social credit code', 'uscc'], parse: code(18) },
  { field: 'industry', zh: ['所属行业', '行业', '行业领域', '国民经济行业', '产业', '行业代码', '所属产业'], en: ['industry', 'industry code', 'sector'], parse: line(120) },
  { field: 'field', zh: ['技术领域', '领域', '所属领域', '需求领域', '技术方向', '所属技术领域'], en: ['field', 'technical field', 'technology field', 'area'], hint: 'techField', parse: choice('techField'), example: '环保与三废' },
  { field: 'type', zh: ['需求类型', '类型', '需求类别', '类别'], en: ['type', 'need type', 'category'], hint: 'needType', parse: choice('needType'), example: '技术难题' },
  { field: 'description', zh: ['需求内容', '需求描述', '需求简述', '技术需求内容', '内容', '主要内容', '需求说明', '技术需求描述', '详细描述', '需求详情', '描述', '需求简介', '拟解决的技术问题', '需解决的问题', '问题描述'], en: ['description', 'details', 'content', 'need description'], parse: paragraphs(20_000), example: '样例：废水中含银、氨氮，需降到排放限值以下并回收银。' },
  { field: 'technicalIndicators', zh: ['技术指标', '主要技术指标', '指标要求', '预期目标', '技术参数', '考核指标', '预期指标', '技术要求', '预期效果'], en: ['technical indicators', 'indicators', 'specifications', 'targets'], parse: paragraphs(10_000) },
  { field: 'difficulty', zh: ['技术难点', '难点', '拟解决的关键问题', '需解决的难点', '关键技术难点', '待解决的难题', '关键技术'], en: ['difficulty', 'difficulties', 'challenges to solve'], parse: paragraphs(10_000) },
  { field: 'presentBasis', zh: ['现有基础', '工作基础', '企业现有基础', '现有条件', '已有基础', '企业基础', '基础条件', '前期基础', '现状'], en: ['present basis', 'existing basis', 'current basis', 'present state'], parse: paragraphs(10_000) },
  { field: 'budget', zh: ['拟投入资金', '投入资金', '预算', '经费预算', '资金预算', '项目预算', '拟投入经费', '投入经费', '意向金额', '意向价格', '经费', '资金', '榜单金额', '拟投入', '计划投入', '研发投入'], en: ['budget', 'planned investment', 'funding', 'amount'], hint: 'money', parse: (text, heading) => money(text, unitOfHeading(heading)), example: '50-80' },
  { field: 'cooperationModes', joins: true, zh: ['合作方式', '拟合作方式', '合作形式', '意向合作方式', '合作模式', '期望合作方式', '解决方式'], en: ['cooperation modes', 'cooperation', 'cooperation mode', 'ways of cooperation'], hint: 'cooperationMode', parse: choices('cooperationMode'), example: '技术开发、技术咨询' },
  { field: 'deadline', zh: ['解决期限', '完成时限', '完成期限', '期望完成时间', '完成时间', '时限要求', '需求时限', '期限', '期望解决时间', '解决时限'], en: ['deadline', 'due', 'due date', 'needed by'], hint: 'date', parse: dateSpan, example: '2030年6月底' },
  { field: 'validUntil', zh: ['有效期至', '有效期', '需求有效期', '截止日期', '截止时间', '有效时间', '有效期截止'], en: ['valid until', 'valid to', 'expires', 'validity'], hint: 'date', parse: dateSpan, example: '2030-12-31' },
  { field: 'ipTerms', zh: ['知识产权', '知识产权约定', '知识产权归属', '知识产权要求'], en: ['ip terms', 'intellectual property', 'ip'], parse: paragraphs(2000) },
  { field: 'wantedPartner', zh: ['意向合作单位', '意向专家', '意向高校院所', '意向合作高校', '希望合作单位', '期望合作单位', '意向单位', '拟合作单位', '意向合作专家'], en: ['wanted partner', 'preferred partner', 'desired partner', 'wanted expert'], parse: paragraphs(500) },
  { field: 'contactName', zh: ['联系人', '企业联系人', '联系人姓名', '需求联系人', '技术联系人', '负责人'], en: ['contact', 'contact name', 'contact person'], parse: personName(50) },
  { field: 'contactPhone', zh: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '联系人电话', '联系人手机', '联系手机'], en: ['phone', 'telephone', 'mobile', 'contact phone', 'tel'], parse: phone },
  { field: 'contactEmail', zh: ['邮箱', '电子邮箱', '电子邮件', 'E-mail', '联系邮箱', '联系人邮箱'], en: ['email', 'e-mail', 'contact email', 'mail'], parse: email },
  { field: 'disclosure', zh: ['公开范围', '公开程度', '披露范围', '是否公开', '公开方式', '信息公开'], en: ['disclosure', 'visibility', 'disclosure tier'], hint: 'disclosure', parse: choice('disclosure') },
  { field: 'hideEnterprise', zh: ['隐藏企业名称', '是否匿名', '匿名', '企业名称保密', '是否隐藏企业名称'], en: ['hide enterprise', 'anonymous', 'hide company'], hint: 'yesNo', parse: yesNo },
  { field: 'unclassifiedDeclared', zh: ['不涉密声明', '是否涉密', '涉密', '不涉密', '涉密情况', '是否涉及国家秘密'], en: ['unclassified', 'classified'], hint: 'secrecy', parse: notClassified },
  { field: 'state', zh: ['状态', '需求状态', '对接状态', '对接情况'], en: ['state', 'status'], hint: 'needState', parse: strictChoice('needState') },
  { field: 'note', zh: ['备注', '其他说明'], en: ['note', 'notes', 'remarks', 'remark'], parse: paragraphs(4000) },
  { field: 'source', zh: ['来源', '数据来源', '信息来源'], en: ['source', 'data source'], parse: line(500) },
]
