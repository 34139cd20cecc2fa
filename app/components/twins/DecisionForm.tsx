import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import type { Compared } from './ComparisonTable'

/** Which record stays, and what to do with the pair. */
export function DecisionForm({ comparison: { kind, sides, links } }: { comparison: Compared }) {
  const { t } = useTranslation('twins')
  const weight = (side: number) => links.reduce((sum, { counts }) => sum + counts[side]!, 0)
  const heavier = weight(1) > weight(0) ? 1 : 0
  return (
    <Form method="post" className="max-w-3xl">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="one" value={sides[0]!.id} />
      <input type="hidden" name="other" value={sides[1]!.id} />
      <fieldset className="mb-4">
        <legend className="mb-1 font-medium">{t('keep')}</legend>
        {sides.map(({ id, name }, index) => (
          <label key={id} className="flex min-h-9 items-center gap-2 [overflow-wrap:anywhere]">
            <input type="radio" name="kept" value={id} defaultChecked={index === heavier} className="size-4 shrink-0 accent-teal" />
            <span className="text-muted">{t('side', { place: index + 1 })}</span> {name}
          </label>
        ))}
        <p className="mt-1 text-sm text-muted">{t('mergeHint')}</p>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button name="verdict" value="apart">
          {t('apart')}
        </Button>
        <Button name="verdict" value="merged" look="primary">
          {t('merge')}
        </Button>
      </div>
    </Form>
  )
}
