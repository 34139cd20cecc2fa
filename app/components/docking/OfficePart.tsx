import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { textBox } from '~/components/forms/fields'
import { useEnums } from '~/components/options'
import { Button, ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { Numbers } from './Numbers'
import { ParticipantTable } from './ParticipantTable'
import { Timetable } from './Timetable'
import type { EventHead, Office } from './types'

/** What the bureau sees of an event: its timetable, participants, results and course. */
export function OfficePart({ event, office }: { event: EventHead; office: Office }) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  const { list } = useFormat()
  const { grid, statistics, participants, pending, rules, states, history, registerRow, mayEdit } = office
  const invite = mayEdit && <ButtonLink to={`/docking-events/${event.id}/participants`}>{t('manageParticipants')}</ButtonLink>
  return (
    <>
      {pending && <Pending {...pending} />}
      {registerRow && (
        <p className="mb-4">
          {t('registerRow')} <Link className="underline" to={`/registers/events/${registerRow}`}>{t('toRegister')}</Link>
        </p>
      )}
      {statistics.meetings > 0 && <Numbers eventId={event.id} {...statistics} />}
      {statistics.without.length > 0 && <Notice>{t('without', { names: list(statistics.without) })}</Notice>}
      <Section title={t('sections.grid')} id="grid">
        {statistics.meetings > 0 ? <Timetable grid={grid} /> : <EmptyState action={invite}>{t('noPlan')}</EmptyState>}
      </Section>
      <Section title={t('sections.participants')} id="participants" actions={<span className="no-print flex flex-wrap items-baseline gap-2">{mayEdit && <ButtonLink to={`/docking-events/${event.id}/rules`}>{t('rules')}{rules > 0 && ` · ${t('rulesCount', { count: rules })}`}</ButtonLink>}{invite}</span>}>
        {participants.length > 0 ? <ParticipantTable participants={participants} /> : <EmptyState action={invite}>{t('noParticipants')}</EmptyState>}
      </Section>
      <Section title={t('sections.history')} id="states">
        <States entries={states} label={(state) => label('dockingState', state)} />
        {event.state === 'planned' && <Turns eventId={event.id} />}
        {office.steps.includes('withdraw') && <Withdraw eventId={event.id} />}
      </Section>
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}

function Pending({ id, state }: NonNullable<Office['pending']>) {
  const { t } = useTranslation('docking')
  const text = { solving: t('pendingSolving'), failed: t('pendingFailed') }[state as string] ?? t('pendingProposed')
  return (
    <Notice tone="good">
      {text} <Link className="underline" to={`/docking-plans/${id}`}>{t('openPlan')}</Link>
    </Notice>
  )
}

/** Ways off the usual course of a planned event. */
function Turns({ eventId }: { eventId: string }) {
  const { t } = useTranslation('docking')
  return (
    <Form method="post" action={`/docking-events/${eventId}?index`} className="no-print mt-4 flex flex-wrap gap-2">
      <Button name="intent" value="plan">{t('planAgain')}</Button>
      <Button name="intent" value="reopen">{t('steps.reopen')}</Button>
      <Button name="intent" value="finish">{t('steps.finish')}</Button>
    </Form>
  )
}

function Withdraw({ eventId }: { eventId: string }) {
  const { t } = useTranslation('docking')
  return (
    <Form method="post" action={`/docking-events/${eventId}?index`} className="no-print mt-4 flex flex-wrap items-end gap-3">
      <label className="flex min-w-0 max-w-full flex-col text-sm text-muted">
        {t('withdrawReason')}
        <input name="reason" maxLength={500} className={`${textBox} text-ink`} />
      </label>
      <Button name="intent" value="withdraw" look="danger">
        {t('steps.withdraw')}
      </Button>
    </Form>
  )
}
