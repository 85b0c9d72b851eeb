/** Taking what is in view along to other programs. */
export const download = {
  title: 'Download',
  lead: (n: string) => `${n} as a file:`,
  formats: {
    csv: { name: 'Table of incidents', what: 'CSV for Excel and other spreadsheets: a row for each incident.' },
    claims: {
      name: 'Table of claims',
      what: 'CSV: a row for each claim, with its words and their place in the report. What you correct in it comes back with "riwaya import".',
    },
    acled: {
      name: 'ACLED columns',
      what: 'CSV, coded beforehand for a person to go over. Left out: what nobody says happened, and types that ACLED does not record.',
    },
    geojson: { name: 'Map layer', what: 'GeoJSON for QGIS and web maps. Left out: incidents without a point.' },
    jsonl: { name: 'JSON lines', what: 'For programs: a line for each incident, with all its accounts.' },
  },
  busy: 'One moment …',
  failed: 'The file could not be made.',
}
