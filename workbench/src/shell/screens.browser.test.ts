import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadLexicon } from '../../../src/index.ts'
import { SCREENS } from '../../../src/serve/api/shared.ts'
import { SLOW, type Stage, stage } from '../../../src/serve/testing.ts'

const outlet = 'وكالة الوادي للأنباء'
const encoded = encodeURIComponent

/** Each screen in what it may show: its name, an address of it, and what stands there once it is drawn. */
const SHOWN: readonly (readonly [screen: keyof typeof SCREENS, path: string, drawn: string])[] = [
  ['overview', '', '.incident-row'],
  ['overview', '?type=talks', '.empty'],
  ['incident', 'incidents/i-tall-ward-2016-08-07', '.accounts'],
  ['incident', 'incidents/i-tall-ward-2016-08-07?see=1.killed', '.evidence mark.lit'],
  ['incident', 'incidents/i-siege', '.claim-list'],
  ['reports', 'reports', 'tbody tr'],
  ['reports', `reports?q=${encoded('لاشيء')}`, '.open'],
  ['report', 'reports/wadi%2F2016-08-07-souq', '.text mark'],
  ['report', 'reports/wadi%2F2016-08-07-souq#c2', '.claim.chosen'],
  ['add', 'reports/wadi%2F2016-08-07-souq/add', '.text-pane'],
  ['problems', 'problems', '.page h1'],
  ['judging', 'judging', '.claim-pane h1'],
  ['regroup', 'regroup/i-tall-ward-2016-08-07', '.regroup .claims li'],
  ['search', 'search', '.page .lead'],
  ['search', `search?q=${encoded('السوق')}`, '.results li'],
  ['search', `search?q=${encoded('لاشيء')}`, '[role=status]'],
  ['compare', 'compare', '.compare .lead'],
  ['compare', `compare?a=${encoded(`outlet:${outlet}`)}&b=${encoded('outlet:صحيفة البيان الجديد')}`, 'tbody tr'],
  ['place', 'places/sy-tall-ward', '.incident-row'],
  ['actor', `actors/${encoded('sy-ministry')}`, '.page h1'],
  ['source', `sources/${encoded(outlet)}`, '.stats dd'],
  ['method', 'method', '.citation'],
  ['api', 'api', 'tbody tr'],
]

/** Words of the interface that are foreign in either language. */
const NAMES =
  /Riwaya|OpenAPI|(Geo)?JSON|CSV|ACLED|QGIS|GeoNames|Natural Earth|riwaya (serve|import)|Shift|F1|CC BY 4.0|\d+\.\d+\.\d+/g

/**
 * Texts that stand bare in the page though they are not of it: foreign words, which need an element of their own direction,
 * and digits that are not the chosen ones.
 */
const BARE = `(foreign => {
  const found = []
  const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode
    const apart = parentElement.closest('bdi[dir], code, kbd, option, [lang]:not(html), script, style, svg, .quote, .sentence, .text')
    if (!apart && foreign.test(data.replace(${NAMES}, ''))) found.push(data.trim())
  }
  return found
})`
const FOREIGN = { en: '/[\\u0600-\\u06ff]/', ar: '/[A-Za-z0-9]/' }

let on: Stage
beforeAll(async () => {
  on = await stage(undefined, { world: loadLexicon().world })
}, SLOW)
afterAll(() => on?.close())

test('every screen is looked at', () => {
  expect([...new Set(SHOWN.map(([screen]) => screen))].toSorted()).toEqual(Object.keys(SCREENS).toSorted())
})

for (const lang of ['en', 'ar'] as const)
  test(`every screen fits, wide and narrow, isolates what is foreign and passes axe (${lang})`, {
    timeout: SLOW * 4,
  }, async () => {
    const { page, faults } = await on.open(`/${lang}/method`)
    await page.evaluate(`localStorage.setItem('riwaya.choices', '{"digits":"arabic","months":"egypt","veil":false}')`)
    const found: string[] = []
    for (const [, path, drawn] of SHOWN) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(new URL(`/${lang}/${path}`, on.url).href)
      await page.locator(drawn).first().waitFor()
      const bare: readonly string[] = await page.evaluate(`${BARE}(${FOREIGN[lang]})`)
      found.push(...bare.map(text => `/${lang}/${path}: ${text} stands bare`))
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        found.push(...(await faults()).map(fault => `/${lang}/${path} at ${width}: ${fault}`))
      }
    }
    expect(found).toEqual([])
    await page.close()
  })
