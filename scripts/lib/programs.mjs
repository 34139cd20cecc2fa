import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first that is there of paths that were given, programs on PATH, and other places; undefined for none. */
export function firstOf(given, names, elsewhere = []) {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...given, ...onPath, ...elsewhere].find((path) => path && existsSync(path))
}
