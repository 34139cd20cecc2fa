import { sampleId } from '@sample/load/ids'

/** What each list reads from its address. */
const filters: Record<string, string[]> = {
  '/search': ['q', 'kind', 'sort', 'page', 'institution', 'discipline', 'field', 'industry', 'cooperationModes', 'regions', 'needKind', 'status'],
  '/search/suggestions': ['q'],
  '/experts': ['keyword', 'institution', 'mode', 'region', 'state', 'page'],
  '/needs': ['keyword', 'kind', 'state', 'field', 'mode', 'enterprise', 'attention', 'from', 'to', 'reached', 'page'],
  '/challenges': ['keyword', 'state', 'field', 'mine', 'page'],
  '/enterprises': ['keyword', 'industry', 'township', 'state', 'page'],
  '/institutions': ['keyword', 'kind', 'state', 'page'],
  '/agreements': ['keyword', 'state', 'mode', 'institution', 'enterprise', 'from', 'to', 'attention', 'signed', 'registered', 'centre', 'field', 'partner', 'township', 'industry', 'expert', 'page'],
  '/agreements/new': ['need', 'introduction'],
  [`/agreements/${sampleId('agreement', 'six-nine-centre')}/texts/difference`]: ['from', 'to'],
  '/network': ['weight', 'scope', 'experts'],
  '/registers/declarations': ['keyword', 'from', 'to', 'level', 'stage', 'enterprise', 'institution', 'state', 'page'],
  '/registers/patents': ['keyword', 'by', 'from', 'to', 'kind', 'enterprise', 'state', 'page'],
  '/registers/targets': ['keyword', 'from', 'to', 'township', 'result', 'state', 'page'],
  '/registers/statistics': ['keyword', 'from', 'to', 'state', 'page'],
  '/centres': ['keyword', 'scope', 'institution', 'enterprise', 'state', 'health', 'sort', 'from', 'to', 'page'],
  '/introductions': ['state', 'institution', 'enterprise', 'expert', 'page'],
  '/progress-reports': ['keyword', 'state', 'period', 'agreement', 'page'],
  '/calendar': ['month', 'kind'],
  '/imports': ['kind', 'page'],
  '/twins': ['kind', 'page'],
  '/twins/decisions': ['kind', 'page'],
  '/accounts': ['keyword', 'role', 'state', 'page'],
  '/requests': ['state', 'page'],
  '/overview': ['page'],
  '/statistics': ['from', 'to'],
  '/entitlements': ['keyword', 'state', 'trigger', 'enterprise', 'year', 'approved', 'paid', 'claimed', 'clause', 'budget', 'attention', 'page'],
  '/entitlements/overview': ['year'],
  '/assignments': ['state', 'page'],
  '/assignments/new': ['keyword', 'idle'],
  '/reports': ['page'],
  '/pairing-coverage/needs': ['keyword', 'band', 'field', 'township', 'industry', 'page'],
  '/pairing-coverage/experts': ['keyword', 'load', 'page'],
  '/pairing-coverage/drift': ['from', 'to', 'change', 'page'],
  [`/needs/${sampleId('need', 'anode-slime')}/feedback`]: ['at'],
  '/visit-plans': ['page'],
  [`/visit-plans/${sampleId('visit_plan', 'professors')}/needs`]: ['field', 'township'],
  [`/visit-plans/${sampleId('visit_plan', 'professors')}`]: ['refused'],
  '/docking-events': ['state', 'page'],
}

/** Likewise, on pages for those who are not signed in. */
const filtersOfVisitors = { '/register/expert': ['name', 'institution', 'unlisted'] }

export const lists = Object.keys(filters)

/** Already encoded, as they stand in an address. */
const values = {
  quotes: '%22%27%60%27%27%22%22',
  sql: encodeURIComponent("'; drop table \"Need\"; --"),
  meilisearch: encodeURIComponent('" OR kind EXISTS OR x = "'),
  tsquery: encodeURIComponent("a:* & !b | ('c <-> d\\"),
  nul: 'a%00b',
  surrogate: '%ED%A0%80',
  brokenEncoding: '%E0%A4%A',
  huge: '99999999999999999999',
  negative: '-1',
  nan: 'NaN',
  like: encodeURIComponent('%_\\'),
  tags: encodeURIComponent('"><script>alert(1)</script>'),
  empty: '',
}

const long = '%E9%93%B6'.repeat(100)

const worst = `${values.quotes}${values.nul}${values.surrogate}${values.meilisearch}`

/** Each value in all filters of a list at once, the worst of them in each filter alone, and filters given many times or as lists. */
const hostile = (lists: Record<string, string[]>) => Object.entries(lists).flatMap(([list, names]) => [
  ...[...Object.values(values), long].map((value) => `${list}?${names.map((name) => `${name}=${value}`).join('&')}`),
  ...names.map((name) => `${list}?${name}=${worst}`),
  `${list}?${names.map((name) => `${name}[]=1&${name}[x]=2&${name}=3&${name}=4`).join('&')}`,
])

export const hostileAddresses = hostile(filters)

export const hostileToVisitors = hostile(filtersOfVisitors)

const need = sampleId('need', 'anode-slime')

/** Paths with ids that no record has, or that are none. */
export const mangledPaths = [
  ...Object.values(values).flatMap((value) => [`/members?firm=${value}`, `/delegates?expert=${value}`]),
  ...['%E0%A4%A', '%00', 'a%00b', '%ED%A0%80', "'%20or%20'1'='1", '..%5c..', 'x'.repeat(5000), '%'].flatMap((id) =>
    ['needs', 'experts', 'enterprises', 'institutions', 'agreements', 'files', 'registers', 'registers/declarations'].map((kind) => `/${kind}/${id}`),
  ),
  ...['%00', 'x'].flatMap((id) => [`/needs/${id}/edit`, `/needs/${id}/write/summary`, `/needs/${need}/write/${id}`, `/needs/${id}/files`, `/needs/${id}/pairings`, `/needs/${need}/pairings/${id}`, `/experts/${id}/pairings/${id}`, `/needs/${id}/feedback`, `/needs/${id}/judge`, `/needs/${need}/judge?expert=${id}`, `/experts/${id}/works/${id}`, `/agreements/${id}/milestones/${id}`, `/accounts/${id}/password`, `/imports/${id}`, `/imports/${id}/bad-rows`, `/imports/templates/${id}`]),
  ...['%00', 'x'].flatMap((id) => [`/milestones/${id}`, `/progress-reports/${id}`, `/progress-reports/${id}/file`, `/calendar/${id}`, `/agreements/${id}/funding/${id}`, `/agreements/${id}/payments/${id}`, `/agreements/${id}/texts/${id}`, `/agreements/${id}/seals/${id}`, `/agreements/${id}/acceptances/${id}`, `/agreements/${id}/registration-form`, `/accounts/${id}`, `/accounts/${id}/state`, `/requests/${id}`, `/join/${id}`, `/experts/${id}/invite`]),
  ...['%00', 'x'].flatMap((id) => [`/policies/${id}`, `/policies/${id}/versions/${id}`, `/entitlements/${id}`, `/entitlements/${id}/${id}`]),
  `/needs/${need}/nothing`,
  `/needs/${need}/pairings/compare?expert=x`,
  '/experts/x/pairings/compare',
  `/twins/compare?kind=expert&one=%00&other=x`,
]
