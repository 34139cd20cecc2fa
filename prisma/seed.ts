import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma-client'
import { loadReference } from './reference'
import { loadSample } from './sample/load'

/** Loads the reference lists, then with SAMPLE=1 the sample data; without it a portal that nobody can enter gets an invitation. */
async function seed(client: PrismaClient): Promise<void> {
  const lists = await loadReference(client)
  if (lists) console.log(`reference lists: ${Object.entries(lists).map(([list, rows]) => `${rows} ${list}`).join(', ')}`)
  if (process.env.SAMPLE === '1') await sample(client)
  else await invite()
}

async function sample(client: PrismaClient): Promise<void> {
  for (const line of await loadSample(client)) console.log(`sample data: ${line}`)
  const { computeSample } = await import('./sample/computed')
  const { closeDb } = await import('~/platform/db.server')
  const line = await computeSample().finally(closeDb)
  if (line) console.log(`sample data: ${line}`)
}

/** Only here are the portal's own settings needed, so only here is what asks for them loaded. */
async function invite(): Promise<void> {
  const { inviteFirstAdministrator } = await import('~/domain/accounts/firstAdministrator.server')
  const { closeDb } = await import('~/platform/db.server')
  const path = await inviteFirstAdministrator().finally(closeDb)
  if (path) console.log(`first administrator: ${process.env.PUBLIC_URL ? new URL(path, process.env.PUBLIC_URL).href : path}`)
}

const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) })
try {
  await seed(client)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await client.$disconnect()
}
