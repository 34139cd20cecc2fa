import { z } from 'zod'

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.string().min(1),
  /** Absent where no Meilisearch can run: PostgreSQL then answers every search. */
  MEILISEARCH_URL: z.url().optional(),
  MEILISEARCH_KEY: z.string().optional(),
  /** Prefix of the Meilisearch index, so that several portals can share one server. */
  MEILISEARCH_PREFIX: z.string().default('lianyan'),
  SESSION_SECRET: z.string().min(32),
  /** The address people reach the portal at; needed behind a reverse proxy. */
  PUBLIC_URL: z.url().optional(),
  PORT: z.coerce.number().int().default(3000),
  /** How many reverse proxies stand before the portal; 0 = forwarded addresses are not believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  FILES_DIR: z.string().default('data/files'),
  /** S3-compatible storage for files; FILES_DIR then holds them only while they arrive. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  /** `off` where the bucket's name stands before the host's. */
  S3_PATH_STYLE: z.enum(['on', 'off']).default('on'),
  /** The mail server, as smtp://user:password@host:587 or smtps://...:465. Absent where there is none: mail is then written to files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mail comes from, as `Name <address>`. */
  MAIL_FROM: z.string().optional(),
  /** Where mail is written when there is no server. */
  MAIL_DIR: z.string().default('data/mail'),
  /** What whoever reports bounced mail must know; absent where nobody does. */
  MAIL_BOUNCE_TOKEN: z.string().min(16).optional(),
  /** The filing number that public websites in China must show. */
  ICP_NUMBER: z.string().max(60).optional(),
  /** `off` where `npm run worker` runs the jobs in a process of its own. */
  WORKER: z.enum(['on', 'off']).default('on'),
})

/** Storage that is named must be complete. */
const schema = settings.superRefine((env, context) => {
  if (!env.S3_ENDPOINT) return
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const) if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'needed with S3_ENDPOINT' })
})

export type Env = z.infer<typeof settings>

let parsed: Env | undefined

/** The process's settings, parsed once. Throws one line that names every faulty variable. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Parses settings from a bag of variables; an empty string counts as unset. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')))
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`faulty settings: ${faults.join('; ')}`)
}
