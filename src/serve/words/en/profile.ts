/** Pages of a place, a party, a source. */
export const profile = {
  kinds: { place: 'Place', party: 'Party', source: 'Source' },
  inOverview: 'On the map and the time line',
  none: 'No incident of this record names it.',
  throughTime: 'Through time',
  control: 'Control, sieges and truces, as told',
  controlLead:
    'Who was said to hold or besiege the place, from when to when, and by whom. It is what the reports say, not what was so.',
  spans: { control: 'Held by', siege: 'Besieged by', truce: 'Truce', aid: 'Relief', denial: 'Relief kept out' },
  says: { began: 'began', 'goes-on': 'goes on', ended: 'ended', 'not-so': 'not so' },
  lastTold: (day: string) => `last told ${day}`,
  noParty: 'nobody named',
  contradicted: 'contradicted: another is said to hold it then, or somebody says it is not so',
  of: { type: 'Types', party: 'Parties', place: 'Places', source: 'Told by', grade: 'Grades' },
  did: 'Said to have done',
  suffered: 'Said to have been done to',
  told: 'Incidents told',
  alone: 'Told by nobody else',
  disputed: 'Contradicted by others',
  against: 'Contradicted by',
}
