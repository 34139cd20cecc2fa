import type { SerializeFrom } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '~/components/forms/errorText'
import { useFormat } from '~/components/format'
import { RecordForm } from '~/components/forms/RecordForm'
import { moveSchema } from '~/domain/docking/docking.schema'
import type { meetingToMove } from '~/domain/docking/meetingPage.server'

type Places = SerializeFrom<typeof meetingToMove>['places']
type Slot = Places['rounds'][number]['slots'][number]

/** Every round and table, to choose a free one from; the others say what stands against them. */
export function MoveForm({ places: { tables, rounds }, cancelTo }: { places: Places; cancelTo: string }) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  const errorText = useErrorText()
  return (
    <RecordForm schema={moveSchema} submitLabel={t('meetingPage.moveTo')} cancelTo={cancelTo}>
      {(fields) => (
        <fieldset aria-describedby={fields.slot.errors ? fields.slot.errorId : undefined}>
          <legend className="mb-1 font-medium">{t('meetingPage.slot')}</legend>
          <p className="mb-2 text-sm text-muted">{t('meetingPage.moveHint')}</p>
          {fields.slot.errors && (
            <p id={fields.slot.errorId} className="mb-2 text-sm text-seal">
              {fields.slot.errors.map(errorText).join('；')}
            </p>
          )}
          <ul className="divide-y divide-line">
            {rounds.map(({ round, startsAt, slots }) => (
              <li key={round} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <span className="tabular-nums">
                  {time(startsAt)} <span className="text-sm text-muted">{t('round', { round })}</span>
                </span>
                <span className="flex flex-wrap gap-x-5 gap-y-1">
                  {sharedClash(slots) ? (
                    <Clash text={t(`meetingPage.clash.${sharedClash(slots)!}`)} />
                  ) : (
                    slots.map(({ slot, clashes, isPresent }, index) =>
                      isPresent || clashes[0] ? (
                        <Clash key={slot} text={t('meetingPage.clashAt', { table: tables[index], clash: isPresent ? t('meetingPage.present') : t(`meetingPage.clash.${clashes[0]!}`) })} />
                      ) : (
                        <Free key={slot} name={fields.slot.name} slot={slot} label={t('meetingPage.slotLabel', { round, table: tables[index] })} table={tables[index]!} />
                      ),
                    )
                  )}
                </span>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </RecordForm>
  )
}

/** What stands against every table of a round alike, such as that one side is elsewhere then. */
function sharedClash([first, ...others]: Slot[]) {
  const clash = first?.clashes[0]
  return clash && clash !== 'tableTaken' && clash !== 'tableLost' && others.every(({ clashes }) => clashes[0] === clash) ? clash : null
}

const Clash = ({ text }: { text: string }) => <span className="inline-flex min-h-8 items-center text-sm text-muted">{text}</span>

const Free = ({ name, slot, label, table }: Record<'name' | 'slot' | 'label' | 'table', string>) => (
  <label className="inline-flex min-h-8 items-center gap-2">
    <input type="radio" name={name} value={slot} aria-label={label} className="size-4 accent-teal" />
    {table}
  </label>
)
