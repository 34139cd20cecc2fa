import type { Prisma } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import type { Tx } from '~/platform/db.server'
import { sampleEnterprises } from '../enterprises'
import { institutions } from '../institutions'
import { summaryEnterprises, summarySource } from '../summary'
import type { SampleEnterprise } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { enteredActive, recordCreations } from './write'

/** Real institutions (what the reference list says of them) and the sample firms, with their aliases. */
export async function loadOrganisations(tx: Tx, days: Days): Promise<string> {
  const institutionRows = await institutionsFromReference(tx)
  const enterpriseRows = [...sampleEnterprises.map(enterpriseRow), ...summaryEnterprises.map(summaryEnterpriseRow)]
  await tx.institution.createMany({ data: institutionRows })
  await tx.enterprise.createMany({ data: enterpriseRows })
  await tx.alias.createMany({ data: aliasRows() })
  await tx.stateChange.createMany({ data: [...enteredActive('institution', institutionRows, days), ...enteredActive('enterprise', enterpriseRows, days)] })
  await recordCreations(tx, 'institution', institutionRows)
  await recordCreations(tx, 'enterprise', enterpriseRows)
  return `${institutionRows.length} institutions, ${enterpriseRows.length} firms`
}

async function institutionsFromReference(tx: Tx) {
  const listed = await tx.referenceInstitution.findMany({ where: { name: { in: institutions.map(({ name }) => name) } } })
  const regions = await tx.region.findMany({ where: { level: { lte: 2 } }, orderBy: { level: 'desc' } })
  const regionCodes = new Map(regions.map(({ name, code }) => [name, code]))
  const references = new Map(listed.map((row) => [row.name, row]))
  return institutions.map(({ name, nameEn, kind, source }) => {
    const reference = references.get(name)
    return { id: sampleId('institution', name), name, nameEn, kind, source, moeCode: reference?.moeCode, regionCode: reference && regionCodes.get(reference.location) }
  })
}

/** Invented numbers at a made-up exchange, and an address no mail reaches. */
function enterpriseRow(firm: SampleEnterprise, index: number) {
  const { key, aliases: _, ...fields } = firm
  const contact = { contactPhone: `0735-5500${String(100 + index)}`, contactEmail: `${key}@example.com` }
  return { id: sampleId('enterprise', key), ...fields, ...contact, isSample: true }
}

const summaryEnterpriseRow = ({ key, name }: { key: string; name: string }) => ({ id: sampleId('enterprise', key), name, source: summarySource })

function aliasRows(): Prisma.AliasCreateManyInput[] {
  const ofInstitutions = institutions.flatMap(({ name, nameEn, aliases }) =>
    [...aliases, ...(nameEn ? [nameEn] : [])].map((alias) => ({ institutionId: sampleId('institution', name), name: alias, key: nameKey(alias) })),
  )
  const ofEnterprises = [...sampleEnterprises, ...summaryEnterprises].flatMap(({ key, aliases = [] }) =>
    aliases.map((alias) => ({ enterpriseId: sampleId('enterprise', key), name: alias, key: nameKey(alias) })),
  )
  return [...ofInstitutions, ...ofEnterprises]
}
