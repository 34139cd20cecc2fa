import { sampleId } from '@sample/load/ids'

/** Everything that lists read from their address. */
const names = ['q', 'kind', 'sort', 'page', 'keyword', 'state', 'mode', 'field', 'attention', 'enterprise', 'institution', 'expert', 'region', 'township', 'industry', 'discipline', 'cooperationModes', 'regions', 'status', 'from', 'to', 'outcome', 'need', 'as', 'next']

export const lists = ['/search', '/search/suggestions', '/experts', '/needs', '/enterprises', '/institutions', '/agreements', '/agreements/new', '/accounts', '/twins', '/twins/decisions', '/imports', '/introductions', '/overview']

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

const long = '%E9%93%B6'.repeat(600)

const allAtOnce = (value: string) => names.map((name) => `${name}=${value}`).join('&')

/** Each value in all filters of each list; the worst of them in each filter alone; and filters given many times or as lists. */
export const hostileAddresses = [
  ...lists.flatMap((list) => Object.values(values).map((value) => `${list}?${allAtOnce(value)}`)),
  ...lists.flatMap((list) => names.map((name) => `${list}?${name}=${values.quotes}${values.nul}${values.surrogate}${values.meilisearch}`)),
  ...lists.map((list) => `${list}?${names.map((name) => `${name}[]=1&${name}[x]=2&${name}=3&${name}=4`).join('&')}`),
  ...lists.map((list) => `${list}?page=100000&q=${long}&keyword=${long}`),
]

const need = sampleId('need', 'anode-slime')

/** Paths with ids that no record has, or that are none. */
export const mangledPaths = [
  ...['%E0%A4%A', '%00', 'a%00b', '%ED%A0%80', "'%20or%20'1'='1", '..%5c..', 'x'.repeat(5000), '%'].flatMap((id) =>
    ['needs', 'experts', 'enterprises', 'institutions', 'agreements', 'files'].map((kind) => `/${kind}/${id}`),
  ),
  ...['%00', 'x'].flatMap((id) => [`/needs/${id}/edit`, `/needs/${id}/pairings`, `/experts/${id}/works/${id}`, `/agreements/${id}/milestones/${id}`, `/accounts/${id}/password`, `/imports/${id}`, `/imports/${id}/bad-rows`, `/imports/templates/${id}`]),
  `/needs/${need}/nothing`,
  `/twins/compare?kind=expert&one=%00&other=x`,
]
