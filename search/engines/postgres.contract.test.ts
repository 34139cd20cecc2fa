import { idOf } from '../documents/document.ts'
import { engineContract } from './engine.contract.ts'
import { PostgresEngine } from './postgres.ts'
import { emptyTable } from './testing.ts'

engineContract('PostgreSQL', async () => {
  const { sql, close } = await emptyTable()
  const engine = new PostgresEngine(sql)
  return { engine, index: (documents) => engine.index(documents), remove: (gone) => engine.remove(gone.map(idOf)), close }
})
