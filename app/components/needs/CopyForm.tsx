import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'

interface Props {
  title: string
  files: { id: string; name: string }[]
  cancelTo: string
}

/** What a copy of a need will hold, and which of its files go with it. */
export function CopyForm({ title, files, cancelTo }: Props) {
  const { t } = useTranslation(['writing', 'common'])
  return (
    <>
      <PageHeader title={t('copy')} lead={title} />
      <p className="mb-4 max-w-3xl">{t('copyLead')}</p>
      <Form method="post">
        {files.length > 0 && (
          <fieldset className="mb-4">
            <legend className="mb-1 font-medium">{t('copyFiles')}</legend>
            {files.map(({ id, name }) => (
              <label key={id} className="flex min-h-8 items-center gap-2 [overflow-wrap:anywhere]">
                <input type="checkbox" name="file" value={id} defaultChecked className="size-4 shrink-0 accent-teal" />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        <div className="flex gap-3">
          <Button look="primary">{t('copyNow')}</Button>
          <Link to={cancelTo} className="inline-flex min-h-9 items-center px-2">
            {t('common:actions.cancel')}
          </Link>
        </div>
      </Form>
    </>
  )
}
