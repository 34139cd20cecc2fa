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

  it('name a service of embeddings wholly or not at all, with its key where no page shows it', () => {
    const whole = { EMBEDDINGS_URL: 'http://localhost:11434/v1', EMBEDDINGS_MODEL: 'bge-m3' }
    expect(parseEnv({ ...enough, ...whole })).toMatchObject({ ...whole, EMBEDDINGS_BATCH: 32, EMBEDDINGS_PER_MINUTE: 60, EMBEDDINGS_SEARCH: 'on' })
    for (const half of [{ EMBEDDINGS_URL: whole.EMBEDDINGS_URL }, { EMBEDDINGS_MODEL: 'bge-m3' }, { EMBEDDINGS_KEY: 'secret-key' }, { EMBEDDINGS_DIMENSIONS: '512' }]) {
      expect(() => parseEnv({ ...enough, ...half })).toThrow(/^faulty settings: EMBEDDINGS_(MODEL|URL): needed with EMBEDDINGS_\w+$/)
    }
    expect(() => parseEnv({ ...enough, ...whole, EMBEDDINGS_URL: 'http://user:secret-key@localhost/v1' })).toThrow(/^faulty settings: EMBEDDINGS_URL: [^\n]*KEY$/)
  })
})
