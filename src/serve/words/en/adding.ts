/** Adding a claim that the program missed. */
export const adding = {
  title: 'Add a claim',
  hint: 'that the program missed: select its words first, or choose them there',
  back: 'Back to the report',
  lead: 'Choose words in the report, then press the digit of their field. The words of the event come first and bring their sentence along.',
  chooseType: 'Choose the type',
  give: 'Assign',
  submit: 'Add this claim',
  missing: 'The words of the event and the type are still missing.',
  already: 'Read already from these words. Add a claim only if it is another one:',
  added: 'Added:',
  onItsWay: 'On its way:',
  show: 'Show it in the report',
}
