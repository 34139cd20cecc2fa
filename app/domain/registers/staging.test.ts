import { officer } from '@tests/factories/actors'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDb, db } from '~/platform/db.server'
import { registerSchema } from './form.schema'
import { createRegistered, updateRegistered } from './registers.server'
import { stageSchema } from './stages.schema'
import { addStage, correctStage, undoStage } from './staging.server'
import { isSetByHand, stateByActual } from './targetState'

let id: string

beforeEach(async () => {
  id = await createRegistered(officer, 'declaration', registerSchema('declaration', true).parse({ title: '样例项目', level: 'national', declaredOn: '2017-03-01', soughtAmount: '5000000' }))
})

afterAll(closeDb)

const stage = (typed: Record<string, string>) => stageSchema.parse(typed)
const stored = () => db().declaration.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: [{ on: 'asc' }, { createdAt: 'asc' }] } } })

describe('a declaration', () => {
  it('stands at the last of its stages by date, whatever order they are recorded in', async () => {
    await addStage(officer, id, stage({ stage: 'approved', on: '2017-06-20', approvedAmount: '3000000' }))
    await addStage(officer, id, stage({ stage: 'reviewed', on: '2017-05', note: '专家评审' }))
    const row = await stored()
    expect(row.steps.map((step) => step.stage)).toEqual(['submitted', 'reviewed', 'approved'])
    expect(row).toMatchObject({ stage: 'approved' })
    expect([row.soughtAmount, row.approvedAmount, row.receivedAmount].map((amount) => amount && String(amount))).toEqual(['5000000', '3000000', null])
  })

  it('goes back to the stage before when the last is undone or corrected, and its history keeps both', async () => {
    await addStage(officer, id, stage({ stage: 'reviewed', on: '2017-05-02' }))
    const last = (await stored()).steps[1]!
    await correctStage(officer, id, last.id, stage({ stage: 'rejected', on: '2017-05-03' }))
    expect(await stored()).toMatchObject({ stage: 'rejected' })
    await undoStage(officer, id, last.id)
    expect(await stored()).toMatchObject({ stage: 'submitted' })
    const entries = await db().auditEntry.findMany({ where: { recordId: id, action: 'state' }, orderBy: { seq: 'asc' } })
    expect(entries.map(({ changes }) => (changes as Record<string, unknown>).stageStep)).toEqual([
      [null, ['reviewed', '2017-05-02']],
      [['reviewed', '2017-05-02'], ['rejected', '2017-05-03']],
      [['rejected', '2017-05-03'], null],
    ])
    await expect(undoStage(officer, id, (await stored()).steps[0]!.id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('keeps its stage when the form is saved, and its first stage follows the day of declaration', async () => {
    await addStage(officer, id, stage({ stage: 'reviewed', on: '2017-05-02' }))
    await updateRegistered(officer, 'declaration', id, registerSchema('declaration', false).parse({ title: '样例项目', level: 'national', declaredOn: '2017-02' }))
    const { stage: now, steps } = await stored()
    expect(now).toBe('reviewed')
    expect(steps[0]).toMatchObject({ on: new Date('2017-02-01'), precision: 'month' })
  })

  it('takes money only with the stages that bring it, and no stage of a day to come', () => {
    const messages = (typed: Record<string, string>) => stageSchema.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(messages({ stage: 'reviewed', on: '2017-05', receivedAmount: '100' })).toEqual(['amountBeforeApproval'])
    expect(messages({ stage: 'approved', on: '2190-05-01' })).toEqual(['dayNotYet'])
    expect(messages({ stage: 'approved', on: '2017-05', approvedAmount: '100' })).toBeUndefined()
  })
})

describe("a target's state", () => {
  const now = new Date('2017-07-01')
  it.each([
    [{ target: '10', actual: '10', year: 2017 }, 'met'],
    [{ target: '10', actual: '9.99', year: 2017 }, 'open'],
    [{ target: '10', actual: '9.99', year: 2016 }, 'missed'],
    [{ target: '10', actual: null, year: 2016 }, 'open'],
    [{ target: null, actual: '3', year: 2016 }, 'open'],
  ])('of %o is %s', (numbers, state) => {
    expect(stateByActual(numbers, now)).toBe(state)
    expect(isSetByHand({ ...numbers, result: state }, now)).toBe(false)
  })

  it('may be set by hand against its numbers', async () => {
    const made = await createRegistered(officer, 'township_target', registerSchema('township_target', true).parse({ indicator: '样例指标', township: '样例镇', year: '2017', target: '10', actual: '3', result: 'met' }))
    expect(await db().townshipTarget.findUniqueOrThrow({ where: { id: made } })).toMatchObject({ result: 'met' })
  })
})
