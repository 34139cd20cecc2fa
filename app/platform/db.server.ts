import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@prisma-client'
import { env } from './env.server'

let client: PrismaClient | undefined

/** The process's one database client. */
export function db(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 }) })
  return client
}

/** What a function needs that must run inside its caller's transaction. */
export type Tx = Prisma.TransactionClient

/** Runs `work` in one transaction, which ends after 5 s unless `timeout` (ms) allows more: long work goes in batches. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>, options?: { timeout: number }): Promise<T> {
  return db().$transaction(work, options)
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}
