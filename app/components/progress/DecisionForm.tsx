import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { reportDecision } from '~/domain/progress/progress.schema'

/** The bureau's answer to a filed report. */
export function DecisionForm({ version, cancelTo }: { version: number; cancelTo: string }) {
  const { t } = useTranslation('duties')
  return (
    <RecordForm schema={reportDecision} values={{ version }} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <SelectField meta={fields.to} label={t('reports.to')} options={[['accepted', t('reports.accept')], ['returned', t('reports.return')]]} />
          <TextArea meta={fields.remark} label={t('reports.labels.remark')} hint={t('reports.hints.remark')} />
        </>
      )}
    </RecordForm>
  )
}
