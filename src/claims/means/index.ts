export {
  absorb,
  takeBlast,
  takeEvent,
  takeExplained,
  takeHold,
  takeMeans,
  takeRegained,
  takeRemnants,
} from './absorb.ts'
export { isDamageBeside } from './damage.ts'
export { isCampaign, strikesFromAfar, strikesFromTheAir } from './from-afar.ts'
export { attacksInWords } from './in-words.ts'
export { takeIntercepted } from './intercepted.ts'
export { takeKillingWeapon } from './killing-weapon.ts'
export { meansType, takeDoersMeans, takeHitBy, takeLike } from './means.ts'
export { byMeans, SECOND_MEANS } from './two-means.ts'
