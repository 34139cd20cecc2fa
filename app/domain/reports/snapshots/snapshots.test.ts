import { afterEach, describe, expect, it, vi } from 'vitest'
import { award, plantYear } from '../reports.fixture'
import { officer } from '@tests/factories/actors'
import { db } from '~/platform/db.server'
import { figureOf } from '../figures.server'
import { resetParagraph, saveParagraph } from '../paragraphs.server'
import { getReport } from '../report.server'
import { reportDifference } from './difference.server'
import { freezeReport } from './freeze.server'
import { getSnapshot, readSnapshot } from './read.server'

vi.setConfig({ testTimeout: 60_000 })

afterEach(() => db().award.deleteMany())

describe('a snapshot', () => {
  it('still opens its own records after they were corrected, and says which were', async () => {
    const { reportId, awardId } = await plantYear()
    const number = await freezeReport(officer, reportId, null)
    await db().award.update({ where: { id: awardId }, data: { quantity: 5 } })
    const frozen = await figureOf(officer, reportId, 'awards.total', number)
    expect(frozen.figure.value).toBe('3')
    expect(frozen.rows).toMatchObject([{ amount: '3', record: { values: { quantity: 3 } }, standing: 'corrected' }])
    expect((await figureOf(officer, reportId, 'awards.total')).figure.value).toBe('5')
    expect(await readSnapshot(reportId, number)).toMatchObject({ intact: true })
  })

  it('cannot be rewritten or deleted, and is found out where it was all the same', async () => {
    const { reportId } = await plantYear()
    const number = await freezeReport(officer, reportId, null)
    const where = { reportId_number: { reportId, number } }
    await expect(db().reportSnapshot.update({ where, data: { title: '改过' } })).rejects.toThrow(/append-only/)
    await expect(db().reportSnapshot.delete({ where })).rejects.toThrow(/append-only/)
    await expect(db().snapshotRecord.deleteMany()).rejects.toThrow(/append-only/)
    await db().$executeRaw`ALTER TABLE "SnapshotRecord" DISABLE TRIGGER "SnapshotRecord_append_only"`
    await db().snapshotRecord.updateMany({ where: { snapshot: { reportId } }, data: { label: '改过' } })
    await db().$executeRaw`ALTER TABLE "SnapshotRecord" ENABLE TRIGGER "SnapshotRecord_append_only"`
    expect(await getSnapshot(officer, reportId, number)).toMatchObject({ intact: false })
  })

  it('differs from the report of today in the figures, records, fields and words that changed', async () => {
    const { reportId, awardId } = await plantYear()
    await freezeReport(officer, reportId, null)
    await db().award.update({ where: { id: awardId }, data: { quantity: 5 } })
    const { id: added } = await db().award.create({ data: award })
    await saveParagraph(officer, reportId, 'opening', { text: '新的开头', version: undefined })
    const { difference } = await reportDifference(officer, reportId, {})
    expect(difference.figures).toContainEqual(expect.objectContaining({ key: 'awards.total', before: '3', after: '8' }))
    expect(difference.changed).toMatchObject([{ record: { id: awardId }, changes: { quantity: [3, 5] } }])
    expect(difference.added).toMatchObject([{ id: added }])
    expect(difference.paragraphs).toContainEqual(expect.objectContaining({ key: 'opening', after: '新的开头' }))
    await freezeReport(officer, reportId, null)
    expect((await reportDifference(officer, reportId, { from: 2, to: 'now' })).difference).toEqual({ figures: [], added: [], gone: [], changed: [], paragraphs: [] })
  })

  it('is taken in spite of a fault only with a note', async () => {
    const { reportId } = await plantYear()
    await saveParagraph(officer, reportId, 'closing.lead', { text: '下半年抓好四个方面：', version: undefined })
    await saveParagraph(officer, reportId, 'closing.tasks', { text: '甲\n乙\n丙\n丁\n戊', version: undefined })
    await expect(freezeReport(officer, reportId, null)).rejects.toMatchObject({ fields: { note: 'faultsStand' } })
    expect(await freezeReport(officer, reportId, '领导要求保留')).toBe(1)
  })
})

describe('a paragraph', () => {
  it('keeps its tokens as tokens, refuses those no figure fills, and comes back as generated', async () => {
    const { reportId, awardId } = await plantYear()
    await expect(saveParagraph(officer, reportId, 'services.awards', { text: '共[[awards.nothing]]项', version: undefined })).rejects.toMatchObject({ fields: { text: expect.stringContaining('awards.nothing') } })
    await saveParagraph(officer, reportId, 'services.awards', { text: '评奖[[awards.total]]项', version: undefined })
    await db().award.update({ where: { id: awardId }, data: { quantity: 7 } })
    const read = async () => (await getReport(officer, reportId)).paragraphs.find(({ key }) => key === 'services.awards')
    expect(await read()).toMatchObject({ edited: true, pieces: ['评奖', { key: 'awards.total', text: '7' }, '项'] })
    await db().award.update({ where: { id: awardId }, data: { state: 'withdrawn' } })
    expect(await read()).toMatchObject({ edited: true, pieces: ['评奖', { text: '0' }, '项'] })
    await resetParagraph(officer, reportId, 'services.awards')
    expect(await read()).toBeUndefined()
  })

  it('refuses to overwrite what somebody else wrote meanwhile', async () => {
    const { reportId } = await plantYear()
    await saveParagraph(officer, reportId, 'opening', { text: '甲', version: 1 })
    await expect(saveParagraph(officer, reportId, 'opening', { text: '乙', version: 1 })).rejects.toMatchObject({ fields: { version: 'stale' } })
  })
})
