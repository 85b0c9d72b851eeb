import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { readText } from '../../text/index.ts'
import { readMentions } from '../mentions.ts'
import { outletCountry } from './outlet.ts'

const lexicon = loadLexicon()

/** The place chunks of a text as `words=id`, without id where the name is not known. */
function places(text: string, outlet: string | null = null): string[] {
  const sentences = readText({ text }, lexicon)
  const read = readMentions(sentences, null, lexicon, outletCountry({ outlet }, lexicon))
  return read.flatMap(m =>
    m.chunks.filter(c => c.kind === 'place').map(c => `${text.slice(c.span.start, c.span.end)}=${c.entity?.id ?? ''}`),
  )
}

describe('which words are places', () => {
  it.each([
    ['معارك في صنعاء وعدن وتعز.', ['صنعاء=ye-sanaa', 'عدن=ye-aden', 'تعز=ye-taiz']],
    ['اشتباكات بتعز.', ['تعز=ye-taiz']],
    ['احتفل أهالي تعز مساء.', ['تعز=ye-taiz']],
    ['حررت القوات عدن.', ['عدن=ye-aden']],
    ['غادر اللاجئون سوريا.', ['سوريا=sy']],
    ['قتل القصف شابا سوريا.', []],
    ['قال إن 12 سوريا قتلوا.', []],
    ['قصف على حيي التضامن والقدم.', ['حيي التضامن=sy-damascus-city.al-tadamon', 'القدم=sy-damascus-city.al-qadam']],
    ['قصف في سنجار شمال غرب الموصل.', ['سنجار=iq-nineveh.sinjar', 'شمال غرب الموصل=iq-mosul']],
    ['غارة على مطار دمشق الدولي.', ['مطار دمشق الدولي=sy-rif-dimashq.damascus-international-airport']],
    [
      'قصف في جبل الزاوية بريف إدلب الجنوبي.',
      ['جبل الزاوية=sy-idlib.jabal-al-zawiya', 'ريف إدلب الجنوبي=sy-idlib.southern-idlib-countryside'],
    ],
    ['انفجار داخل الأراضي اليمنية.', ['الأراضي اليمنية=ye']],
    ['هجوم قرب الحدود مع العراق.', ['قرب الحدود مع العراق=iq']],
    ['معارك في محافظة إب.', ['محافظة إب=ye-ibb']],
    ['معارك في محافظات تعز وإب.', ['محافظات تعز=ye-taiz', 'إب=ye-ibb']],
    ['جرح ثلاثة جراء المعارك في إب.', ['إب=ye-ibb']],
    ['بدأت المعارك في آب.', []],
    ['قتل أب وابنه في المعارك.', []],
    ['مقتل قيادات بارزة في المعارك.', []],
    ['معارك في محلية كتم.', ['محلية كتم=sd-north-darfur.kutum']],
    ['قصف على بلدة الصويري في البقاع.', ['بلدة الصويري=lb-beqaa.souairi', 'البقاع=lb-beqaa']],
    ['معارك في مناطق عدة.', []],
    ['غارات على مناطق سيطرة الفصائل المعارضة في الغوطة.', ['مناطق سيطرة الفصائل المعارضة=', 'الغوطة=']],
    ['معارك عند خطوط التماس شرق غزة.', ['خطوط التماس=', 'شرق غزة=ps-gaza-city']],
    ['هجمات في جنوب البلاد.', ['جنوب البلاد=']],
    ['تقدم جنوب البلاد كثيرا.', []],
    ['انفجار قرب محطة وقود في عدن.', ['قرب محطة وقود=', 'عدن=ye-aden']],
    ['وصل قرب انتهاء المعارك.', []],
    ['هجوم في منطقة تانغدار.', ['منطقة تانغدار=']],
    ['غارة على إقليم لوتشين.', ['إقليم لوتشين=']],
    ['اقتحام باحات المسجد الأقصى.', ['باحات المسجد الأقصى=ps-jerusalem.al-aqsa']],
    ['تشهد القدس مواجهات يومية.', ['القدس=ps-jerusalem']],
    ['شهدت الزيارة مباحثات.', []],
    ['هجوم في كركوك (شمال) أمس.', ['كركوك=iq-kirkuk', 'شمال=']],
    ['اتجه (شمالا) مع رفاقه.', []],
    ['إطلاق نار على المتظاهرين العزل.', []],
    ['قصف على أحياء عدة في حلب بينها حي السبيل.', ['حلب=sy-aleppo', 'حي السبيل=sy-aleppo-city.al-sabil']],
    ['قتل عناصر من القاعدة.', []],
    ['اشتباكات بحي جمعية الزهراء.', ['حي جمعية الزهراء=sy-aleppo-city.zahraa-association']],
    // In a list after a word for many places every word names one, whatever else its letters are.
    ['قصف على قرى سويدان وبرهان، وخربة الليل.', ['قرى سويدان=', 'برهان=', 'خربة الليل=']],
    [
      'غارات استهدفت بلدات سرمدا، حزانو، ودير البرق غرب حلب.',
      ['بلدات سرمدا=sy-idlib.sarmada', 'حزانو=sy-idlib.ad-dana-hizano', 'دير البرق=', 'غرب حلب=sy-aleppo'],
    ],
    ['قصف قرى صغيرة وأصيب مدنيون.', []],
    ['وصل إلى قرى سرمدا وأضاف أن الحركة عادت.', ['قرى سرمدا=sy-idlib.sarmada']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('which of the places of one name', () => {
  it('goes by the adjective of a country that a town bears', () => {
    expect(places('هجوم على منتجع في مدينة سوسة التونسية.')[0]).not.toContain('ly.susa')
    expect(places('دخلت القوات مدينة كوباني السورية.')[0]).toBe('مدينة كوباني السورية=sy-aleppo.kobani')
    expect(places('قطعت القوات الطريق بين مدينة درعا والحدود الأردنية.')[0]).toContain('=sy-daraa-city')
    expect(places('هاجم التنظيم منطقة السويداء الصحراوية.')[0]).toBe('منطقة السويداء الصحراوية=sy-suwayda')
  })

  it('goes by the place named right after', () => {
    expect(places('استهدفت غارة بلدة صيدا شرق درعا.')[0]).toBe('بلدة صيدا=sy-daraa.saida-daraa')
    expect(places('استهدفت غارة مدينة صيدا جنوب لبنان.')[0]).toBe('مدينة صيدا=lb-south.sidon')
  })

  it('goes by the places named elsewhere in the report', () => {
    expect(places('قصف مدفعي على أريحا. وقصفت الطائرات سرمين وكنصفرة.')[0]).toBe('أريحا=sy-idlib.ariha')
    expect(places('مواجهات في أريحا. واقتحم الجنود نابلس وجنين.')[0]).toBe('أريحا=ps-west-bank.jericho')
  })

  it("goes by the outlet's country where the report says nothing", () => {
    expect(places('قصف مدفعي على أريحا.', 'syriahr.com')[0]).toBe('أريحا=sy-idlib.ariha')
  })

  it('tells a city from its governorate by the word for its kind', () => {
    expect(places('قصف على مدينة حلب.')).toEqual(['مدينة حلب=sy-aleppo-city'])
    expect(places('قصف على محافظة حلب.')).toEqual(['محافظة حلب=sy-aleppo'])
  })

  it('takes no small place that is said to lie where none of the name is listed', () => {
    expect(places('انفجرت عبوة في حي اليرموك في بعقوبة. وقتل شرطي في الفلوجة، وآخر في الموصل.')[0]).toBe('حي اليرموك=')
    expect(places('انفجرت عبوة في حي اليرموك في الموصل.')[0]).toBe('حي اليرموك=iq-mosul.al-yarmouk-mosul')
    const sinai = 'هاجم مسلحون كميني الرفاعي والسدرة. وقتل جندي في الشيخ زويد، وآخر في العريش، وثالث في رفح المصرية.'
    expect(places(sinai)).not.toContain('السدرة=ly-sirte.es-sider')
    const base = 'أقلعت طائرات من قاعدة إنجرليك. وسقطت قذائف على سراقب وأريحا وبنش ومعرة النعمان.'
    expect(places(base)[0]).toBe('قاعدة إنجرليك=tr-adana.incirlik')
  })

  it('takes no small place of a country that nothing else speaks of', () => {
    expect(places('قصف على قرية الفازة. وقتل شرطي في الفلوجة وبعقوبة، وآخر في تكريت وسامراء.')[0]).toBe('قرية الفازة=')
  })
})

/** Of each place chunk: `words: within precision reasons`. */
function placings(text: string): string[] {
  const read = readMentions(readText({ text }, lexicon), null, lexicon)
  return read.flatMap(m =>
    m.chunks.flatMap(({ kind, span, placing }) =>
      kind === 'place' && placing
        ? [`${text.slice(span.start, span.end)}: ${placing.within} ${placing.precision} ${placing.why.join()}`]
        : [],
    ),
  )
}

describe('where a place lies', () => {
  it.each([
    // A name that is not listed keeps its container.
    ['انفجار في قرية السنديانة الصغرى بمحافظة لحج.', 'قرية السنديانة: ye-lahij area after'],
    ['غارات على محافظة صعدة. وأصابت قذيفة قرية السنديانة.', 'قرية السنديانة: ye-saada area report'],
    ['قصف على مدينة حلب وحي السنديانة.', 'حي السنديانة: sy-aleppo-city area before'],
    ['انفجار في قرية السنديانة.', 'قرية السنديانة: null null '],
    // Direction and distance from a place that is.
    ['قصف على قرية تقع على بعد 10 كم شرق بلدة سراقب.', 'شرق بلدة سراقب: sy-idlib near only,direction,distance'],
    ['انفجار على بعد نحو 200 كيلومتر شمال بغداد.', 'شمال بغداد: iq area larger,direction,distance'],
    ['اشتباكات شمال بلدة سراقب.', 'شمال بلدة سراقب: sy-idlib rough only,direction'],
    // A side of the governorate that is spoken of.
    ['معارك في حلب، وقصف على الريف الجنوبي.', 'الريف الجنوبي: sy-aleppo area countryside,sentence'],
  ])('%s', (text, expected) => {
    expect(placings(text)).toContain(expected)
  })

  it('moves the point by direction and distance', () => {
    const text = 'قصف على موقع على بعد 20 كيلومترا شرق مدينة سراقب.'
    const [{ chunks } = { chunks: [] }] = readMentions(readText({ text }, lexicon), null, lexicon)
    const town = lexicon.world.places.get('sy-idlib.saraqib')!
    const { placing } = chunks.find(c => c.kind === 'place')!
    expect(placing!.lat).toBeCloseTo(town.lat!, 3)
    expect((placing!.lon! - town.lon!) * 111.32 * Math.cos((town.lat! * Math.PI) / 180)).toBeCloseTo(20, 1)
  })

  it('keeps the runners-up', () => {
    const text = 'مواجهات في أريحا. واقتحم الجنود نابلس وجنين.'
    const [{ chunks } = { chunks: [] }] = readMentions(readText({ text }, lexicon), null, lexicon)
    expect(chunks.find(c => c.kind === 'place')!.placing).toMatchObject({
      within: 'ps-west-bank',
      others: ['sy-idlib.ariha'],
      why: ['around', 'country'],
    })
  })
})

describe('the country of an outlet', () => {
  it.each([
    [{ outlet: 'news.snhr.org' }, 'sy'],
    [{ outlet: null, url: 'https://www.alriyadh.com/1' }, 'sa'],
    [{ outlet: 'زمان الوصل' }, 'sy'],
    [{ outlet: 'nowhere.example' }, null],
    [{}, null],
  ])('%j', (report, expected) => {
    expect(outletCountry(report, lexicon)).toBe(expected)
  })
})
