/** Map, time line and list of incidents. */
export const overview = {
  title: 'Overview',
  list: 'Incidents',
}
