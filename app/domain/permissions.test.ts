import { describe, expect, it } from 'vitest'
import type { Actor } from './actor'
import { actions, can } from './permissions'
import { askers, records } from './permissions.cases'
import { accountTable } from './permissions/accounts.table'
import { agreementTable } from './permissions/agreements.table'
import { bureauTable } from './permissions/bureau.table'
import { dockingTable } from './permissions/docking.table'
import { feedbackTable } from './permissions/feedback.table'
import { fileTable } from './permissions/files.table'
import { challengeTable } from './permissions/challenges.table'
import { incentiveTable } from './permissions/incentives.table'
import { introductionTable } from './permissions/introductions.table'
import { needTable } from './permissions/needs.table'
import { programmeTable } from './permissions/programmes.table'
import { recordTable } from './permissions/records.table'

/**
 * Who may do what on which record, every cell: the askers of `permissions.cases.ts` who may, the action, and records of
 * the same file. `any` = every record of the kind, `others` = those that the action's other lines do not name.
 */
const table = [recordTable, needTable, challengeTable, introductionTable, agreementTable, fileTable, bureauTable, feedbackTable, programmeTable, incentiveTable, dockingTable, accountTable].join('\n')

/** The askers' columns: a letter or a dash each, with spaces between. */
const columns = Object.keys(askers).length * 2 - 1

const special: Record<string, string> = { 'need.create': 'newNeed', 'work.create': 'newWork', 'file.upload': 'upload', 'introduction.start': 'pair', 'introduction.accept': 'answer', 'introduction.decline': 'answer', 'pairing.judge': 'pair', 'pairing.forget': 'feedback' }

/** The kind of record an action is decided on. */
function kindOf(action: string): string {
  const [kind = ''] = action.split('.')
  return special[action] ?? (action.endsWith('.create') || !(kind in records) ? 'none' : kind)
}

const lines = table
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => {
    const cells = line.slice(0, columns).split(' ')
    const [action = '', ...named] = line.slice(columns).trim().split(/\s+/)
    return { action, named, allowed: Object.keys(askers).filter((asker) => cells.includes(asker)) }
  })

const namedOf = (action: string) => lines.filter((line) => line.action === action).flatMap((line) => line.named)

function recordsOf({ action, named }: (typeof lines)[number]): string[] {
  const all = Object.keys(records[kindOf(action)] ?? {})
  if (named.length === 0 || named[0] === 'any') return all
  return named[0] === 'others' ? all.filter((name) => !namedOf(action).includes(name)) : named
}

const cases = lines.flatMap((line) => recordsOf(line).map((record) => ({ action: line.action, record, allowed: line.allowed })))

/** `can` with its types laid aside: the table pairs actions and records itself. */
const ask = can as (actor: Actor, action: string, record: unknown) => boolean

describe('permissions', () => {
  it.each(cases)('$action on $record: $allowed', ({ action, record, allowed }) => {
    const kind = records[kindOf(action)] ?? {}
    expect(Object.keys(kind)).toContain(record)
    expect(Object.keys(askers).filter((asker) => ask(askers[asker]!, action, kind[record]))).toEqual(allowed)
  })

  it('names each record of each action exactly once', () => {
    for (const action of actions) {
      const named = cases.filter((entry) => entry.action === action).map((entry) => entry.record)
      expect([action, named.sort()]).toEqual([action, Object.keys(records[kindOf(action)] ?? {}).sort()])
    }
  })

  it('knows every action', () => {
    expect([...new Set(lines.map((line) => line.action))].sort()).toEqual([...actions].sort())
  })
})
