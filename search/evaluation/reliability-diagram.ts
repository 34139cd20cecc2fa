import { type Calibration, type Rate } from './calibration.ts'

const SIDE = 360
const LEFT = 64
const TOP = 24
const WIDTH = LEFT + SIDE + 24
const HEIGHT = TOP + SIDE + 60
const TEAL = '#0b6e6e'
const INK = '#1c1b19'
const FAINT = '#b9b4a8'
const BANDS = { weak: '弱', some: '一般', fair: '较强', strong: '强' } as const

/** Expected rates against observed ones, as an SVG with a ground of its own, so that it can be read on white and on dark pages. On the diagonal both are the same. */
export function reliabilityDiagram({ tenths, bandsHeldOut }: Calibration): string {
  const bands = Object.entries(BANDS).map(([band, name]) => ({ name, rate: bandsHeldOut[band as keyof typeof BANDS] })).filter(({ rate }) => rate.pairs > 0 && Number.isFinite(rate.expected))
  const rates = [...tenths, ...bands.map(({ rate }) => rate)]
  const most = Math.min(1, Math.ceil(Math.max(...rates.flatMap(({ expected, interval }) => [expected, interval.high])) * 10) / 10)
  const x = (rate: number) => round(LEFT + (rate / most) * SIDE)
  const y = (rate: number) => round(TOP + SIDE - (rate / most) * SIDE)
  const whisker = ({ expected, interval }: Rate, color: string) => `<path d="M${x(expected)} ${y(interval.low)}V${y(interval.high)}" stroke="${color}" stroke-width="1.5"/>`
  const ticks = Array.from({ length: Math.round(most * 10) + 1 }, (_, i) => i / 10)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12" fill="${INK}" role="img" aria-labelledby="title">`,
    '<title id="title">Reliability: rate of pairs judged at least fairly strong, expected from other needs and observed</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#fbfaf6"/>`,
    ...ticks.map((rate) => `<path d="M${LEFT} ${y(rate)}H${LEFT + SIDE}M${x(rate)} ${TOP}V${TOP + SIDE}" stroke="${FAINT}" stroke-width="0.5"/>`),
    ...ticks.map((rate) => `<text x="${LEFT - 8}" y="${y(rate) + 4}" text-anchor="end">${percent(rate)}</text><text x="${x(rate)}" y="${TOP + SIDE + 18}" text-anchor="middle">${percent(rate)}</text>`),
    `<path d="M${LEFT} ${TOP + SIDE}L${LEFT + SIDE} ${TOP}" stroke="${INK}" stroke-dasharray="4 4"/>`,
    ...tenths.map((rate) => `${whisker(rate, TEAL)}<circle cx="${x(rate.expected)}" cy="${y(rate.observed)}" r="4" fill="${TEAL}"/>`),
    ...bands.map(({ name, rate }) => `${whisker(rate, INK)}<rect x="${x(rate.expected) - 5}" y="${y(rate.observed) - 5}" width="10" height="10" fill="#fbfaf6" stroke="${INK}" stroke-width="1.5"/><text x="${x(rate.expected) + 9}" y="${y(rate.observed) + 16}">${name}</text>`),
    `<circle cx="${LEFT + 14}" cy="${TOP + 14}" r="4" fill="${TEAL}"/><text x="${LEFT + 26}" y="${TOP + 18}">tenths of the pairs by score</text>`,
    `<rect x="${LEFT + 9}" y="${TOP + 29}" width="10" height="10" fill="#fbfaf6" stroke="${INK}" stroke-width="1.5"/><text x="${LEFT + 26}" y="${TOP + 38}">bands; lines: 95% intervals</text>`,
    `<text x="${LEFT + SIDE / 2}" y="${HEIGHT - 14}" text-anchor="middle">expected from other needs</text>`,
    `<text transform="translate(16 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">observed</text>`,
    '</svg>\n',
  ].join('\n')
}

const round = (value: number) => Math.round(value * 10) / 10
const percent = (rate: number) => `${Math.round(rate * 100)}%`
