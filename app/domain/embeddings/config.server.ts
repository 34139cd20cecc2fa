import { env } from '~/platform/env.server'

/** A service that turns texts into vectors, as OpenAI's `/v1/embeddings` does. */
export interface Service {
  url: string
  key?: string
  model: string
  /** As asked of the model; its own where absent. */
  dimensions?: number
  /** Most texts in one request. */
  batch: number
  perMinute: number
}

/** The service to ask; null where none is configured, and then nothing leaves the portal. */
export function service(): Service | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_KEY: key, EMBEDDINGS_DIMENSIONS: dimensions, EMBEDDINGS_BATCH: batch, EMBEDDINGS_PER_MINUTE: perMinute } = env()
  return url && model ? { url: url.replace(/\/+$/, ''), key, model, dimensions, batch, perMinute } : null
}

/** Vectors of one space can be compared with each other. */
export const spaceOf = ({ model, dimensions }: Pick<Service, 'model' | 'dimensions'>): string => (dimensions ? `${model}@${dimensions}` : model)
