import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { Section } from '~/components/ui/Section'
import { decisionSchema, noWinner } from '~/domain/challenges/challenges.schema'

interface Props {
  needId: string
  applications: { id: string; expert: { name: string; institution: { name: string } | null } }[]
}

/** Chooses one application or none, with the reason that everybody gets to read. */
export function DecisionForm({ needId, applications }: Props) {
  const { t } = useTranslation('challenges')
  const choices = applications.map(({ id, expert }): [string, string] => [id, [expert.name, expert.institution?.name].filter(Boolean).join(' · ')])
  return (
    <Section title={t('decide.title')} id="decide">
      <div className="no-print">
        <RecordForm schema={decisionSchema} submitLabel={t('decide.submit')} cancelTo={`/needs/${needId}`}>
          {(fields) => (
            <>
              <SelectField meta={fields.winner} label={t('decide.winner')} options={[...choices, [noWinner, t('decide.none')]]} />
              <TextArea meta={fields.reason} label={t('decide.reason')} hint={t('decide.reasonHint')} />
            </>
          )}
        </RecordForm>
      </div>
    </Section>
  )
}
