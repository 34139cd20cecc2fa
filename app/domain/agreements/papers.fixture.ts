import { randomBytes } from 'node:crypto'
import { receiveUploads } from '~/platform/upload.server'
import { db } from '~/platform/db.server'
import { agreementForm, officer, plantPartners } from './agreements.fixture'
import { createAgreement } from './agreements.server'
import type { LifeState } from './life'
import { recordSeal } from './seals/seals.server'

/** A PDF as a browser's form brings it. */
export async function scan(name = '盖章页.pdf') {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2000)]))], name))
  return (await receiveUploads(new Request('http://localhost/x', { method: 'POST', body: form }), 'file', { most: 1_000_000 })).files
}

/** An agreement of a firm, a university and its professor in a given state, with the rows of those who seal. */
export async function plantAgreement(state: LifeState, values: Record<string, unknown> = {}) {
  const partners = await plantPartners()
  const { firm, university, professor } = partners
  const parties = [{ name: firm.name, role: 'lead' }, { name: university.name }, { name: professor.name, role: 'principal_investigator' }]
  const id = await createAgreement(officer, agreementForm({ parties, state, ...values }))
  const rows = await db().agreementParty.findMany({ where: { agreementId: id }, orderBy: { position: 'asc' } })
  return { ...partners, id, firmSeals: rows[0]!.id, universitySeals: rows[1]!.id }
}

export const stored = (id: string) => db().agreement.findUniqueOrThrow({ where: { id } })

export const seal = async (id: string, partyId: string, day: string, contractNeed = false) =>
  recordSeal(officer, id, { partyId, sealed: { on: new Date(day), precision: 'day' }, signatory: null, note: null, contractNeed, file: [] }, await scan())
