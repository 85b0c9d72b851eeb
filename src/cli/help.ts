import { EXIT_MEANINGS } from './exit.ts'

const exits = EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`).join('\n')

/** What the help of a command teaches beyond its options. */
export const HELP = {
  root: `
Examples:
  riwaya run samples                       read the samples, open the workbench
  riwaya run ~/reports --record ~/record   your own reports, a record of your choice
  riwaya code report.txt                   what one report claims, as JSON
  riwaya explain "قُتل ثلاثة مدنيين في غارة على إدلب"
  riwaya export --format csv --bom -o incidents.csv

Exit codes:
${exits}`,
  run: `
Examples:
  riwaya run samples
  riwaya run ~/reports more.jsonl --record ~/record --no-serve
  cat report.txt | riwaya run - --published 2016-08-06

A .txt may begin with header lines (outlet: published: url: title: note:) and an empty line.
A .jsonl holds one {id, outlet, published, title, text, url} a line.
Run it again at any time: what is known is passed over, new reports are added, changed ones become
a new version beside the old. After Ctrl-C the same command goes on where it stopped.`,
  code: `
Examples:
  riwaya code report.txt
  riwaya code reports/ -o claims.jsonl

Every field comes as text and, under "fields", with its place in the report: start and end count UTF-16
code units of the report's text, so that text.slice(start, end) is the quotation.`,
  incidents: `
Examples:
  riwaya incidents reports/ -o incidents.jsonl`,
  serve: `
Examples:
  riwaya serve --record ~/record
  riwaya serve --read-only                 to show it to others on this screen
  riwaya serve --host 0.0.0.0              to other machines, for those who hold a token

What is decided in the workbench is kept at once. To other machines it goes unencrypted: let a tunnel or a
server with a certificate stand before it.`,
  token: `
Examples:
  riwaya token "Rana" --record ~/record
  riwaya token guest --read-only

The token is printed once; only its hash is kept, in tokens.json beside the record. Delete an entry there to
shut somebody out.`,
  export: `
Formats:
  csv      incidents, one a row: days, place, lowest and highest figures, parties, reports, voices, grade
  claims   claims, one a row: every field in the report's own words, its place in the text, who says it
  acled    incidents in ACLED's columns, coded beforehand for a person to go over; what is not told stays empty,
           "fatalities" is the lowest figure; the types are matched in world/exports/acled.yaml
  control  who was said to hold or besiege a place, its truces and relief, a span of time a row: from when to when,
           who says so, which other span or denial stands against it
  geojson  incidents that have a point, for maps
  jsonl    incidents whole, as "riwaya incidents" gives them
  control-jsonl  the same as control, a place a line, whole

Examples:
  riwaya export --format csv --bom -o incidents.csv
  riwaya export --format acled -o acled.csv --record ~/record
  riwaya export --format geojson -o incidents.geojson

An empty cell is not known, never zero. Lists in a cell are parted by "; ". A text that a spreadsheet would
take for a formula (= + - @ at its beginning) gets an apostrophe before it.`,
  import: `
Examples:
  riwaya export --format claims --bom -o claims.csv
  riwaya import claims.csv --by "Rana"

Write accept, reject or unclear into "judgement", a note into "note"; correct "type", "status", days, names, their
ids, figures. New words must stand in the sentences of the claim: their place is found there, never guessed.
A cell that was not changed asks for nothing. A row that was judged since the export is left out and named.`,
  explain: `
Examples:
  riwaya explain "نفت وزارة الدفاع الروسية قصف مستشفى في إدلب أمس" --published 2018-03-02`,
  lookup: `
Examples:
  riwaya lookup "الباب"                         every place, party and outlet of that name
  riwaya lookup "الزهراء" --near حلب             which one a report means that names Aleppo beside it
  riwaya lookup "جبهة النصرة" --on 2018-03-01    the entry that is valid on a day`,
  gazetteer: `
Examples:
  riwaya gazetteer import SY.txt --names alternateNamesV2.txt   a country of GeoNames with its Arabic names
  riwaya gazetteer import yem_adminboundaries_tabulardata.xlsx  OCHA's divisions with P-codes, all sheets of them
  riwaya gazetteer import villages.csv --world ~/places         your own, with columns ar, lat, lon

Nothing that came along is changed: your places go to places/ of your own folder and P-codes to pcodes/, one
file an import, which importing anew replaces. What is known already by name and place stays as it is and keeps
its P-code beside its id. One broken row, and nothing is imported: each fault is told with its line and what to
do. A place that names no container lies in the nearest known division.`,
  control: `
Examples:
  riwaya control منيان --record ~/record

Each span is told with the claims that it was read from and who says so. A span without a last day was never said to
have ended; "told from" marks a first day on which it is told, where no beginning is. Contradictions stand at the end.`,
  history: `
Examples:
  riwaya history i-0123456789ab --record ~/record

The first run over a new record leaves no history: all is new then. An id that was merged away still tells where it went.`,
  explainIncident: `
Examples:
  riwaya explain-incident i-0123456789ab --record ~/record

Each claim is shown with the claim of the incident that it is most like and the points for and against: kind, day,
place, parties, figures, wording. The nearest claim that is out is shown with the reason that keeps it out.`,
  match: `
Examples:
  riwaya match "{قصف} *" samples           any form of قصف and the word after it
  riwaya match "فك الحصار" reports/`,
} as const
