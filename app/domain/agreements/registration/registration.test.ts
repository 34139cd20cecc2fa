import { buffer } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import yauzl from 'yauzl'
import { db } from '~/platform/db.server'
import * as made from '@tests/factories/records'
import { memberOf, officer } from '../agreements.fixture'
import { plantAgreement } from '../papers.fixture'
import { registrationFormOf } from './registration.server'

vi.setConfig({ testTimeout: 30_000 })

/** The cells of a document's tables, row by row. */
async function cellsOf(document: Buffer): Promise<string[][]> {
  const xml = await entry(document, 'word/document.xml')
  const textOf = (part: string) => [...part.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, '')).join('')
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)))
}

async function entry(zip: Buffer, name: string): Promise<string> {
  const file = await new Promise<yauzl.ZipFile>((resolve, reject) => yauzl.fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))))
  return new Promise((resolve, reject) => {
    file.on('entry', (each: yauzl.Entry) => {
      if (each.fileName !== name) return file.readEntry()
      file.openReadStream(each, (error, stream) => (error ? reject(error) : void buffer(stream).then((bytes) => resolve(bytes.toString('utf8')), reject)))
    })
    file.readEntry()
  })
}

const valueOf = (rows: string[][], label: string) => {
  const row = rows.find((cells) => cells.includes(label))!
  return row[row.indexOf(label) + 1]
}

describe('the registration form', () => {
  it('holds what the records say in its place, and blanks for the rest', async () => {
    const terms = { mode: 'development', signed: '2026-03-09', startsOn: '2026-03-10', endsOn: '2028-03-09', committedAmount: '880000', field: 'metallurgy', ipTerms: '双方共有', registrationNumber: '2026430000001', registeredOn: '2026-03-20' }
    const { id, firm, university, professor } = await plantAgreement('registered', terms)
    await db().enterprise.update({ where: { id: firm.id }, data: { creditCode: '91431023MA4L000001', address: '永兴县样例路1号', contactName: '样例联系人', contactPhone: '0735-0000000' } })
    const { id: userId } = await db().user.create({ data: made.user({ role: 'bureau' }) })
    const reader = { ...officer, userId }
    const rows = await cellsOf((await registrationFormOf(reader, id)).bytes)
    expect(valueOf(rows, '合同名称')).toBe('样例合作协议')
    expect(valueOf(rows, '合同类别')).toBe('☑技术开发　□技术转让　□技术许可　□技术咨询　□技术服务')
    expect(['签订日期', '有效期起', '有效期止', '合同成交总额（元）', '技术领域', '知识产权', '登记编号', '登记日期'].map((label) => valueOf(rows, label))).toEqual(
      ['2026-03-09', '2026-03-10', '2028-03-09', '880000.00', '冶金', '双方共有', '2026430000001', '2026-03-20'],
    )
    expect(rows.filter((cells) => cells[0] === '单位名称').map((cells) => cells[1])).toEqual([firm.name, university.name])
    expect(['统一社会信用代码', '地址', '联系人', '联系电话'].map((label) => valueOf(rows, label))).toEqual(['91431023MA4L000001', '永兴县样例路1号', '样例联系人', '0735-0000000'])
    expect(valueOf(rows, '项目负责人')).toBe(professor.name)
    expect(['其中技术交易额（元）', '登记机构意见', '单位性质'].map((label) => valueOf(rows, label))).toEqual(['', '', ''])
    expect(await db().contactView.count({ where: { recordKind: 'enterprise', recordId: firm.id, userId: reader.userId } })).toBe(1)
  })

  it('ticks nothing for a joint centre and registers no amount that is only about right', async () => {
    const { id } = await plantAgreement('signed', { mode: 'joint_centre', committedAmount: '3000000', committedQualifier: 'about', committedText: '300万元左右' })
    const rows = await cellsOf((await registrationFormOf(officer, id)).bytes)
    expect(valueOf(rows, '合同类别')).not.toContain('☑')
    expect(valueOf(rows, '合同成交总额（元）')).toBe('300万元左右')
  })

  it('is the bureau’s, since it names whom to call', async () => {
    const { id, firm } = await plantAgreement('signed')
    await expect(registrationFormOf(memberOf(firm.id), id)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
