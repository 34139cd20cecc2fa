import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'
import { dockingOutcomes, noteSchema } from '~/domain/docking/docking.schema'

type Side = 'firm' | 'expert' | 'bureau'

interface Note {
  side: Side
  outcome: string
  text: string | null
}

/** What was noted of a meeting, as far as the reader may see it. */
export function Notes({ notes }: { notes: Note[] }) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  return (
    <Section title={t('meetingPage.notes')} id="notes">
      {notes.length === 0 && <p className="text-muted">{t('meetingPage.noNotes')}</p>}
      <ul className="max-w-3xl divide-y divide-line">
        {notes.map(({ side, outcome, text }) => (
          <li key={side} className="py-2">
            {t(`meetingPage.sides.${side}`)} <Badge tone={outcome === 'interested' ? 'live' : 'quiet'}>{label('dockingOutcome', outcome)}</Badge>
            {text && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Notes what came of a meeting for a side the writer speaks for. */
export function NoteForm({ sides, notes, cancelTo }: { sides: Side[]; notes: Note[]; cancelTo: string }) {
  const { t } = useTranslation('docking')
  const { options } = useEnums()
  const only = sides.length === 1 ? sides[0]! : null
  const own = notes.find(({ side }) => side === only)
  return (
    <RecordForm schema={noteSchema} values={only ? { side: only, outcome: own?.outcome, text: own?.text } : {}} submitLabel={t('meetingPage.save')} cancelTo={cancelTo}>
      {(fields) => (
        <>
          {only ? <input type="hidden" name={fields.side.name} value={only} /> : <SelectField meta={fields.side} label={t('meetingPage.side')} options={sides.map((side) => [side, t(`meetingPage.sides.${side}`)])} />}
          <SelectField meta={fields.outcome} label={t('meetingPage.outcome')} hint={t('meetingPage.own')} options={options('dockingOutcome', dockingOutcomes)} />
          <TextArea meta={fields.text} label={t('meetingPage.text')} />
        </>
      )}
    </RecordForm>
  )
}
