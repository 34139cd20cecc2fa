import { choices } from '../values/choices'
import { lines, list } from '../values/lists'
import { code, email, line, paragraphs, personName, phone, website } from '../values/text'
import { wholeNumber } from '../values/wholeNumber'
import { works } from '../values/works'
import type { FieldSpec } from './field'

/** The columns of a list of experts (专家信息表). */
export const expertFields: FieldSpec[] = [
  { field: 'number', zh: ['专家编号', '编号', '专家号', '专家代码', '工号'], en: ['number', 'expert no', 'expert number', 'expert id', 'id', 'staff number'], parse: code(40), example: '样例-001' },
  { field: 'name', required: true, zh: ['姓名', '专家姓名', '专家', '专家名称', '名字', '教授姓名', '联系专家', '团队负责人'], en: ['name', 'expert', 'expert name', 'full name'], parse: personName(100), example: '样例·张三' },
  { field: 'nameEn', zh: ['英文名', '英文姓名', '外文名', '姓名英文'], en: ['english name', 'name in english'], parse: line(100) },
  { field: 'institution', zh: ['所在单位', '工作单位', '单位', '高校院所', '高校', '院校', '学校', '所在高校', '单位名称', '所属单位', '依托单位', '所在院校', '任职单位', '所在机构', '高校名称', '院所名称'], en: ['institution', 'university', 'affiliation', 'organisation', 'organization', 'employer', 'school'], parse: line(200), example: '中南大学' },
  { field: 'department', zh: ['院系', '所在院系', '学院', '部门', '所在部门', '院系部门', '二级学院', '系所', '所在学院'], en: ['department', 'faculty', 'college', 'division'], parse: line(200), example: '冶金与环境学院' },
  { field: 'title', zh: ['职称', '专业技术职务', '技术职称', '职称职务', '职务职称', '职务'], en: ['title', 'academic title', 'position', 'rank'], parse: line(100), example: '教授' },
  { field: 'disciplines', joins: true, zh: ['学科', '所属学科', '学科专业', '专业', '一级学科', '从事专业', '学科领域', '专业领域'], en: ['disciplines', 'discipline', 'subject', 'major'], hint: 'list', parse: list(30, 100), example: '冶金工程、材料科学与工程' },
  { field: 'researchDirections', joins: true, zh: ['研究方向', '主要研究方向', '研究领域', '研究内容', '主攻方向', '技术方向', '专长', '技术专长', '擅长领域'], en: ['research directions', 'research interests', 'research areas', 'research fields', 'expertise', 'specialty'], hint: 'list', parse: list(50, 200), example: '稀贵金属提纯、银电解' },
  { field: 'keywords', joins: true, zh: ['关键词', '关键字', '标签'], en: ['keywords', 'tags'], hint: 'list', parse: list(50, 100) },
  { field: 'biography', zh: ['简介', '个人简介', '专家简介', '简历', '个人简历', '基本情况', '专家介绍', '个人介绍'], en: ['biography', 'bio', 'profile', 'introduction', 'about'], parse: paragraphs(10_000) },
  { field: 'achievements', joins: true, zh: ['代表性成果', '科技成果', '成果', '主要成果', '可转化成果', '代表成果', '技术成果', '科研成果', '成果名称'], en: ['achievements', 'results', 'representative works', 'works'], hint: 'works', parse: works('achievement'), example: '高纯银粉制备技术（2021）' },
  { field: 'patents', joins: true, zh: ['专利', '代表性专利', '主要专利', '发明专利', '授权专利', '专利成果'], en: ['patents', 'patent'], hint: 'works', parse: works('patent'), example: '一种银电解液的净化方法（ZL000000000000.0，2020）' },
  { field: 'papers', joins: true, zh: ['论文', '代表性论文', '主要论文', '代表论文', '论著', '论文著作'], en: ['papers', 'publications', 'articles'], hint: 'works', parse: works('paper') },
  { field: 'projects', joins: true, zh: ['项目', '科研项目', '主持项目', '承担项目', '主要项目', '代表性项目'], en: ['projects', 'grants'], hint: 'works', parse: works('project') },
  { field: 'awards', joins: true, zh: ['获奖', '奖励', '获奖情况', '科技奖励', '主要奖励', '获奖成果', '荣誉'], en: ['awards', 'honours', 'honors', 'prizes'], hint: 'works', parse: works('award') },
  { field: 'cooperationModes', joins: true, zh: ['合作方式', '可合作方式', '合作意向', '合作形式', '服务方式', '拟合作方式', '合作模式'], en: ['cooperation modes', 'cooperation', 'cooperation mode', 'ways of cooperation'], hint: 'cooperationMode', parse: choices('cooperationMode'), example: '技术开发、共建研发机构' },
  { field: 'regions', joins: true, zh: ['服务地区', '服务区域', '愿意服务地区', '意向地区', '可服务地区'], en: ['regions', 'region', 'service area'], hint: 'list', parse: list(50, 100) },
  { field: 'capacity', zh: ['可承接项目数', '可承接数量', '承接能力', '同时承接项目数'], en: ['capacity', 'projects at a time'], parse: wholeNumber(0, 1000) },
  { field: 'conflicts', joins: true, zh: ['回避单位', '回避企业', '利益冲突单位'], en: ['conflicts', 'conflict of interest', 'firms to avoid'], hint: 'list', parse: lines(50, 200) },
  { field: 'aliases', joins: true, zh: ['别名', '曾用名', '其他姓名'], en: ['aliases', 'other names', 'former names'], hint: 'list', parse: lines(30, 200) },
  { field: 'contactPhone', zh: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '移动电话', '办公电话', '联系手机'], en: ['phone', 'telephone', 'mobile', 'contact phone', 'tel'], parse: phone },
  { field: 'contactEmail', zh: ['邮箱', '电子邮箱', '电子邮件', 'E-mail', '联系邮箱', '邮件'], en: ['email', 'e-mail', 'contact email', 'mail'], parse: email },
  { field: 'website', zh: ['个人主页', '主页', '网址', '网站', '主页地址'], en: ['website', 'homepage', 'url', 'web'], parse: website },
  { field: 'note', zh: ['备注', '说明'], en: ['note', 'notes', 'remarks', 'remark'], parse: paragraphs(4000) },
  { field: 'source', zh: ['来源', '数据来源', '信息来源'], en: ['source', 'data source'], parse: line(500) },
]
