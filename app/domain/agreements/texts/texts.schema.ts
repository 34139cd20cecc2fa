import { z } from 'zod'
import { chosenFiles } from '~/domain/files/files.schema'
import { optionalText, requiredText } from '~/domain/validation'

/** A version of the text as it is typed in; its files come beside it. */
export const textSchema = z.object({ body: requiredText(30_000), note: optionalText(300), file: chosenFiles() })

export type TextInput = z.output<typeof textSchema>

const versionOf = (value: string | null) => (/^\d{1,4}$/.test(value ?? '') ? Number(value) : undefined)

/** The version in an address; 0, which no version is, for anything but a number. */
export const versionAsked = (number: string): number => versionOf(number) ?? 0

/** The two versions that an address asks to compare; undefined where it does not say. */
export const comparedVersions = (search: URLSearchParams) => ({ from: versionOf(search.get('from')), to: versionOf(search.get('to')) })
