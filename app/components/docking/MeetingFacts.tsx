import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import type { meetingPage } from '~/domain/docking/meetingPage.server'

/** Who meets whom when and about what, and the introduction that began from it. */
export function MeetingFacts({ meeting, firm, expert, need, introductionId, mutual, mayMove }: SerializeFrom<typeof meetingPage>) {
  const { t } = useTranslation('docking')
  const { dateTime } = useFormat()
  return (
    <>
      <Facts
        facts={[
          [t('meetingPage.when'), `${dateTime(meeting.startsAt)} · ${t('round', { round: meeting.round })}`],
          [t('meetingPage.table'), meeting.table],
          [t('side.firm'), <Link key="firm" to={`/enterprises/${firm.recordId}`}>{firm.name}</Link>],
          [t('side.expert'), <Link key="expert" to={`/experts/${expert.recordId}`}>{[expert.name, expert.of].filter(Boolean).join(' · ')}</Link>],
          [t('meetingPage.need'), need && <Link to={`/needs/${need.id}`}>{need.title}</Link>],
          [t('meetingPage.introduction'), introductionId && <Link to={`/introductions/${introductionId}`}>{t('meetingPage.toIntroduction')}</Link>],
        ]}
      />
      <p className="no-print mb-6 flex flex-wrap gap-2">
        {mutual && !introductionId && need && <ButtonLink to={`/introductions/new?need=${need.id}&expert=${expert.recordId}`}>{t('meetingPage.begin')}</ButtonLink>}
        {mayMove && <ButtonLink to={`/docking-meetings/${meeting.id}/move`}>{t('meetingPage.move')}</ButtonLink>}
      </p>
    </>
  )
}
