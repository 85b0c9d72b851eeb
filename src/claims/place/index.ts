export { inheritPlaces } from './inherit.ts'
export { givePlaceToSaid, inOrder, placeMemory, resolvePlaces } from './places.ts'
export { setsElsewhere } from './setting.ts'
