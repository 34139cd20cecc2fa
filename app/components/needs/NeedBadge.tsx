import { useEnums } from '~/components/options'
import { Badge, type BadgeTone } from '~/components/ui/Badge'

const tones: Record<string, BadgeTone> = { published: 'live', in_talks: 'live', contracted: 'live', expired: 'bad' }

/** A need's state. */
export function NeedBadge({ state }: { state: string }) {
  const { label } = useEnums()
  return <Badge tone={tones[state]}>{label('needState', state)}</Badge>
}
