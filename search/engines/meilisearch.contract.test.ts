import { idOf } from '../documents/document.ts'
import { engineContract } from './engine.contract.ts'
import { emptyMeilisearch } from './testing.ts'

engineContract('Meilisearch', async () => {
  const { engine, close } = await emptyMeilisearch()
  return { engine, index: (documents) => engine.index(documents), remove: (gone) => engine.remove(gone.map(idOf)), close }
})
