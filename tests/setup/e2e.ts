import { surround } from './surroundings'

await surround('samples')
