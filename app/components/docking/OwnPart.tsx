import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Own } from './types'

/** What a participant is asked, and where their schedule is. */
export function OwnPart({ own }: { own: Own }) {
  const { t } = useTranslation('docking')
  const { id, answer, mayAnswer, mayWish, wishes } = own
  return (
    <Section title={t('sections.mine')} id="mine">
      <p className="mb-3 max-w-2xl">
        {answer === 'declined' ? t('declined') : answer === 'accepted' ? t('accepted') : t('answerNow')} {mayWish && (wishes > 0 ? t('myWishes', { count: wishes }) : t('noWishes'))}
      </p>
      <div className="flex flex-wrap gap-2">
        {mayAnswer && answer !== 'accepted' && <Answer id={id} press="accept" text={t('accept')} />}
        {mayAnswer && answer !== 'declined' && <Answer id={id} press="decline" text={t('decline')} />}
        {mayWish && (
          <ButtonLink to={`/docking-participants/${id}/wishes`} look={answer === 'accepted' ? 'primary' : 'plain'}>
            {t('wish')}
          </ButtonLink>
        )}
        {mayAnswer && <ButtonLink to={`/docking-participants/${id}/edit`}>{t('editPresence')}</ButtonLink>}
        <ButtonLink to={`/docking-participants/${id}`} look={answer === 'accepted' && !mayWish ? 'primary' : 'plain'}>{t('mySchedule')}</ButtonLink>
      </div>
    </Section>
  )
}

function Answer({ id, press, text }: { id: string; press: string; text: string }) {
  return (
    <Form method="post" action={`/docking-participants/${id}?index`}>
      <input type="hidden" name="participant" value={id} />
      <Button name="press" value={press} look={press === 'accept' ? 'primary' : 'plain'}>
        {text}
      </Button>
    </Form>
  )
}
