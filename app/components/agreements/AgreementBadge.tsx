import { useEnums } from '~/components/options'
import { Badge, type BadgeTone } from '~/components/ui/Badge'

const tones: Record<string, BadgeTone> = { signed: 'live', registered: 'live', active: 'live', completed: 'live' }

/** An agreement's state. */
export function AgreementBadge({ state }: { state: string }) {
  const { label } = useEnums()
  return <Badge tone={tones[state]}>{label('agreementState', state)}</Badge>
}
