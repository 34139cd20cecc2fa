import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.server'

const enough = { DATABASE_URL: 'postgres://localhost/x', SESSION_SECRET: 's'.repeat(32) }

describe('settings', () => {
  it('have defaults', () => {
    expect(parseEnv(enough)).toMatchObject({ NODE_ENV: 'production', PORT: 3000, TRUSTED_PROXIES: 0, WORKER: 'on', MEILISEARCH_PREFIX: 'lianyan' })
  })

  it('count as unset where they are empty', () => {
    expect(parseEnv({ ...enough, MEILISEARCH_URL: '', PORT: '', WORKER: '' })).toEqual(parseEnv(enough))
  })

  it('name every faulty variable in one line, without its value', () => {
    const faulty = () => parseEnv({ SESSION_SECRET: 'short-secret', PORT: 'x', WORKER: 'maybe', PUBLIC_URL: 'nowhere' })
    expect(faulty).toThrow(/^faulty settings: [^\n]*$/)
    for (const name of ['DATABASE_URL', 'SESSION_SECRET', 'PORT', 'WORKER', 'PUBLIC_URL']) expect(faulty).toThrow(name)
    expect(faulty).not.toThrow(/short-secret/)
  })
})
