/** The door of a server that others can reach. */
export const enter = {
  title: 'Come in',
  lead: 'This record is open to those who hold a token. Whoever serves it makes one with "riwaya token".',
  token: 'Token',
  submit: 'Come in',
  wrong: 'This token is not known here. After several wrong ones in a minute, wait for the next.',
}
