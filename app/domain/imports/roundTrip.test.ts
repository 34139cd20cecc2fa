import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import i18next from 'i18next'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { loadReference } from '../../../prisma/reference'
import { loadSample } from '@sample/load'
import { type Language, languages, resources } from '~/locales'
import type { SignedInActor } from '~/domain/actor'
import { registerSlugs } from '~/domain/records/paths'
import { exportRegistered } from '~/domain/registers/export.server'
import { registerFilter } from '~/domain/registers/filter'
import { registerKinds, registers } from '~/domain/registers/registers'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { importFile } from './fromFile.server'

vi.setConfig({ testTimeout: 60_000 })

const bureau: SignedInActor = { role: 'bureau', userId: 'officer', name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

beforeAll(async () => {
  await loadReference(db())
  await loadSample(db())
}, 120_000)
afterAll(stopJobs)

it.each(registerKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))('the sample’s %s exported in %s and imported again changes nothing', async (kind, language) => {
  const path = await exported(kind, language)
  const { totals, bad, fault } = await importFile(registerSlugs[kind], path, { dryRun: false, mapping: new Map() })
  expect({ bad, fault }).toEqual({ bad: [], fault: null })
  expect(Object.keys(totals)).toEqual(['unchanged'])
})

async function exported(kind: (typeof registerKinds)[number], language: Language): Promise<string> {
  const instance = i18next.createInstance({ resources, lng: language, initImmediate: false })
  await instance.init()
  const path = join(tmpdir(), `${crypto.randomUUID()}.xlsx`)
  const everything = registerFilter(registers[kind], new URLSearchParams())
  await pipeline(exportRegistered(bureau, kind, everything, (key: string) => String(instance.t(key as 'appName'))), createWriteStream(path))
  return path
}
