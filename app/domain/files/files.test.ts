import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { agreementForm, memberOf, officer, plantPartners } from '~/domain/agreements/agreements.fixture'
import { createAgreement } from '~/domain/agreements/agreements.server'
import { getAgreement } from '~/domain/agreements/page.server'
import { needPage } from '~/domain/needs/page.server'
import { db } from '~/platform/db.server'
import { attachment } from '~/platform/download.server'
import { env } from '~/platform/env.server'
import { receiveUploads } from '~/platform/upload.server'
import { asExpert } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { largestFile, mediaTypeOf, mostFiles, safeFileName } from './fileKinds'
import { addFiles, fileForDownload, withdrawFile } from './files.server'

vi.setConfig({ testTimeout: 30_000 })

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const scan = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(70_000)])

/** A request as a browser's form sends it. */
function formWith(content: Buffer | null, name: string): Request {
  const form = new FormData()
  form.set('other', 'field')
  if (content) form.set('file', new File([new Uint8Array(content)], name))
  return new Request('http://localhost/agreements/x/files', { method: 'POST', body: form })
}

const receive = async (content: Buffer | null, name = '协议.pdf', most = largestFile) => (await receiveUploads(formWith(content, name), 'file', { most })).files

async function agreementWithFile(content = scan(), name = '协议.pdf') {
  const { firm } = await plantPartners()
  const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }] }))
  await addFiles(officer, { agreementId: id }, await receive(content, name))
  const { terms } = await getAgreement(officer, id)
  return { firm, id, content, file: terms!.files[0]! }
}

const leftovers = async () => (await readdir(env().FILES_DIR)).filter((name) => name.startsWith('.incoming'))

describe('a file', () => {
  it('comes back byte by byte, under the hash of its content, readable by the portal alone', async () => {
    const { content, file, firm } = await agreementWithFile()
    expect(file).toMatchObject({ name: '协议.pdf', size: content.length, sha256: sha256(content), condition: 'whole' })
    const sent = await fileForDownload(memberOf(firm.id), file.id)
    expect(sent).toMatchObject({ name: '协议.pdf', mediaType: 'application/pdf' })
    expect((await buffer(sent.stream)).equals(content)).toBe(true)
    expect((await stat(join(env().FILES_DIR, file.sha256))).mode & 0o777).toBe(0o600)
    expect(await leftovers()).toEqual([])
  })

  it('is told when it is missing or altered, and then not sent', async () => {
    const { id, file } = await agreementWithFile()
    const place = join(env().FILES_DIR, file.sha256)
    await writeFile(place, Buffer.alloc(file.size))
    await expect(fileForDownload(officer, file.id)).rejects.toMatchObject({ code: 'gone', detail: 'fileAltered' })
    await writeFile(place, 'short')
    expect((await getAgreement(officer, id)).terms!.files[0]!.condition).toBe('altered')
    await rm(place)
    expect((await getAgreement(officer, id)).terms!.files[0]!.condition).toBe('missing')
    await expect(fileForDownload(officer, file.id)).rejects.toMatchObject({ code: 'gone', detail: 'fileLost' })
  })

  it('is for the parties and the bureau, and once withdrawn for the bureau alone', async () => {
    const { file, firm, id } = await agreementWithFile()
    await expect(fileForDownload(visitor, file.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(addFiles(memberOf(firm.id), { agreementId: id }, await receive(scan()))).rejects.toMatchObject({ code: 'forbidden' })
    await withdrawFile(officer, file.id)
    await expect(fileForDownload(memberOf(firm.id), file.id)).rejects.toMatchObject({ code: 'not_found' })
    expect((await fileForDownload(officer, file.id)).sha256).toBe(file.sha256)
  })

  it('is entered once, however often the same content is sent', async () => {
    const { id, content } = await agreementWithFile()
    await addFiles(officer, { agreementId: id }, await receive(content, 'again.pdf'))
    expect((await getAgreement(officer, id)).terms!.files).toHaveLength(1)
  })

  it('is refused beside its field when it is missing, too large or of another kind, and leaves nothing behind', async () => {
    const { id } = await agreementWithFile()
    await expect(receive(null)).rejects.toMatchObject({ fields: { file: 'fileMissing' } })
    await expect(receive(Buffer.alloc(0))).rejects.toMatchObject({ fields: { file: 'fileMissing' } })
    await expect(receive(Buffer.alloc(3 * 1024 * 1024), 'a.pdf', 1024 * 1024)).rejects.toMatchObject({ fields: { file: 'fileTooLarge|{"max":1}' } })
    await expect(receive(Buffer.alloc(5 * 1024 * 1024), 'a.pdf', 1024 * 1024)).rejects.toMatchObject({ fields: { file: 'fileTooLarge|{"max":1}' } })
    for (const [name, content] of [['a.html', '<script>'], ['a.pdf', '<script>'], ['a.docx', 'PK\u0003\u0004 no document'], ['a.exe', 'MZ']] as const)
      await expect(addFiles(officer, { agreementId: id }, await receive(Buffer.from(content), name))).rejects.toMatchObject({ fields: { file: `fileType|{"name":"${name}"}` } })
    expect(await leftovers()).toEqual([])
  })

  it.each([
    ['a path', '../../x.pdf'],
    ['an absolute path', '/etc/passwd.pdf'],
    ['a Windows path', 'C:\\scans\\x.pdf'],
    ['4,000 characters', `${'长'.repeat(4000)}.pdf`],
    ['direction marks', '\u202efdp.x.pdf'],
    ['a formula', '=cmd().pdf'],
  ])('keeps to its folder and a short name when it is called by %s', async (_, hostile) => {
    const { file } = await agreementWithFile(scan(), hostile)
    expect(file.name).toMatch(/^[^/\\\p{C}]{1,120}\.pdf$/u)
    expect(file.condition).toBe('whole')
  })
})

describe("a need's files", () => {
  async function needWithFiles(overrides: Parameters<typeof made.need>[1] = {}) {
    const { firm, professor } = await plantPartners()
    const { id } = await db().need.create({ data: made.need(firm.id, overrides) })
    await db().introduction.create({ data: { needId: id, expertId: professor.id } })
    await addFiles(memberOf(firm.id), { needId: id }, [...(await receive(scan(), '图纸.pdf')), ...(await receive(Buffer.from('银 99.99%'), '指标.txt'))])
    return { id, firm, professor }
  }
  const seenBy = async (actor: Actor, id: string) => (await needPage(actor, id)).files.map(({ name }) => name)

  it('come several at once and are listed on its page for who signed in and may know the firm', async () => {
    const { id, firm, professor } = await needWithFiles({ hideEnterprise: true })
    const stranger = memberOf('elsewhere')
    for (const actor of [memberOf(firm.id), asExpert(professor.id), officer]) expect(await seenBy(actor, id)).toEqual(['图纸.pdf', '指标.txt'])
    for (const actor of [visitor, stranger]) expect(await seenBy(actor, id)).toEqual([])
    const { files } = await needPage(officer, id)
    for (const actor of [visitor, stranger]) await expect(fileForDownload(actor, files[0]!.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(addFiles(stranger, { needId: id }, await receive(scan()))).rejects.toMatchObject({ code: 'forbidden' })
    expect(await withdrawFile(memberOf(firm.id), files[0]!.id)).toBe(`/needs/${id}`)
    expect(await seenBy(memberOf(firm.id), id)).toEqual(['指标.txt'])
  })

  it('are all refused when one is of another kind, and when there are too many', async () => {
    const { id, firm } = await needWithFiles()
    const mixed = [...(await receive(scan(), 'a.pdf')), ...(await receive(Buffer.from('MZ'), 'b.exe'))]
    await expect(addFiles(memberOf(firm.id), { needId: id }, mixed)).rejects.toMatchObject({ fields: { file: 'fileType|{"name":"b.exe"}' } })
    const many = await Promise.all(Array.from({ length: mostFiles - 1 }, async (_, n) => (await receive(Buffer.from(`${n}`), `${n}.txt`))[0]!))
    await expect(addFiles(memberOf(firm.id), { needId: id }, many)).rejects.toMatchObject({ fields: { file: `tooManyFiles|{"max":${mostFiles}}` } })
    expect(await seenBy(memberOf(firm.id), id)).toHaveLength(2)
    expect(await leftovers()).toEqual([])
  })
})

it('a name that is too long for any form is refused beside the field', async () => {
  await expect(receive(scan(), `${'长'.repeat(10_000)}.pdf`)).rejects.toMatchObject({ fields: { file: 'fileUnreadable' } })
})

describe('the name of a file', () => {
  it('is always short, plain and kept by a second look', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cs}"]/u)
        expect([...safe].length).toBeLessThanOrEqual(120)
        expect(safe.length).toBeGreaterThan(0)
      }),
    )
  })

  it('travels in the header in ASCII alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void expect(attachment(name)).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/)))
    expect(attachment('协议 1.pdf')).toBe(`attachment; filename="__ 1.pdf"; filename*=UTF-8''%E5%8D%8F%E8%AE%AE%201.pdf`)
  })
})

describe('the kind of a file', () => {
  it.each([
    ['图纸.dwg', 'application/zip'],
    ['setup.EXE', null],
    ['双击.bat', null],
  ])('a zip archive that holds %s is %s', (name, kind) => {
    const entry = Buffer.concat([Buffer.from('504b0102', 'hex'), Buffer.alloc(42), Buffer.from(name)])
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    expect(mediaTypeOf('a.zip', Buffer.from('504b0304', 'hex'), Buffer.concat([Buffer.from('...'), entry]))).toBe(kind)
  })

  it.each([
    ['a.pdf', '255044462d312e37', '', 'application/pdf'],
    ['A.JPG', 'ffd8ffe000104a46', '', 'image/jpeg'],
    ['a.png', '89504e470d0a1a0a', '', 'image/png'],
    ['a.ofd', '504b0304', 'OFD.xml', 'application/ofd'],
    ['a.docx', '504b0304', 'OFD.xml', null],
    ['报价.xlsx', '504b0304', 'xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['旧表.xls', 'd0cf11e0a1b11ae1', '', 'application/vnd.ms-excel'],
    ['说明.wps', 'd0cf11e0a1b11ae1', '', 'application/vnd.ms-works'],
    ['a.dwg', '41433130', '', 'image/vnd.dwg'],
    ['gbk.txt', 'd2f8b5e7bde2', '', 'text/plain'],
    ['utf16.csv', 'fffe2c00', '', 'text/csv'],
    ['program.txt', '4d5a900003000000', '', null],
    ['script.txt', '23212f62696e', '', null],
    ['a.zip', '504b0304', '', 'application/zip'],
    ['a.png', 'ffd8ffe000104a46', '', null],
    ['pdf', '255044462d312e37', '', null],
    ['a.constructor', '255044462d312e37', '', null],
  ])('%s beginning with %s and holding "%s" is %s', (name, head, tail, kind) => {
    expect(mediaTypeOf(name, Buffer.from(head, 'hex'), Buffer.from(tail))).toBe(kind)
  })
})
