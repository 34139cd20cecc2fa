import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { readMailbox } from '~/domain/mail/mailbox.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('mail:mailbox.title')

export const loader = signedIn(({ actor, params }) => readMailbox(actor, params.id!))

export default function MailboxMail() {
  const { id, mail, locale, paths } = useLoaderData<typeof loader>()
  const { t } = useTranslation('mail')
  if (!mail) return <Notice tone="bad">{t('mailbox.lost')}</Notice>
  return (
    <>
      <PageHeader title={mail.subject} lang={locale}>
        <ButtonLink to={`/mailbox/${id}/eml`} reloadDocument download>
          {t('mailbox.download')}
        </ButtonLink>
      </PageHeader>
      <Section title={t('mailbox.links')} id="links">
        <ul>
          {paths.map((path) => (
            <li key={path} className="[overflow-wrap:anywhere]">
              <Link to={path}>{path}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('mailbox.html')} id="html">
        <iframe src={`/mailbox/${id}/html`} title={t('mailbox.html')} sandbox="allow-popups allow-popups-to-escape-sandbox" className="h-[32rem] w-full rounded-md border border-line bg-paper" />
      </Section>
      <Section title={t('mailbox.text')} id="text">
        <Plain>{mail.text}</Plain>
      </Section>
      <Section title={t('mailbox.headers')} id="headers">
        <Plain>{mail.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</Plain>
      </Section>
    </>
  )
}

const Plain = ({ children }: { children: string }) => (
  <pre className="whitespace-pre-wrap rounded-md border border-line bg-paper p-3 text-sm [overflow-wrap:anywhere]">{children}</pre>
)
