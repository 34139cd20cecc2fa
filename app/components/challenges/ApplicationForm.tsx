import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { applicationSchema } from '~/domain/challenges/challenges.schema'

interface Props {
  needId: string
  mine: { state: string; version: number; plan: string; basis: string | null; amountAsked: string | null } | null
  /** The application can still be changed. */
  open: boolean
}

/** An expert's application: a form until the last day, then what was handed in. */
export function ApplicationForm({ needId, mine, open }: Props) {
  const { t } = useTranslation('challenges')
  const { yuan } = useFormat()
  if (!open) {
    return mine && <Facts facts={[[t('apply.plan'), mine.plan], [t('apply.basis'), mine.basis], [t('compare.amount'), mine.amountAsked && yuan(mine.amountAsked)]]} />
  }
  return (
    <RecordForm schema={applicationSchema} values={mine ?? undefined} cancelTo={`/needs/${needId}`} buttons={<Buttons handedIn={mine?.state === 'submitted'} />}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <TextArea meta={fields.plan} label={t('apply.plan')} hint={t('apply.planHint')} rows={10} />
          <TextArea meta={fields.basis} label={t('apply.basis')} hint={t('apply.basisHint')} rows={5} />
          <TextField meta={fields.amountAsked} label={t('apply.amountAsked')} hint={t('apply.amountHint')} inputMode="decimal" />
        </>
      )}
    </RecordForm>
  )
}

function Buttons({ handedIn }: { handedIn: boolean }) {
  const { t } = useTranslation('challenges')
  return (
    <>
      <Button name="send" value="submitted" look="primary">
        {t(handedIn ? 'apply.save' : 'apply.submit')}
      </Button>
      {!handedIn && (
        <Button name="send" value="draft">
          {t('apply.draft')}
        </Button>
      )}
    </>
  )
}
