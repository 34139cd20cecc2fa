import { describe, expect, it } from 'vitest'
import { administrator, plantUser } from '~/domain/accounts/accounts.fixture'
import type { SignedInActor } from '~/domain/actor'
import { historyOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { changeSettings, getSettings, setting } from './settings.server'
import { settingsSchema } from './settings.schema'

