import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { textBox } from '~/components/forms/fields'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'

interface Props {
  feed: { createdAt: Date } | null
  /** The address that was made just now. */
  address?: string
}

/** How to have the calendar in a telephone or a mail program. */
export function FeedSection({ feed, address }: Props) {
  const { t } = useTranslation('calendar')
  const { date } = useFormat()
  return (
    <Section title={t('feed.title')} id="feed">
      <p className="mb-3 max-w-3xl text-muted">{t('feed.lead')}</p>
      {address && (
        <Notice tone="good">
          <label className="block">
            {t('feed.created')}
            <input readOnly value={address} aria-label={t('feed.address')} className={`${textBox} mt-1 font-mono text-sm`} />
          </label>
        </Notice>
      )}
      {!address && <p className="mb-3">{feed ? t('feed.exists', { date: date(feed.createdAt) }) : t('feed.none')}</p>}
      <Form method="post" className="no-print flex flex-wrap gap-3">
        <Button name="intent" value="create">{feed ? t('feed.renew') : t('feed.create')}</Button>
        {feed && <Button name="intent" value="revoke" look="danger">{t('feed.revoke')}</Button>}
      </Form>
    </Section>
  )
}
