/** Which reports are to be joined anew is asked at every run: without their texts being read. */
export const coders = `
create index reports_coder on reports (id, coder) where current = 1;
`
