export { givePlaceToSaid, inheritPlaces, inOrder, placeMemory, resolvePlaces } from './places.ts'
