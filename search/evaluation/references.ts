import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type ClassificationRow, classificationTexts } from '../matching/meaning/classification.ts'

const industries = new URL('../../prisma/reference/industries.csv', import.meta.url)

/** What the portal gives its ranker to learn from beside the records, so that its ranker is measured as it is. */
export const references = (): string[] => classificationTexts(parse(readFileSync(industries), { columns: true }) as ClassificationRow[])
