import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useReload } from '~/components/docking/useReload'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { Check, EmbeddingsOn } from '~/domain/embeddings/status.server'
import { FilledBar } from './FilledBar'
import { useFaultText } from './useFaultText'

const renewedEvery = 3

/** The service, what its vectors do now, how far they are made, and what can be pressed. */
export function ServiceOn({ service, check }: { service: EmbeddingsOn; check: Check | null }) {
  const { t } = useTranslation('embeddings')
  const { dateTime, number } = useFormat()
  useReload(renewedEvery)
  const { host, local, space, serving, paused, failure, lastCall, progress, perMinute, batch, dimensions, search } = service
  const begun = progress.made > 0
  return (
    <>
      {check && <CheckResult check={check} />}
      {failure && <Failure failure={failure} />}
      <Section title={t('state')} id="state">
        <FilledBar service={service} />
        <Form method="post" className="mb-6 flex flex-wrap gap-3">
          {(paused || failure) && <Button look="primary" name="to" value="start">{t(paused ? (begun ? 'press.resume' : 'press.start') : 'press.again')}</Button>}
          {!paused && !failure?.final && <Button name="to" value="pause">{t('press.pause')}</Button>}
          {!paused && !failure && progress.refused > 0 && <Button name="to" value="start">{t('press.refused')}</Button>}
          <Button name="to" value="check">{t('press.check')}</Button>
        </Form>
        <Facts
          facts={[
            [t('facts.host'), `${host} ${t(local ? 'facts.local' : 'facts.outside')}`],
            [t('facts.serving'), serving ?? t('facts.none')],
            [t('facts.filling'), serving === space ? null : space],
            [t('facts.dimensions'), dimensions && number(dimensions)],
            [t('facts.rate'), t('facts.rateOf', { batch: number(batch), perMinute: number(perMinute) })],
            [t('facts.lastCall'), lastCall && t('facts.call', { at: dateTime(lastCall.at), count: lastCall.texts, ms: number(lastCall.ms) })],
            [t('facts.search'), t(search ? 'facts.searchOn' : 'facts.searchOff')],
          ]}
        />
      </Section>
      <p className="max-w-3xl text-sm text-muted">{t('sent')}</p>
    </>
  )
}

function CheckResult({ check }: { check: Check }) {
  const { t } = useTranslation('embeddings')
  const { number } = useFormat()
  const faultText = useFaultText()
  if (check.fault) return <Notice tone="bad">{t('check.bad', { reason: faultText(check.fault) })}</Notice>
  return <Notice tone="good">{t('check.good', { dimensions: number(check.dimensions), ms: number(check.ms) })}</Notice>
}

function Failure({ failure }: { failure: NonNullable<EmbeddingsOn['failure']> }) {
  const { t } = useTranslation('embeddings')
  const { dateTime } = useFormat()
  const faultText = useFaultText()
  const next = failure.final ? t('failure.final') : failure.until ? t('failure.until', { at: dateTime(failure.until) }) : t('failure.soon')
  return <Notice tone="bad">{`${t('failure.said', { at: dateTime(failure.at), reason: faultText(failure) })} ${next}`}</Notice>
}
