/** Where a stop lies: a place by name, and on the earth where that is known. */
export interface Place {
  zone: string
  latitude: number | null
  longitude: number | null
}

export interface TravelSettings {
  /** Kilometres an hour. */
  speed: number
  /** How much longer the road is than the straight line. */
  detour: number
  nearMinutes: number
  otherMinutes: number
  /** Typed minutes by `legKey`. */
  typed: ReadonlyMap<string, number>
}

export type TravelSource = 'typed' | 'coordinates' | 'near' | 'unknown'

/** The key of a pair of places, the same in either direction. */
export const legKey = (one: string, other: string): string => [one, other].sort().join('\n')

const earthRadius = 6371.0088

/** Kilometres along the great circle (haversine). */
export function distance(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const h = Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

const isKnown = (place: Place): place is Place & { latitude: number; longitude: number } => place.latitude !== null && place.longitude !== null

/** Minutes from one place to another: as typed, else by coordinates (whole minutes, rounded up), else by whether both lie in one place. */
export function travelBetween(one: Place, other: Place, { typed, speed, detour, nearMinutes, otherMinutes }: TravelSettings): { minutes: number; source: TravelSource } {
  const known = typed.get(legKey(one.zone, other.zone))
  if (known !== undefined) return { minutes: known, source: 'typed' }
  if (isKnown(one) && isKnown(other)) return { minutes: Math.ceil((distance(one, other) * detour * 60) / speed), source: 'coordinates' }
  return one.zone === other.zone ? { minutes: nearMinutes, source: 'near' } : { minutes: otherMinutes, source: 'unknown' }
}

/** Minutes between all places; none from a place to itself. */
export const travelTable = (places: Place[], settings: TravelSettings): number[][] =>
  places.map((one, i) => places.map((other, j) => (i === j ? 0 : travelBetween(one, other, settings).minutes)))
