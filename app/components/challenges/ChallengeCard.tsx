import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { challengeCard } from '~/domain/challenges/reading.server'
import { PhaseBadge } from './PhaseBadge'
import { useReward } from './reward'

type Card = NonNullable<Awaited<ReturnType<typeof challengeCard>>>

/** A need as an open challenge on its page, or the offer to make it one. */
export function ChallengeCard({ challenge }: { challenge: Card }) {
  const { t } = useTranslation('challenges')
  if (!challenge.isChallenge) return <Offer />
  const { may, mine, conflicted } = challenge
  return (
    <Section title={t('title')} id="challenge" actions={<PhaseBadge phase={challenge.phase} />}>
      <Terms challenge={challenge} />
      {conflicted && <Notice>{t('card.conflicted')}</Notice>}
      <div className="no-print flex flex-wrap gap-3">
        {may.edit && <ButtonLink to="challenge">{t('card.edit')}</ButtonLink>}
        {may.edit && (
          <Form method="post">
            <Button name="move" value="endChallenge">
              {t('card.end')}
            </Button>
          </Form>
        )}
        {may.viewApplications && <ButtonLink to="applications" look="primary">{t('card.compare')}</ButtonLink>}
        {(mine || may.apply) && <ButtonLink to="apply" look="primary">{t(mine ? 'card.mine' : 'card.apply')}</ButtonLink>}
      </div>
    </Section>
  )
}

function Offer() {
  const { t } = useTranslation('challenges')
  return (
    <Section title={t('title')} id="challenge">
      <p className="mb-2 text-muted">{t('card.setHint')}</p>
      <div className="no-print">
        <ButtonLink to="challenge">{t('card.set')}</ButtonLink>
      </div>
    </Section>
  )
}

function Terms({ challenge }: { challenge: Card }) {
  const { t } = useTranslation('challenges')
  const { day } = useFormat()
  const reward = useReward()
  return (
    <Facts
      facts={[
        [t('fields.reward'), reward(challenge)],
        [t('fields.conditions'), challenge.challengeConditions],
        [t('fields.applyUntil'), day(challenge.applyUntil)],
        [t('fields.applications'), t('count', { count: challenge.handedIn })],
      ]}
    />
  )
}
