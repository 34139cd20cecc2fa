import { describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { MergedInto } from '~/domain/errors'
import { getInstitution } from '~/domain/institutions/institutions.server'
import { db } from '~/platform/db.server'
import { compareRecords } from './comparison.server'
import { decideTwins, listDecisions, undoDecision } from './decisions.server'
import { listTwins, twinsOf } from './twins.server'

const bureau: Actor = { role: 'bureau', userId: 'officer', name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

const plant = async (one: string, other: string) => {
  const make = (name: string) => db().institution.create({ data: { name, kind: 'military_university' } })
  return [(await make(one)).id, (await make(other)).id] as const
}

const pairsOf = async (id: string) => (await listTwins(bureau, { kind: 'institution', page: 1 })).rows.filter(({ records }) => records.some((record) => record.id === id))

describe('possible twins', () => {
  it('are shown with why, until they are merged; the address of the one leads to the other', async () => {
    const [kept, other] = await plant('国防科技大学', '国防科大')
    expect((await pairsOf(kept))[0]?.reasons).toEqual([{ code: 'abbreviates', one: '国防科技大学', other: '国防科大' }])
    expect(await twinsOf(bureau, 'institution', other)).toMatchObject([{ twin: { id: kept } }])
    expect(await twinsOf(visitor, 'institution', other)).toBeNull()

    await decideTwins(bureau, { verdict: 'merged', kind: 'institution', one: kept, other, kept })
    expect(await pairsOf(kept)).toEqual([])
    await expect(getInstitution(visitor, other)).rejects.toEqual(new MergedInto(other, kept))
    const { institution, history } = await getInstitution(bureau, kept)
    expect(institution.aliases.map(({ name }) => name)).toEqual(['国防科大'])
    expect(history?.map(({ of }) => of)).toContain('国防科大')
  })

  it('are not asked about again once they are kept apart, unless that is undone', async () => {
    const [one, other] = await plant('长沙冶金学院', '湖南长沙冶金学院')
    await decideTwins(bureau, { verdict: 'apart', kind: 'institution', one, other, kept: one })
    expect(await pairsOf(one)).toEqual([])
    const { rows } = await listDecisions(bureau, { kind: 'institution', page: 1 })
    await undoDecision(bureau, rows.find(({ kept }) => kept.id === one)!.id)
    expect(await pairsOf(one)).toHaveLength(1)
  })

  it('stand side by side with what differs', async () => {
    const [one, other] = await plant('湘潭大学', '湖南湘潭大学')
    const { columns, reasons } = await compareRecords(bureau, 'institution', one, other)
    expect(columns.filter(({ differs }) => differs).map(({ field }) => field)).toEqual(['name'])
    expect(reasons.map(({ code }) => code)).toEqual(['contains'])
    await expect(compareRecords(visitor, 'institution', one, other)).rejects.toThrow()
  })
})
