import type { ChoiceName } from '../values/choices'
import type { Value } from '../values/value'

/** A column that an import knows. */
export interface FieldSpec {
  field: string
  /** Headings by which it is recognised; the first of each language stands in the template. */
  zh: string[]
  en: string[]
  /** A sheet without this column cannot be imported, nor a row without its value. */
  required?: true
  /** Several columns (代表性成果1, 代表性成果2) may fill it together. */
  joins?: true
  /** What the template's notes say of its values: a key of `imports.hints`, or an enumeration to list. */
  hint?: 'date' | 'list' | 'works' | 'money' | 'yesNo' | 'secrecy' | ChoiceName
  /** What the template's example row holds. */
  example?: string
  /** Understands a cell; `heading` may say the unit. */
  parse(text: string, heading: string): Value<unknown>
}

/** Columns that are recognised in order to be left alone: row numbers, and what the portal must not collect. */
export const neverImported = {
  zh: ['序号', '行号', '身份证号', '身份证号码', '身份证', '证件号码', '银行账号', '银行卡号', '开户行', '开户银行', '性别', '年龄', '出生年月', '出生日期', '民族', '政治面貌', '原因'],
  en: ['no', 'serial', 'serial number', 'row', 'id card', 'id number', 'bank account', 'gender', 'sex', 'age', 'date of birth', 'reason', 'reasons'],
}
