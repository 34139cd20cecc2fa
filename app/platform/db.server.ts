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

/** Runs `work` in one transaction (interactive transactions end after 5 s: long work goes in batches). */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work)
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}
