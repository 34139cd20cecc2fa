import type { Readable } from 'node:stream'
import type { SignedInActor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, sheetOf, type Translate, workbookOf } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { coverageFilter, loadFilter } from './coverage.schema'
import { type ExpertRow, expertsInBatch } from './experts.server'
import { type NeedRow, needsInBatch } from './needs.server'

/** Both lists, whole or as the address narrows them: open needs by how well they are served, experts by how often they are suggested. */
export function exportCoverage(actor: SignedInActor, search: URLSearchParams, t: Translate): Readable {
  permit(actor, 'coverage.view')
  const needs = coverageFilter(new URLSearchParams([['band', ''], ...search]))
  const experts = loadFilter(new URLSearchParams([['load', ''], ...search]))
  return workbookOf([
    sheetOf({ name: t('coverage:needs.title'), columns: needColumns(t), batches: inBatches((after) => needsInBatch(needs, batchAfter(after))) }),
    sheetOf({ name: t('coverage:experts.title'), columns: expertColumns(t), batches: inBatches((after) => expertsInBatch(experts, batchAfter(after))) }),
  ])
}

const needColumns = (t: Translate): ExportColumn<NeedRow>[] => [
  { heading: t('coverage:needs.need'), value: ({ title }) => title, width: 40 },
  { heading: t('coverage:needs.enterprise'), value: ({ enterprise }) => enterprise.name, width: 30 },
  { heading: t('coverage:needs.township'), value: ({ enterprise }) => enterprise.township },
  { heading: t('coverage:needs.field'), value: ({ field }) => field && t(`enums:techField.${field}`) },
  { heading: t('coverage:needs.band'), value: ({ pairing }) => t(`coverage:bands.${pairing?.bestBand ?? 'none'}`) },
  { heading: t('coverage:needs.score'), value: ({ pairing }) => pairing?.bestScore, kind: 'number' },
  { heading: t('coverage:needs.best'), value: ({ suggestions }) => suggestions[0]?.expert.name },
]

const expertColumns = (t: Translate): ExportColumn<ExpertRow>[] => [
  { heading: t('coverage:experts.expert'), value: ({ name }) => name },
  { heading: t('coverage:experts.institution'), value: ({ institution }) => institution?.name, width: 30 },
  { heading: t('coverage:experts.count'), value: ({ _count }) => _count.suggestions, kind: 'number' },
  { heading: t('coverage:experts.works'), value: ({ _count }) => _count.works, kind: 'number' },
  { heading: t('coverage:experts.best'), value: ({ suggestions }) => suggestions[0]?.need.title, width: 40 },
]
