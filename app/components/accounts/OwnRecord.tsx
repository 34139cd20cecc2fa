import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useChangedValue } from '~/components/ui/changedValue'

/** The catalogue in which a table's columns have their names; any other that knows a name serves where this one does not. */
const catalogueOf: Record<string, string> = { enterprise: 'enterprises', expert: 'experts', need: 'needs', introduction: 'introductions', joinRequest: 'people', invitation: 'people', user: 'accounts' }
const catalogues = ['enterprises', 'experts', 'needs', 'introductions', 'people', 'accounts']

/** Records that are in force or withdrawn, where others have a life of many states. */
const ofDirectory = new Set(['enterprise', 'expert'])

/** A record as it is kept, without the numbers that join tables; names of columns without a label are in no language. */
export function OwnRecord({ table, row }: { table: string; row: object }) {
  const label = useLabel(table)
  return (
    <dl className="mb-3 grid gap-x-6 border-b border-line pb-3 text-sm max-sm:gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {Object.entries(row).flatMap(([name, value]) =>
        /^id$|Id$/.test(name) ? [] : (
          <div key={name} className="sm:contents">
            <dt className="text-muted">{label(name)}</dt>
            <Value name={name === 'state' && ofDirectory.has(table) ? 'recordState' : name} value={value} />
          </div>
        ),
      )}
    </dl>
  )
}

function useLabel(table: string) {
  const { t, i18n } = useTranslation('privacy')
  return (name: string) => {
    const own = catalogueOf[table]
    const key = [...(own ? [`${own}:fields.${name}`] : []), `privacy:data.fields.${name}`, ...catalogues.map((each) => `${each}:fields.${name}`)].find((each) => i18n.exists(each))
    return key ? t(key as 'data.fields.email') : <span lang="zxx">{name}</span>
  }
}

/** What the reader's language has a word for stands in it; the rest as it is kept. */
function Value({ name, value }: { name: string; value: unknown }) {
  const { dateTime } = useFormat()
  const named = useChangedValue()
  const plain = value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value)
  const text = value instanceof Date ? dateTime(value) : plain.startsWith('{') ? plain : named(name, value)
  return (
    <dd lang={text === plain ? 'zxx' : undefined} className="whitespace-pre-line [overflow-wrap:anywhere]">
      {text}
    </dd>
  )
}
