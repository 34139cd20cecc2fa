import { useEnums } from '~/components/options'
import { Badge, type BadgeTone } from '~/components/ui/Badge'

const tones: Record<string, BadgeTone> = { raised: 'live', approved: 'live', paid: 'live' }

/** An entitlement's state. */
export function EntitlementBadge({ state }: { state: string }) {
  const { label } = useEnums()
  return <Badge tone={tones[state]}>{label('entitlementState', state)}</Badge>
}
