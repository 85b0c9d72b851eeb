/** Pages of a place, a party, a source. */
export const profile = {
  kinds: { place: 'Place', party: 'Party', source: 'Source' },
  inOverview: 'On the map and the time line',
  none: 'No incident of this record names it.',
  throughTime: 'Through time',
  control: 'Control, sieges and truces, as told',
  controlLead:
    'Each mark is one incident: who was said to take or leave the place, to besiege or open it. It is what the reports say, not what was so.',
  of: { type: 'Types', party: 'Parties', place: 'Places', source: 'Told by', grade: 'Grades' },
  did: 'Said to have done',
  suffered: 'Said to have been done to',
  told: 'Incidents told',
  alone: 'Told by nobody else',
  disputed: 'Contradicted by others',
  against: 'Contradicted by',
}
