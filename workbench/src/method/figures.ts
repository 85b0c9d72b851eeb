import results from '../../../bench/RESULTS.md?raw'

/** Where the results give each share, in per cent. */
const PLACES = {
  detection: /^\| 92 of agencies[^|]*\|[^|]*\|[^|]*\| ([\d.]+) %/m,
  record: /^\| 92 of agencies[^|]*\|[^|]*\| ([\d.]+) %/m,
  actors: /^\| actors \| ([\d.]+) %/m,
  targets: /^\| targets \| ([\d.]+) %/m,
  places: /^\| places \| ([\d.]+) %/m,
  date: /^\| date \| ([\d.]+) %/m,
  casualties: /^\| casualties \| ([\d.]+) %/m,
  sources: /^\| sources \| ([\d.]+) %/m,
  denied: /marked so in ([\d.]+) %/,
  planned: /planned ones in ([\d.]+) %/,
  incidents: /^\| found \| ([\d.]+) %/m,
} as const

export type FigureName = keyof typeof PLACES

/** Shares of this version in per cent, read off `bench/RESULTS.md` when the workbench is built; what is not there is left out. */
export const FIGURES: readonly (readonly [FigureName, number])[] = (Object.keys(PLACES) as FigureName[]).flatMap(
  name => {
    const share = Number(PLACES[name].exec(results)?.[1] ?? Number.NaN)
    return Number.isNaN(share) ? [] : [[name, share] as const]
  },
)
