import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deliver } from '~/domain/mail/deliver.server'
import { notify } from '~/domain/notifications/notify.server'
import { db, inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { stopJobs } from '~/platform/jobs.server'
import { agreement, enterprise, expert, institution, work } from '@tests/factories/records'
import { spreadsheet } from '@tests/factories/spreadsheet'
import { post } from '@tests/setup/requests'
import { demo, headersOf } from '@tests/setup/signIn'
import { plantReport } from './reports'
import { until } from '../../../scripts/lib/processes.mjs'

/** Adds what the samples lack: records that were withdrawn, and files. To be called before the portal starts, so that it indexes them. */
export async function prepareWorld(): Promise<void> {
  const withdrawn = expert({ state: 'withdrawn' })
  await db().institution.create({ data: institution({ state: 'withdrawn' }) })
  await db().enterprise.create({ data: enterprise({ state: 'withdrawn' }) })
  await db().expert.create({ data: withdrawn })
  await db().work.create({ data: work(withdrawn.id) })
  const { enterpriseId, expertId } = await ownRecords()
  await db().work.create({ data: work(expertId, { state: 'withdrawn' }) })
  const { id } = await db().agreement.create({ data: { ...agreement({ withdrawnAt: new Date() }), parties: { create: { enterpriseId, role: 'lead' } } } })
  await db().milestone.create({ data: { agreementId: id, title: '提交试验报告' } })
  const signed = await db().agreement.findFirstOrThrow({ where: { withdrawnAt: null, parties: { some: { enterpriseId } } } })
  await plantInvitations(enterpriseId)
  await keepFile('协议扫描件.pdf', { agreementId: signed.id })
  await keepFile('作废扫描件.pdf', { agreementId: signed.id, withdrawnAt: new Date() })
  await plantReport()
  await tellEverybody()
}

/** An invitation that can be accepted, and one for each way it cannot. */
export const plantedInvitations = [
  { token: 'open-invitation', status: 200 },
  { token: 'revoked-invitation', status: 410, revokedAt: new Date() },
  { token: 'expired-invitation', status: 410, expiresAt: new Date(0) },
]

async function plantInvitations(enterpriseId: string) {
  const valid = { kind: 'member' as const, memberRole: 'member' as const, enterpriseId, expiresAt: new Date(Date.now() + 86_400_000) }
  const rows = plantedInvitations.map(({ token, status: _, ...rest }) => ({ ...valid, ...rest, email: `${token}@example.com`, tokenHash: createHash('sha256').update(token).digest('hex') }))
  await db().invitation.createMany({ data: rows })
}

async function ownRecords() {
  const { enterpriseId } = await db().user.findUniqueOrThrow({ where: { email: demo('enterprise') } })
  const { expertId } = await db().user.findUniqueOrThrow({ where: { email: demo('expert') } })
  return { enterpriseId: enterpriseId!, expertId: expertId! }
}

/** A notification and a mail for each role. */
async function tellEverybody() {
  const emails = (['enterprise', 'expert', 'bureau', 'administrator'] as const).map(demo)
  const readers = await db().user.findMany({ where: { email: { in: emails } }, select: { id: true } })
  const news = { kind: 'need_submitted', params: { title: '高纯银粉（样例）', enterprise: '样例银业' }, path: '/needs' } as const
  await inTransaction((tx) => notify(tx, readers.map(({ id }) => id), news))
  for (const { id } of await db().mailMessage.findMany({ where: { state: 'queued' } })) await deliver(id)
  await stopJobs()
}

async function keepFile(name: string, rest: { agreementId: string; withdrawnAt?: Date }) {
  const content = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await mkdir(env().FILES_DIR, { recursive: true })
  await writeFile(join(env().FILES_DIR, sha256), content)
  await db().storedFile.create({ data: { ...rest, name, sha256, mediaType: 'application/pdf', size: content.length } })
}

/** Has the portal check a spreadsheet with a faulty row, so that there is an import to look at. */
export async function importSheet(url: string): Promise<void> {
  const content = await spreadsheet([['姓名', '工作单位'], ['周听雨（样例）', '中南大学'], [null, '中南大学']])
  const reply = await post(`${url}/imports`, await headersOf(demo('bureau')), { fields: { kind: 'experts' }, file: { field: 'file', name: '专家（样例）.xlsx', content } })
  const id = reply.headers.get('location')!.split('/').at(-1)
  const isChecked = async () => (await db().importBatch.findUniqueOrThrow({ where: { id } })).state === 'checked'
  if (!(await until(isChecked, 60_000))) throw new Error('the import was never checked')
}
