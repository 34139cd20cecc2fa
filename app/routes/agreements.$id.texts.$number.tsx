import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PartFiles } from '~/components/agreements/papers/PartFiles'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { versionAsked } from '~/domain/agreements/texts/texts.schema'
import { getText } from '~/domain/agreements/texts/texts.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.title)

export const loader = signedIn(({ actor, params }) => getText(actor, params.id!, versionAsked(params.number!)))

export default function AgreementText() {
  const { title, text, last, mayEdit } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreementPapers')
  const { dateTime } = useFormat()
  return (
    <>
      <PageHeader title={t('texts.number', text)} lead={<Link to="../.." relative="path">{title}</Link>}>
        {text.number > 1 && <ButtonLink to={`../difference?from=${text.number - 1}&to=${text.number}`} relative="path">{t('texts.withPrevious')}</ButtonLink>}
        {mayEdit && text.number === last && <ButtonLink to="../new" relative="path">{t('texts.add')}</ButtonLink>}
      </PageHeader>
      <p className="mb-2 flex flex-wrap gap-x-4 text-muted">
        <span>{[dateTime(text.createdAt), text.by && t('texts.by', { name: text.by })].filter(Boolean).join(' · ')}</span>
        <Link to=".." relative="path">{t('texts.all')}</Link>
      </p>
      {text.note && <p className="mb-2">{text.note}</p>}
      <PartFiles files={text.files} />
      <div className="mt-4 max-w-4xl whitespace-pre-line rounded-md border border-line bg-paper p-4 [overflow-wrap:anywhere] md:px-10 md:py-8">{text.body}</div>
    </>
  )
}
