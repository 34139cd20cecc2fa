import { Form, Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Button } from '~/components/ui/Button'
import type { Switches } from '~/domain/pairings/help.server'

/** What beyond the texts counts on this page: a GET form, so that the address is the choice. */
export function FactorSwitches({ switches: { offered, off, left } }: { switches: Switches }) {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const { list } = useFormat()
  const [search] = useSearchParams()
  const others = [...search].filter(([name]) => name !== 'without')
  return (
    <details open={left.length > 0} className="mb-2 text-sm">
      <summary className="min-h-6 text-teal">{t('switches.title')}</summary>
      <Form key={search.toString()} className="no-print mt-1 rounded-md bg-sunken px-4 py-3">
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="sr-only">{t('switches.title')}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {offered.map((group) => (
              <label key={group} className="inline-flex min-h-8 items-center gap-2">
                <input type="checkbox" name="without" value={group} defaultChecked={off.includes(group) || left.includes(group)} disabled={off.includes(group)} className="size-4 shrink-0 accent-teal" />
                {label('factorGroup', group)} {off.includes(group) && <span className="text-muted">{t('switches.offForAll')}</span>}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="my-2 text-muted">{t(offered.includes('model') ? 'switches.hintModel' : 'switches.hint')}</p>
        <div className="flex flex-wrap items-center gap-4">
          <Button>{t('switches.apply')}</Button>
          {left.length > 0 && (
            <Link to={`?${new URLSearchParams(others)}`} className="py-1">
              {t('switches.all')}
            </Link>
          )}
        </div>
      </Form>
      {left.length + off.length > 0 && <p className="mt-1">{t('switches.now', { list: list([...new Set([...off, ...left])].map((group) => label('factorGroup', group))) })}</p>}
    </details>
  )
}
