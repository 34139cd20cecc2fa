import type { PrismaClient } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { loadAccounts } from './load/accounts'
import { loadAgreements } from './load/agreements'
import { loadAssignments } from './load/assignments'
import { Days } from './load/days'
import { loadDocking } from './load/docking'
import { loadDuties } from './load/duties'
import { loadExperts } from './load/experts'
import { loadIncentives } from './load/incentives'
import { loadIntroductions } from './load/introductions'
import { loadNeeds } from './load/needs'
import { loadPapers } from './load/papers'
import { loadOrganisations } from './load/organisations'
import { loadRegisters } from './load/registers'
import { loadTalks } from './load/talks'
import { loadVisitPlans } from './load/visitPlans'

type Part = (tx: Tx) => Promise<string>

/**
 * Loads the sample data part by part, each in one transaction that also notes the part as loaded: a part is never loaded
 * twice, and a load that was cut off goes on where it ended. Needs the reference lists. Returns a line per part loaded now.
 */
export async function loadSample(client: PrismaClient, now = new Date()): Promise<string[]> {
  const noted = await client.setting.findMany({ where: { key: { startsWith: settingOf('') } } })
  const loaded = new Set(noted.map(({ key }) => key))
  const lines: string[] = []
  for (const [name, part] of Object.entries(partsAt(new Days(now)))) {
    if (!loaded.has(settingOf(name))) lines.push(await loadOnce(client, name, part))
  }
  return lines
}

const partsAt = (days: Days): Record<string, Part> => ({
  organisations: (tx) => loadOrganisations(tx, days),
  experts: (tx) => loadExperts(tx, days),
  needs: (tx) => loadNeeds(tx, days),
  introductions: (tx) => loadIntroductions(tx, days),
  agreements: (tx) => loadAgreements(tx, days),
  accounts: (tx) => loadAccounts(tx, days),
  talks: (tx) => loadTalks(tx, days),
  papers: (tx) => loadPapers(tx, days),
  duties: (tx) => loadDuties(tx, days),
  registers: (tx) => loadRegisters(tx, days),
  incentives: (tx) => loadIncentives(tx, days),
  visitPlans: (tx) => loadVisitPlans(tx, days),
  docking: (tx) => loadDocking(tx, days),
  assignments: loadAssignments,
})

const settingOf = (part: string) => `sample.${part}`

const loadOnce = (client: PrismaClient, name: string, part: Part): Promise<string> =>
  client.$transaction(
    async (tx) => {
      await tx.setting.create({ data: { key: settingOf(name), value: new Date().toISOString() } })
      return part(tx)
    },
    { timeout: 60_000 },
  )
