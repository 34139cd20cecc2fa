import { isDeepStrictEqual } from 'node:util'
import type { SignedInActor } from '~/domain/actor'
import { recordChanges } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type SettingKey, settingKeys, settingOf, type Settings } from './settings.schema'

/** One setting as it stands now; asked of the database each time, so that every process follows a change at once. */
export async function setting<K extends SettingKey>(key: K, tx: Tx = db()): Promise<Settings[K]> {
  const row = await tx.setting.findUnique({ where: { key } })
  return settingOf(key, row?.value)
}

/** All settings, for the page that shows them. */
export async function getSettings(actor: SignedInActor): Promise<Settings> {
  permit(actor, 'settings.manage')
  return allSettings(db())
}

/** Changes the settings that differ from what stands, each with an entry in the audit trail. */
export async function changeSettings(actor: SignedInActor, wanted: Settings): Promise<void> {
  permit(actor, 'settings.manage')
  await inTransaction(async (tx) => {
    const before = await allSettings(tx)
    const changed = settingKeys.filter((key) => !isDeepStrictEqual(before[key], wanted[key]))
    for (const key of changed) {
      const value = wanted[key]
      await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
    }
    await recordChanges(tx, actor, changed.map((key) => ({ action: 'edit', kind: 'setting', id: key, changes: { [key]: [before[key], wanted[key]] } })))
  })
}

async function allSettings(tx: Tx): Promise<Settings> {
  const rows = await tx.setting.findMany({ where: { key: { in: settingKeys } } })
  const stored = new Map(rows.map(({ key, value }) => [key, value]))
  return Object.fromEntries(settingKeys.map((key) => [key, settingOf(key, stored.get(key))])) as Settings
}
