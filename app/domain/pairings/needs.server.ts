import type { Prisma } from '@prisma-client'
import { type MatchNeed, normalise } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { nameKey } from '~/domain/discovery/names.server'
import { regionNames } from '~/domain/discovery/places.server'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'

const textForMatching = { id: true, title: true, description: true, technicalIndicators: true, difficulty: true } satisfies Prisma.NeedSelect

const forMatching = {
  ...textForMatching,
  cooperationModes: true,
  wantedPartner: true,
  enterprise: { select: { name: true, regionCode: true, aliases: { select: { name: true } } } },
  ...needFactsSelect,
} satisfies Prisma.NeedSelect

type Row = Prisma.NeedGetPayload<{ select: typeof forMatching }>

/**
 * The needs of a condition as the ranker takes them. What is wanted counts; what the firm has already (现有基础) does not.
 * Where the actor may not know the firm nothing of it is taken: a county, a past dealing or a conflict would betray it.
 */
export async function matchNeeds(actor: Actor, where: Prisma.NeedWhereInput): Promise<MatchNeed[]> {
  const rows = await db().need.findMany({ where, select: forMatching })
  const [regions, wishes] = await Promise.all([regionNames(rows.map(({ enterprise }) => enterprise.regionCode)), wishesOf(rows)])
  return rows.map((row) => {
    const facts = needFacts(row)
    return {
      ...textOf(row),
      cooperationModes: row.cooperationModes,
      ...(facts.disclosure === 'matched' && { disclosedTo: facts.introducedExpertIds }),
      ...(can(actor, 'need.viewEnterprise', facts) ? firmOf(row, regions) : {}),
      ...wishes.get(row.id),
    }
  })
}

/** What every need asks for, whoever may see it: for what all texts together teach, never to be shown. */
export async function needTexts(): Promise<MatchNeed[]> {
  const rows = await db().need.findMany({ where: { state: { notIn: ['draft', 'withdrawn'] } }, select: textForMatching, orderBy: { id: 'asc' } })
  return rows.map(textOf)
}

const textOf = ({ id, title, description, technicalIndicators, difficulty }: Prisma.NeedGetPayload<{ select: typeof textForMatching }>) => ({
  id,
  title,
  text: [description, technicalIndicators, difficulty].filter(Boolean).join('\n'),
})

/** The name as it is shown, then the keys by which an expert's conflicts may name the firm. */
const firmOf = ({ enterpriseId, enterprise }: Row, regions: Map<string, string[]>) => ({
  enterpriseId,
  enterpriseNames: [enterprise.name, ...[enterprise, ...enterprise.aliases].map(({ name }) => nameKey(name))],
  regions: regions.get(enterprise.regionCode ?? '') ?? [],
})

/** As names' keys are written, but for punctuation, which parts one name from the next. */
const wishKey = (text: string) => normalise(text).replace(/\s+/gu, '').replace(/[\p{P}\p{S}]+/gu, '|')

interface Wishes {
  wishedInstitutionIds: string[]
  wishedExpertIds: string[]
}

/** Institutions and experts that a need's 意向院所或专家 names, by name, English name or alias; in either script and width, with or without spaces. */
async function wishesOf(rows: Row[]): Promise<Map<string, Wishes>> {
  const wishing = rows.flatMap(({ id, wantedPartner }) => (wantedPartner ? [{ id, text: `${wantedPartner}|${wishKey(wantedPartner)}`, key: wishKey(wantedPartner) }] : []))
  if (wishing.length === 0) return new Map()
  const found = await db().$queryRaw<{ needId: string; kind: 'institution' | 'expert'; id: string }[]>`
    WITH wish AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(wishing)}::text::jsonb) AS w(id text, text text, key text)),
      named AS (
        SELECT 'institution' AS kind, "id", "name", "nameEn" FROM "Institution" WHERE "state" = 'active'
        UNION ALL SELECT 'expert', "id", "name", "nameEn" FROM "Expert" WHERE "state" = 'active'
      ),
      alias AS (SELECT CASE WHEN "expertId" IS NULL THEN 'institution' ELSE 'expert' END AS kind, coalesce("institutionId", "expertId") AS "id", "name", "key" FROM "Alias" WHERE "enterpriseId" IS NULL)
    SELECT w.id AS "needId", n.kind, n."id" FROM wish w JOIN named n
      ON length(n."name") > 1 AND position(n."name" IN w.text) > 0
      OR length(n."nameEn") > 3 AND position(lower(replace(n."nameEn", ' ', '')) IN w.key) > 0
    UNION SELECT w.id, a.kind, a."id" FROM wish w JOIN alias a
      ON length(a."key") > 1 AND (position(lower(a."name") IN lower(w.text)) > 0 OR position(a."key" IN w.key) > 0)`
  const ids = (needId: string, kind: string) => found.filter((row) => row.needId === needId && row.kind === kind).map(({ id }) => id)
  return new Map(wishing.map(({ id }) => [id, { wishedInstitutionIds: ids(id, 'institution'), wishedExpertIds: ids(id, 'expert') }]))
}
