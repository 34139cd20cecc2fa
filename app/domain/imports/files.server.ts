import { join } from 'node:path'
import { env } from '~/platform/env.server'

/** Where uploaded spreadsheets lie, below FILES_DIR. */
export const importsFolder = 'imports'

/** A stored file's place on disk; rows keep it relative to FILES_DIR, which may move. */
export const storedPath = (path: string): string => join(env().FILES_DIR, path)
