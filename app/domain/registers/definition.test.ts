import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { languageOptions, languages, resources } from '~/locales'
import { registerSlugs } from '~/domain/records/paths'
import { fieldNamed, fieldsOf } from './definition'
import { hintKey, labelKey } from './labels'
import { registerAt, registerKinds, registers } from './registers'

const catalogues = i18next.createInstance()
await catalogues.init({ ...languageOptions, resources, lng: 'en' })

describe.each(registerKinds)('the register of %s', (kind) => {
  const definition = registers[kind]

  it('is found by its address', () => {
    expect(registerAt(registerSlugs[kind])).toBe(definition)
  })

  it('names a record by one of its fields, and no two fields are called alike', () => {
    expect(fieldNamed(definition, definition.named).type).toBe('text')
    const names = fieldsOf(definition).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it.each(languages)('has a label of its own for every column and value in %s', (lng) => {
    const exists = (key: string) => catalogues.exists(key, { lng, fallbackLng: [] })
    const text = (key: string) => String(catalogues.t(key as 'appName', { lng }))
    const labels = fieldsOf(definition).flatMap((field) => {
      const columns = field.type === 'yuan' ? [field.name, field.qualifier] : [field.name]
      for (const column of columns) expect(exists(labelKey(kind, column)), column).toBe(true)
      if (field.hint) expect(exists(hintKey(kind, field.name)), `hint of ${field.name}`).toBe(true)
      if (field.type === 'choice') for (const value of field.values) expect(exists(`enums:${field.enumeration}.${value}`), value).toBe(true)
      return columns.map((column) => text(labelKey(kind, column)))
    })
    expect(labels).toEqual([...new Set(labels)])
  })
})

it('knows no register at another address', () => {
  for (const slug of [undefined, '', 'nothing', 'declaration', 'toString', '__proto__']) expect(registerAt(slug)).toBeUndefined()
})
