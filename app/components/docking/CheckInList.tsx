import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'

interface Participant {
  id: string
  name: string
  of: string | null
  side: 'firm' | 'expert'
  answer: string
  checkedInAt: Date | string | null
}

/** Who is expected, each with a button big enough for a busy entrance. */
export function CheckInList({ participants }: { participants: Participant[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {participants.map((one) => (
        <Entry key={one.id} participant={one} />
      ))}
    </ul>
  )
}

function Entry({ participant: { id, name, of, side, answer, checkedInAt } }: { participant: Participant }) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  const { time } = useFormat()
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-line bg-paper px-4 py-3">
      <span className="min-w-0 flex-1 basis-40 [overflow-wrap:anywhere]">
        <span className="block text-lg font-medium">{name}</span>
        <span className="text-sm text-muted">{[t(`side.${side}`), of].filter(Boolean).join(' · ')} </span>
        {checkedInAt ? <Badge tone="live">{t('deskPage.here', { time: time(checkedInAt) })}</Badge> : answer === 'absent' && <Badge>{label('dockingAnswer', 'absent')}</Badge>}
      </span>
      <Form method="post" className="flex gap-2">
        <input type="hidden" name="participant" value={id} />
        {!checkedInAt && answer !== 'absent' && <Press press="absent" text={t('deskPage.markAbsent')} name={name} />}
        {checkedInAt ? <Press press="checkOut" text={t('deskPage.checkOut')} name={name} /> : <Press press="checkIn" text={t('deskPage.checkIn')} name={name} primary />}
      </Form>
    </li>
  )
}

function Press({ press, text, name, primary }: { press: string; text: string; name: string; primary?: boolean }) {
  const { t } = useTranslation('docking')
  return (
    <Button name="press" value={press} look={primary ? 'primary' : 'plain'} aria-label={t('deskPage.of', { action: text, name })} className={primary ? 'min-h-12 px-6 text-lg' : 'min-h-12'}>
      {text}
    </Button>
  )
}
