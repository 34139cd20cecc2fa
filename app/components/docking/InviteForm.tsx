import { useTranslation } from 'react-i18next'
import { SelectField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { Section } from '~/components/ui/Section'
import { invitationSchema } from '~/domain/docking/docking.schema'

/** Asks one firm or expert by name. */
export function InviteForm({ eventId, firms, experts }: { eventId: string; firms: string[]; experts: string[] }) {
  const { t } = useTranslation('docking')
  return (
    <Section title={t('invite.title')} id="invite">
      <RecordForm schema={invitationSchema} submitLabel={t('invite.add')} cancelTo={`/docking-events/${eventId}`}>
        {(fields) => (
          <>
            <SelectField meta={fields.side} label={t('invite.side')} options={[['firm', t('side.firm')], ['expert', t('side.expert')]]} />
            <SuggestField meta={fields.name} label={t('invite.name')} hint={t('invite.hint')} suggestions={[...firms, ...experts]} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}
