import type { Tx } from '~/platform/db.server'
import { sampleEnterprises } from '../enterprises'
import { sampleExperts } from '../experts'
import { summaryExperts, summarySource } from '../summary'
import type { SampleExpert } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { enteredActive, recordCreations } from './write'

/** The sample experts with their works and 回避单位, and the professors whom the summary names. */
export async function loadExperts(tx: Tx, days: Days): Promise<string> {
  const experts = [...sampleExperts.map(expertRow), ...summaryExperts.map(summaryExpertRow)]
  const works = sampleExperts.flatMap((expert) => workRows(expert, days))
  await tx.expert.createMany({ data: experts })
  await tx.work.createMany({ data: works })
  await tx.expertConflict.createMany({ data: sampleExperts.flatMap(conflictRows) })
  await tx.stateChange.createMany({ data: enteredActive('expert', experts, days) })
  await recordCreations(tx, 'expert', experts)
  return `${experts.length} experts, ${works.length} works`
}

function expertRow(expert: SampleExpert, index: number) {
  const { key, name, department, title, disciplines, keywords, regions, capacity } = expert
  return {
    id: sampleId('expert', key),
    name,
    institutionId: sampleId('institution', expert.institution),
    department,
    title,
    disciplines,
    researchDirections: expert.directions,
    keywords,
    cooperationModes: expert.modes,
    regions,
    capacity,
    contactPhone: `0735-5500${String(500 + index)}`,
    contactEmail: `${key}@example.com`,
    isSample: true,
  }
}

const summaryExpertRow = (name: string) => ({ id: sampleId('expert', name), name, source: summarySource })

const workRows = ({ key, works }: SampleExpert, days: Days) =>
  works.map(({ kind, title, abstract, yearsAgo, trl }, position) => ({
    id: sampleId('work', `${key} ${position}`),
    expertId: sampleId('expert', key),
    kind,
    title,
    abstract,
    year: days.year(yearsAgo),
    trl,
    position,
  }))

const conflictRows = ({ key, conflicts = [] }: SampleExpert) =>
  conflicts.map((firm) => ({ expertId: sampleId('expert', key), enterpriseId: sampleId('enterprise', firm), name: firmName(firm) }))

function firmName(key: string): string {
  const firm = sampleEnterprises.find((enterprise) => enterprise.key === key)
  if (!firm) throw new Error(`no sample firm ${key}`)
  return firm.name
}
