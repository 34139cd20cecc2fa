import type { Place } from './route/travel'

export interface Point {
  x: number
  y: number
}

export interface Layout {
  /** True where the points lie as on the earth; else only their distance from the middle tells something: the travel time. */
  geographic: boolean
  /** Place 0 is where days start. Within 0 to 1, y downwards. */
  points: Point[]
}

/** Where each place is drawn: by coordinates where all are known, else around the start by travel time, those of one place side by side. */
export function layoutOf(places: Place[], travel: number[][]): Layout {
  const known = places.filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
  return known.length === places.length && places.length > 1 ? { geographic: true, points: projected(places as Earthly[]) } : { geographic: false, points: around(places, travel[0] ?? []) }
}

type Earthly = { latitude: number; longitude: number }

/** Longitudes shrunk by the cosine of the middle latitude, as one sees a county on a map. */
function projected(places: Earthly[]): Point[] {
  const middle = places.reduce((sum, { latitude }) => sum + latitude, 0) / places.length
  const flat = places.map(({ latitude, longitude }) => ({ x: longitude * Math.cos((middle * Math.PI) / 180), y: -latitude }))
  const [left, top] = [Math.min(...flat.map(({ x }) => x)), Math.min(...flat.map(({ y }) => y))]
  const size = Math.max(...flat.map(({ x }) => x - left), ...flat.map(({ y }) => y - top), 1e-6)
  const inset = (value: number, extent: number) => 0.08 + (0.84 * (value + (size - extent) / 2)) / size
  const [width, height] = [Math.max(...flat.map(({ x }) => x - left)), Math.max(...flat.map(({ y }) => y - top))]
  return flat.map(({ x, y }) => ({ x: inset(x - left, width), y: inset(y - top, height) }))
}

function around(places: Place[], fromStart: number[]): Point[] {
  const zones = [...new Set(places.slice(1).map(({ zone }) => zone))]
  const farthest = Math.max(...fromStart, 1)
  const seen = new Map<string, number>()
  return places.map(({ zone }, index) => {
    if (index === 0) return { x: 0.5, y: 0.5 }
    const nth = seen.get(zone) ?? 0
    seen.set(zone, nth + 1)
    const radius = 0.16 + (0.27 * fromStart[index]!) / farthest
    const angle = (2 * Math.PI * zones.indexOf(zone)) / zones.length - Math.PI / 2 + (nth * 0.075) / radius
    return { x: 0.5 + radius * Math.cos(angle), y: 0.5 + radius * Math.sin(angle) }
  })
}
