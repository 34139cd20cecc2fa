import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'

const example = `EMBEDDINGS_URL=http://127.0.0.1:11434/v1
EMBEDDINGS_MODEL=bge-m3`

/** What to do to have a service, and what of an earlier one is left. */
export function ServiceOff({ kept }: { kept: number }) {
  const { t } = useTranslation('embeddings')
  const { number } = useFormat()
  return (
    <>
      <Notice>{t('off.now')}</Notice>
      <Section title={t('off.how')} id="how">
        <p className="mb-2 max-w-3xl">{t('off.steps')}</p>
        <pre className="mb-2 max-w-3xl whitespace-pre-wrap rounded-md bg-sunken px-4 py-3 text-sm [overflow-wrap:anywhere]">{example}</pre>
        <p className="max-w-3xl text-muted">{t('off.others')}</p>
      </Section>
      {kept > 0 && (
        <Section title={t('off.kept')} id="kept">
          <p className="mb-3 max-w-3xl">{t('off.keptHint', { count: kept, number: number(kept) })}</p>
          <Form method="post">
            <Button look="danger" name="to" value="forget">{t('off.forget')}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}
