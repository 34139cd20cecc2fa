import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkList } from '~/components/links/LinkList'
import { RecordName } from '~/components/links/RecordLinks'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { linkPress, linksAsked } from '~/domain/links/links.schema'
import { changeLinks, linksPage } from '~/domain/links/links.server'
import { DomainError } from '~/domain/errors'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('links:title')

export const loader = signedIn(({ actor, search }) => linksPage(actor, linksAsked(search)))

export const action = signedIn(({ actor, request, search }) =>
  press(request, linkPress, async (pressed) => {
    const { kind, id } = linksAsked(search)
    if (!kind || !id) throw new DomainError('not_found')
    await changeLinks(actor, { kind, id }, pressed)
    return redirectWithNotice(`/links?${new URLSearchParams({ kind, id })}`, 'saved')
  }),
)

export default function Links() {
  const { record, linked, likely, matches } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['links', 'common'])
  const [search] = useSearchParams()
  const keyword = search.get('keyword') ?? ''
  return (
    <>
      <PageHeader title={t('title')} lead={<RecordName record={record} />} />
      <p className="mb-6 max-w-3xl text-muted">{t('lead')}</p>
      <Section title={t('linked')} id="linked">
        {linked.length === 0 ? <p className="text-muted">{t('none')}</p> : <LinkList records={linked} />}
      </Section>
      {likely.length > 0 && (
        <Section title={t('likely')} id="likely">
          <LinkList records={likely} />
        </Section>
      )}
      <Section title={t('search')} id="search">
        <Form className="mb-3 flex flex-wrap gap-3">
          <input type="hidden" name="kind" value={record.kind} />
          <input type="hidden" name="id" value={record.id} />
          <input type="search" name="keyword" aria-label={t('keyword')} defaultValue={keyword} maxLength={100} className="h-9 w-72 max-w-full rounded-md border border-line-strong bg-paper px-2" />
          <Button>{t('common:searchBox.button')}</Button>
        </Form>
        {keyword && (matches.length === 0 ? <p className="text-muted">{t('nothing')}</p> : <LinkList records={matches} />)}
      </Section>
      <Link to={record.path}>{t('back')}</Link>
    </>
  )
}
