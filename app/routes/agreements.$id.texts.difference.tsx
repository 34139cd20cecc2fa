import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Difference } from '~/components/agreements/papers/Difference'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { comparedVersions } from '~/domain/agreements/texts/texts.schema'
import { compareTexts } from '~/domain/agreements/texts/texts.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('agreementPapers:texts.difference')

export const loader = signedIn(({ actor, params, search }) => compareTexts(actor, params.id!, comparedVersions(search)))

export default function CompareTexts() {
  const { title, numbers, chosen, passages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreementPapers')
  return (
    <>
      <PageHeader title={t('texts.difference')} lead={<Link to=".." relative="path">{title}</Link>} />
      {passages ? (
        <>
          <Form key={`${chosen.from}-${chosen.to}`} className="no-print mb-3 flex flex-wrap items-end gap-3">
            {(['from', 'to'] as const).map((end) => (
              <label key={end} className="flex flex-col text-sm text-muted">
                {t(`texts.compare.${end}`)}
                <select name={end} defaultValue={chosen[end]} className="h-9 rounded-md border border-line-strong bg-paper px-2 text-ink">
                  {numbers.map((number) => (
                    <option key={number} value={number}>
                      {t('texts.number', { number })}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <Button>{t('texts.compare.submit')}</Button>
          </Form>
          <p className="mb-3 text-sm text-muted">{t('texts.compare.legend')}</p>
          <Difference passages={passages} />
        </>
      ) : (
        <p className="text-muted">{t('texts.compare.none')}</p>
      )}
    </>
  )
}
