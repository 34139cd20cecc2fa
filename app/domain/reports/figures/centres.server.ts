import { linksAround } from '~/domain/links/undertakings.server'
import { unionsOf } from '~/domain/links/unions'
import { type CountedRecord, type Figure, type Reading, recordKey } from './figure'

/** Centres founded within the scope: joint centres agreed on and institutions recognised, where linked records are one centre and count once. */
export async function centresFigure(readings: Reading[]): Promise<Figure> {
  const records = readings.flatMap((reading) => reading.figures.filter(({ key }) => key === 'agreements.signed' || key === 'recognitions.rnd_institution').flatMap((figure) => figure.records))
  const known = new Map(readings.flatMap((reading) => reading.records).map((record) => [recordKey(record), record]))
  const centres = records.filter((share) => isCentre(known.get(recordKey(share))!)).map((share) => ({ ...share, quantity: share.amount }))
  const groups = unionsOf(centres, await linksAround(centres))
  const shares = groups.flatMap((group) => group.map(({ kind, id, quantity }, place) => ({ kind, id, amount: place === 0 ? quantity : '0' })))
  const value = String(shares.reduce((sum, { amount }) => sum + Number(amount), 0))
  return { key: 'centres.founded', value, qualifier: null, unit: 'items', text: value, statistic: false, records: shares }
}

const isCentre = ({ kind, values }: CountedRecord) => kind === 'recognition' || values.mode === 'joint_centre'
