import { choice, strictChoice } from '../values/choices'
import { dateSpan } from '../values/dates'
import { lines, list } from '../values/lists'
import { money, unitOfHeading } from '../values/money'
import { code, line, paragraphs } from '../values/text'
import type { FieldSpec } from './field'

/** The columns of a list of agreements (产学研合作协议台账). */
export const agreementFields: FieldSpec[] = [
  { field: 'number', zh: ['协议编号', '合同编号', '编号', '协议号', '合同号'], en: ['number', 'agreement no', 'agreement number', 'contract number', 'id'], parse: code(40), example: '样例-A001' },
  { field: 'title', required: true, zh: ['协议名称', '合同名称', '项目名称', '名称', '合作项目', '合作项目名称', '标题', '合作内容名称'], en: ['title', 'agreement', 'name', 'agreement title', 'contract', 'project'], parse: line(200), example: '样例：共建银材料联合研发中心协议' },
  { field: 'centreName', zh: ['中心名称', '研发中心名称', '联合研发中心', '联合研发中心名称', '平台名称', '共建机构名称', '研发平台'], en: ['centre', 'center', 'centre name', 'center name', 'joint centre'], parse: line(200) },
  { field: 'mode', zh: ['合作方式', '合作类型', '协议类型', '合同类型', '合作形式', '类型', '合作模式'], en: ['mode', 'type', 'cooperation mode', 'cooperation'], hint: 'cooperationMode', parse: choice('cooperationMode'), example: '共建研发机构' },
  { field: 'enterprise', joins: true, zh: ['企业名称', '企业', '甲方', '合作企业', '企业方', '公司名称', '公司', '甲方单位', '委托方', '签约企业'], en: ['enterprise', 'company', 'firm', 'party a', 'enterprises'], hint: 'list', parse: lines(20, 200), example: '样例银业有限公司' },
  { field: 'institution', joins: true, zh: ['高校院所', '乙方', '合作高校', '高校', '合作院校', '合作单位', '院校', '高校名称', '乙方单位', '受托方', '合作高校院所', '签约高校', '科研院所', '院所'], en: ['institution', 'university', 'party b', 'institutions', 'partner'], hint: 'list', parse: lines(20, 200), example: '中南大学' },
  { field: 'experts', joins: true, zh: ['专家', '项目负责人', '负责人', '合作专家', '专家姓名', '高校负责人', '首席专家'], en: ['experts', 'expert', 'principal investigator', 'pi'], hint: 'list', parse: list(20, 100) },
  { field: 'committed', zh: ['合同金额', '协议金额', '金额', '合作金额', '投入金额', '合同总额', '总投入', '经费', '合同经费', '签约金额', '技术交易额'], en: ['amount', 'committed amount', 'value', 'contract value', 'funding'], hint: 'money', parse: (text, heading) => money(text, unitOfHeading(heading)), example: '300' },
  { field: 'signedOn', zh: ['签订日期', '签约日期', '签署日期', '签订时间', '签约时间', '签署时间', '签字日期'], en: ['signed on', 'signed', 'date signed', 'signing date'], hint: 'date', parse: dateSpan, example: '2027年3月' },
  { field: 'startsOn', zh: ['开始日期', '起始日期', '合作开始日期', '开始时间', '生效日期', '起始时间', '合作起始'], en: ['starts on', 'start', 'start date', 'from'], hint: 'date', parse: dateSpan, example: '2027-04-01' },
  { field: 'endsOn', zh: ['结束日期', '终止日期', '截止日期', '到期日期', '结束时间', '到期时间', '截止时间', '有效期至', '合作截止'], en: ['ends on', 'end', 'end date', 'to', 'until'], hint: 'date', parse: dateSpan, example: '2030-03-31' },
  { field: 'noticeOn', zh: ['续签通知日期', '续签提醒日期', '通知期限'], en: ['notice on', 'notice date'], hint: 'date', parse: dateSpan },
  { field: 'place', zh: ['地点', '签约地点', '签订地点', '中心地点', '建设地点', '实施地点'], en: ['place', 'location'], parse: line(200) },
  { field: 'summary', zh: ['合作内容', '主要内容', '内容', '协议内容', '内容摘要', '摘要', '合作内容简介', '简介'], en: ['summary', 'content', 'description', 'scope'], parse: paragraphs(10_000) },
  { field: 'field', zh: ['技术领域', '领域', '所属领域', '所属技术领域'], en: ['field', 'technical field', 'technology field'], hint: 'techField', parse: choice('techField') },
  { field: 'committees', zh: ['组织机构', '管理机构', '管理委员会', '技术委员会'], en: ['committees', 'governance'], parse: paragraphs(4000) },
  { field: 'resources', zh: ['设备与人员', '设备和人员', '场地设备人员', '投入的设备和人员'], en: ['resources', 'equipment and people'], parse: paragraphs(4000) },
  { field: 'workSplit', zh: ['任务分工', '工作分工', '各方分工', '分工'], en: ['work split', 'division of work'], parse: paragraphs(4000) },
  { field: 'indicators', zh: ['考核指标', '验收指标', '技术指标'], en: ['indicators', 'assessment indicators'], parse: paragraphs(4000) },
  { field: 'ipTerms', zh: ['知识产权', '知识产权约定', '知识产权归属'], en: ['ip terms', 'intellectual property', 'ip'], parse: paragraphs(4000) },
  { field: 'benefitSplit', zh: ['利益分配', '收益分配', '利益分享'], en: ['benefit split', 'benefit sharing'], parse: paragraphs(4000) },
  { field: 'confidentiality', zh: ['保密', '保密条款', '保密约定'], en: ['confidentiality'], parse: paragraphs(4000) },
  { field: 'renewalTerms', zh: ['续签条款', '续签约定', '续签'], en: ['renewal terms', 'renewal'], parse: paragraphs(4000) },
  { field: 'exitTerms', zh: ['退出条款', '终止与退出', '退出约定', '违约与终止'], en: ['exit terms', 'exit', 'termination terms'], parse: paragraphs(4000) },
  { field: 'registrationNumber', zh: ['认定登记编号', '登记编号', '技术合同登记编号', '合同登记编号', '登记号'], en: ['registration number', 'registration no'], parse: code(100) },
  { field: 'registeredOn', zh: ['认定登记日期', '登记日期', '合同登记日期'], en: ['registered on', 'registration date'], hint: 'date', parse: dateSpan },
  { field: 'state', zh: ['状态', '协议状态', '合同状态', '履行状态', '进展', '执行情况', '履行情况'], en: ['state', 'status'], hint: 'agreementState', parse: strictChoice('agreementState'), example: '已签' },
  { field: 'note', zh: ['备注', '说明'], en: ['note', 'notes', 'remarks', 'remark'], parse: paragraphs(4000) },
  { field: 'source', zh: ['来源', '数据来源', '信息来源'], en: ['source', 'data source'], parse: line(500) },
]
