import { registers } from '~/domain/registers/registers'
import { byRegister, type ImportKind } from '../kinds'
import type { ParsedCells, Reason } from '../mapping/parse'
import type { DateSpan } from '../values/dates'
import type { Money } from '../values/money'
import { isCreditCode } from '~/domain/enterprises/creditCode'
import { type WorkValue, workKey } from '../values/works'
import type { Links, ParsedRow } from './rows'
import { shapeRegister } from './shapeRegister'
import { endOf, named, rowOf, stated, startOf } from './shaping'

/** Puts the cells of a row together into a record of its kind; adds reasons where they contradict each other. */
export const shape: Record<ImportKind, (parsed: ParsedCells) => ParsedRow> = {
  experts: shapeExpert,
  needs: shapeNeed,
  agreements: shapeAgreement,
  ...byRegister((kind) => shapeRegister(registers[kind])),
}

function shapeExpert({ cells }: ParsedCells): ParsedRow {
  const { achievements, patents, papers, projects, awards, aliases, conflicts, institution, ...fields } = cells
  const works = [achievements, patents, papers, projects, awards].flatMap((list) => (list as WorkValue[] | undefined) ?? [])
  const unique = [...new Map(works.map((work) => [workKey(work), work])).values()]
  return {
    ...rowOf(cells.name, fields, named('institution', 'institution', institution)),
    department: (cells.department as string | undefined) ?? null,
    links: stated({ works: unique.length ? unique : undefined, aliases, conflicts }) as Links,
  }
}

function shapeNeed({ cells, reasons }: ParsedCells): ParsedRow {
  const { enterprise, creditCode, budget, deadline, validUntil, industry, ...rest } = cells
  const amount = budget as Money | undefined
  const money = amount && { budgetMin: amount.min, budgetMax: amount.max, budgetQualifier: amount.qualifier, budgetText: amount.text }
  const fields = { ...rest, ...money, industryCode: industry, deadline: endOf(deadline), validUntil: endOf(validUntil) }
  if (!cells.description) reasons.push({ level: 'note', column: null, code: 'noDescription' })
  const defaults = { description: '', state: 'published', unclassifiedDeclared: true }
  return { ...rowOf(cells.title, fields, named('enterprise', 'enterprise', enterprise, checkedCode(creditCode, reasons))), defaults }
}

function checkedCode(creditCode: unknown, reasons: Reason[]): string | undefined {
  const code = (creditCode as string | undefined)?.toUpperCase()
  if (!code || isCreditCode(code)) return code
  reasons.push({ level: 'note', column: null, code: 'creditCode', value: code })
  return undefined
}

function shapeAgreement({ cells, reasons }: ParsedCells): ParsedRow {
  const { enterprise, institution, experts, committed, signedOn, startsOn, endsOn, noticeOn, registeredOn, ...rest } = cells
  const amount = committed as Money | undefined
  const money = amount && { committedAmount: amount.min ?? amount.max, committedQualifier: amount.min && amount.max ? 'at_least' : amount.qualifier, committedText: amount.text }
  const signed = signedOn as DateSpan | undefined
  const fields = { ...rest, ...money, signedOn: startOf(signedOn), signedPrecision: signed?.precision, startsOn: startOf(startsOn), endsOn: endOf(endsOn), noticeOn: endOf(noticeOn), registeredOn: startOf(registeredOn) }
  const organisations = [...named('either', 'enterprise', enterprise), ...named('either', 'institution', institution)]
  if (organisations.length === 0) reasons.push({ level: 'refuse', column: null, code: 'partyMissing' })
  if (fields.startsOn && fields.endsOn && fields.endsOn < fields.startsOn) reasons.push({ level: 'refuse', column: null, code: 'endBeforeStart' })
  const isCentre = /中心|共建|实验室|研究院/.test(`${String(cells.title)}${String(cells.centreName ?? '')}`)
  const defaults = { mode: isCentre ? 'joint_centre' : 'development', state: signed ? 'signed' : 'intent' }
  return { ...rowOf(cells.title, fields, organisations), defaults, links: stated({ people: experts }) as Links }
}
