import { Form, Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { fileBox, textBox } from '~/components/forms/fields'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { acceptedFiles } from '~/domain/files/fileKinds'
import type { IntroductionPage } from '~/domain/introductions/page.server'
import { useWho } from './useWho'

type Talking = NonNullable<IntroductionPage['talk']>

/** What was said, the latest at the bottom, and the box to write in. */
export function Talk({ introduction, enterprise, expert, talk, may }: Pick<IntroductionPage, 'introduction' | 'enterprise' | 'expert' | 'talk' | 'may'>) {
  const { t } = useTranslation('introductions')
  if (!talk) return null
  const { messages, page, pages } = talk
  return (
    <Section title={t('sections.talk')} id="talk">
      {page < pages && <PageLink page={page + 1} label={t('talk.earlier')} />}
      {messages.length === 0 && <p className="text-muted">{may.talk ? t('talk.empty') : t('talk.none')}</p>}
      <ol className="space-y-3">
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} enterprise={enterprise} expert={expert} />
        ))}
      </ol>
      {page > 1 && <PageLink page={page - 1} label={t('talk.later')} />}
      <span id="latest" />
      {may.talk && <MessageForm key={messages.at(-1)?.id} introductionId={introduction.id} />}
    </Section>
  )
}

const PageLink = ({ page, label }: { page: number; label: string }) => (
  <p className="my-2 text-sm">
    <Link to={`?talk=${page}#talk`}>{label}</Link>
  </p>
)

function MessageItem({ message, ...parties }: { message: Talking['messages'][number] } & Pick<IntroductionPage, 'enterprise' | 'expert'>) {
  const { t } = useTranslation('introductions')
  const { dateTime, number } = useFormat()
  const who = useWho(parties)
  const { side, body, createdAt, author, mine, unread, files } = message
  return (
    <li className={clsx('max-w-[min(42rem,92%)] rounded-md border px-4 py-2', mine ? 'ml-auto border-teal bg-teal-soft' : 'border-line bg-paper')}>
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="inline-block font-medium first-letter:uppercase">{who(side)}</span>
        {author && author !== who(side) && <span className="text-muted">{author}</span>}
        <span className="text-muted">{dateTime(createdAt)}</span>
        {unread && <Badge tone="live">{t('talk.new')}</Badge>}
      </div>
      {body && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>}
      {files.map(({ id, name, size }) => (
        <p key={id} className="text-sm [overflow-wrap:anywhere]">
          <a href={`/files/${id}`} download>
            {name}
          </a>{' '}
          <span className="text-muted">{`${number(Math.max(1, Math.round(size / 1024)))} KB`}</span>
        </p>
      ))}
    </li>
  )
}

function MessageForm({ introductionId }: { introductionId: string }) {
  const { t } = useTranslation('introductions')
  return (
    <Form method="post" action={`/introductions/${introductionId}/messages`} encType="multipart/form-data" className="no-print mt-4">
      <label className="mb-1 block font-medium" htmlFor="message-body">
        {t('talk.write')}
      </label>
      <textarea id="message-body" name="body" rows={3} maxLength={4000} placeholder={t('talk.placeholder')} className={textBox} />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-3">
        <label className="min-w-0 text-sm text-muted">
          {t('talk.attach')} <input type="file" name="file" multiple accept={acceptedFiles} className={fileBox} />
        </label>
        <Button look="primary">{t('talk.send')}</Button>
      </div>
    </Form>
  )
}
