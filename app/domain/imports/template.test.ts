import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import i18next from 'i18next'
import { expect, it } from 'vitest'
import { languages, resources } from '~/locales'
import { importKinds } from './kinds'
import { fieldsOf } from './mapping/fields'
import { type Mapping, tableRows } from './mapping/tables'
import { openSpreadsheet } from './reading/open.server'
import { template } from './template.server'

it.each(importKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))('a template of %s in %s is understood whole, and its example is no record', async (kind, language) => {
  const instance = i18next.createInstance({ resources, lng: language, initImmediate: false })
  await instance.init()
  const path = join(tmpdir(), `${crypto.randomUUID()}.xlsx`)
  await pipeline(template(kind, (key) => String(instance.t(key as 'appName'))), createWriteStream(path))
  const file = await openSpreadsheet(path, 'template')
  const mapping: Mapping = { tables: [], skipped: [] }
  const rows: unknown[] = []
  for await (const row of tableRows(file, kind, mapping)) rows.push(row)
  await file.close()
  expect(rows).toEqual([])
  expect(Object.values(mapping.tables[0]!.columns)).toEqual(fieldsOf[kind].map(({ field }) => field))
  expect(mapping.skipped).toMatchObject([{ reason: 'explanation' }])
})
