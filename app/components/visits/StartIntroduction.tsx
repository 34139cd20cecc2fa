import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { textBox } from '~/components/forms/fields'
import { Button } from '~/components/ui/Button'

/** A need addressed and the guests who may help with it. */
export interface Pair {
  firmId: string
  need: { id: string; title: string }
  experts: { id: string; name: string }[]
}

/** Opens the form of an introduction with need and expert filled in; where there is but one of each, in one press. */
export function StartIntroduction({ followUpId, pairs }: { followUpId: string; pairs: Pair[] }) {
  const { t } = useTranslation('visits')
  const experts = pairs[0]?.experts ?? []
  if (experts.length === 0) return null
  return (
    <Form action="/introductions/new" className="no-print mt-2 flex flex-wrap items-end gap-3">
      <input type="hidden" name="followUp" value={followUpId} />
      <Choice name="need" label={t('startNeed')} options={pairs.map(({ need: { id, title } }) => [id, title])} />
      <Choice name="expert" label={t('startExpert')} options={experts.map(({ id, name }) => [id, name])} />
      <Button>{t('start')}</Button>
    </Form>
  )
}

function Choice({ name, label, options }: { name: string; label: string; options: [string, string][] }) {
  const [only, ...others] = options
  if (others.length === 0) return <input type="hidden" name={name} value={only![0]} />
  return (
    <label className="flex min-w-0 max-w-full flex-col text-sm text-muted">
      {label}
      <select name={name} className={`${textBox} text-ink`}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
