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
  /** A service that turns texts into vectors as OpenAI's `/v1/embeddings` does, up to and with its /v1. Absent: nothing is ever sent anywhere. */
  EMBEDDINGS_URL: z.url({ protocol: /^https?$/ }).refine((url) => !new URL(url).username, 'the key belongs in EMBEDDINGS_KEY').optional(),
  EMBEDDINGS_MODEL: z.string().max(200).optional(),
  EMBEDDINGS_KEY: z.string().optional(),
  /** Asked of models that can shorten their vectors; each vector takes four bytes a dimension, in the database and in memory. */
  EMBEDDINGS_DIMENSIONS: z.coerce.number().int().min(2).max(8192).optional(),
  /** Texts in one request, and requests a minute, that the service allows. */
  EMBEDDINGS_BATCH: z.coerce.number().int().min(1).max(2048).default(32),
  EMBEDDINGS_PER_MINUTE: z.coerce.number().int().min(1).max(6000).default(60),
  /** `off` where what people search for must not be sent, though public texts may. */
  EMBEDDINGS_SEARCH: z.enum(['on', 'off']).default('on'),
  /** `off` where `npm run worker` runs the jobs in a process of its own. */
  WORKER: z.enum(['on', 'off']).default('on'),
})

/** Storage that is named must be complete, and so must a service of embeddings. */
const schema = settings.superRefine((env, context) => {
  const lacking = (name: keyof Env, why: string) => env[name] || context.addIssue({ code: 'custom', path: [name], message: why })
  if (env.EMBEDDINGS_URL) lacking('EMBEDDINGS_MODEL', 'needed with EMBEDDINGS_URL')
  for (const name of ['EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY', 'EMBEDDINGS_DIMENSIONS'] as const) if (env[name]) lacking('EMBEDDINGS_URL', `needed with ${name}`)
  if (!env.S3_ENDPOINT) return
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const) lacking(name, 'needed with S3_ENDPOINT')
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
