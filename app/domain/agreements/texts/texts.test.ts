import { describe, expect, it, vi } from 'vitest'
import { visitor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '../agreements.fixture'
import { plantAgreement, scan } from '../papers.fixture'
import { addText, compareTexts, getText, listTexts, textToWrite } from './texts.server'

vi.setConfig({ testTimeout: 30_000 })

const write = (id: string, body: string, files = [] as Awaited<ReturnType<typeof scan>>) => addText(officer, id, { body, note: null, file: [] }, files)

describe('the versions of a text', () => {
  it('begin with a draft from the record and go on from the last', async () => {
    const { id, firm } = await plantAgreement('negotiating', { summary: '开发银粉工艺', committedAmount: '880000' })
    const first = await textToWrite(officer, id, false)
    expect(first).toMatchObject({ base: null, values: { body: expect.stringMatching(/甲方：.*开发银粉工艺.*880,000元/s) } })
    expect(first.values.body).toContain(firm.name)
    expect(await write(id, first.values.body)).toBe(1)
    expect(await write(id, '第二版', await scan('第二版.pdf'))).toBe(2)
    expect(await textToWrite(officer, id, false)).toMatchObject({ base: 2, values: { body: '第二版' } })
    expect(await textToWrite(officer, id, true)).toMatchObject({ base: null, last: 2, values: { body: first.values.body } })
    expect((await listTexts(memberOf(firm.id), id)).texts).toMatchObject([{ number: 2, files: [{ name: '第二版.pdf' }] }, { number: 1, files: [] }])
  })

  it('stay as they are, the database sees to it', async () => {
    const { id } = await plantAgreement('negotiating')
    await write(id, '第一版')
    await expect(db().agreementText.updateMany({ where: { agreementId: id }, data: { body: '改写' } })).rejects.toThrow()
    await expect(write(id, '第一版')).rejects.toMatchObject({ fields: { body: 'sameText' } })
    expect((await getText(officer, id, 1)).text.body).toBe('第一版')
    await expect(getText(officer, id, 2)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('are numbered one after the other even when two people save at once', async () => {
    const { id } = await plantAgreement('negotiating')
    const numbers = await Promise.all(['甲稿', '乙稿', '丙稿'].map((body) => write(id, body)))
    expect(numbers.sort()).toEqual([1, 2, 3])
  })

  it('are compared, the last two unless told', async () => {
    const { id } = await plantAgreement('negotiating')
    await write(id, '期限三年')
    expect(await compareTexts(officer, id, { from: undefined, to: undefined })).toMatchObject({ passages: null })
    await write(id, '期限五年')
    const { chosen, passages } = await compareTexts(officer, id, { from: undefined, to: undefined })
    expect(chosen).toEqual({ from: 1, to: 2 })
    expect(JSON.stringify(passages)).toMatch(/removed.*三.*added.*五/)
    await expect(compareTexts(officer, id, { from: 1, to: 9 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('are for the parties and the bureau, and the bureau’s to write', async () => {
    const { id, firm } = await plantAgreement('signed')
    await expect(listTexts(visitor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listTexts(memberOf('another'), id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addText(memberOf(firm.id), id, { body: '改', note: null, file: [] }, [])).rejects.toMatchObject({ code: 'forbidden' })
    const draft = await plantAgreement('negotiating')
    await expect(listTexts(visitor, draft.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
