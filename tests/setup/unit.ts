import { surround } from './surroundings'

await surround('empty')
