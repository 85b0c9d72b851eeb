import { containers, type World } from '../lexicon/index.ts'
import { list, type Row } from './csv.ts'

/** OCHA's P-codes of a place and of what contains it, nearest first; empty where none is known. */
export function pcodeCells(id: string | null, world: World): Row {
  const around = id === null ? [] : containers(world, id)
  return {
    place_pcodes: list(id === null ? [] : (world.places.get(id)?.pcodes ?? [])),
    around_pcodes: list(around.flatMap(({ pcodes }) => pcodes ?? [])),
  }
}
