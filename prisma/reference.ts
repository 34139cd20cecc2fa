import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PrismaClient } from '@prisma-client'
import { parse } from 'csv-parse/sync'
import type { Tx } from '~/platform/db.server'

type Row = Record<string, string>

const setting = 'reference'
/** A slow disk may take longer than Prisma's five seconds. */
const patience = { timeout: 60_000 }

const regionLevels = ['province', 'city', 'county']

/** Loads the reference lists when their content is not what the database was last given. Returns the rows per list, or null. */
export async function loadReference(client: PrismaClient): Promise<Record<string, number> | null> {
  const texts = await Promise.all(['industries', 'regions', 'institutions'].map(readList))
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex')
  const [industries, regions, institutions] = texts.map(rowsOf) as [Row[], Row[], Row[]]
  return client.$transaction(async (tx) => {
    const last = await tx.setting.findUnique({ where: { key: setting } })
    if (last?.value === hash) return null
    await replaceLists(tx, industries, regions, institutions)
    await tx.setting.upsert({ where: { key: setting }, create: { key: setting, value: hash }, update: { value: hash } })
    return { industries: industries.length, regions: regions.length, institutions: institutions.length }
  }, patience)
}

const readList = (name: string) => readFile(new URL(`reference/${name}.csv`, import.meta.url), 'utf8')

const rowsOf = (text: string): Row[] => parse(text, { columns: true })

async function replaceLists(tx: Tx, industries: Row[], regions: Row[], institutions: Row[]): Promise<void> {
  await tx.industry.deleteMany()
  await tx.industry.createMany({ data: industries.map(({ code, name, level, parent }) => ({ code: code!, name: name!, level: Number(level), parentCode: parent || null })) })
  await tx.region.deleteMany()
  await tx.region.createMany({ data: regions.map(({ code, name, level, parent }) => ({ code: code!, name: name!, level: regionLevels.indexOf(level!) + 1, parentCode: parent || null })) })
  await tx.referenceInstitution.deleteMany()
  await tx.referenceInstitution.createMany({
    data: institutions.map(({ code, name, authority, location, level }) => ({ moeCode: code!, name: name!, department: authority!, location: location!, level: level! })),
  })
}
