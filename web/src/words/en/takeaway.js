// Taking the answer away: links, files, print, and the draft in this browser.

export default {
  question: 'Take it with you',
  title: 'A link, a spreadsheet, or two pages for the meeting',
  copyLink: 'Copy link',
  share: 'Share …',
  print: 'Print two pages',
  spreadsheet: 'Spreadsheet (.xlsx)',
  months: 'Months (.csv)',
  scenario: 'Scenario (.json)',
  linkHolds: 'The link holds every figure in itself: whoever opens it sees this answer, and no server does.',
  copied: 'The link is copied.',
  copyYourself: 'This browser does not let the page copy. The link is selected: copy it from here.',
  linkField: 'Link to this scenario',
  preparing: 'Being prepared …',
  saved: (/** @type {{file: string}} */ { file }) => `Saved as ${file}.`,
  notLoaded: 'That could not be loaded. Look at your connection and try again.',
  lastGood: 'It holds the last good answer: a field needs another value.',
  keptHere: 'What you type is kept in this browser, so that a reload loses nothing.',
  forget: 'Forget it',
  forgotten: 'Forgotten. It is kept again when you change something.',
  shareTitle: 'What switching our data-labelling provider would cost',

  broken: {
    damaged: 'This link is damaged or was cut off, so its figures cannot be read. Ask for it once more.',
    newer: 'This link was made by a newer release of the calculator. Reload the page, then open it again.',
    preset: 'This link starts from a preset that the calculator does not have.',
    bounds: 'This link holds a figure that the calculator does not take.',
    loading: 'What opens links could not be loaded. Look at your connection and reload the page.',
  },
  without: 'What you see is the calculator without it.',
  dropped: (/** @type {{inputs: string}} */ { inputs }) =>
    `Not taken over from the link, since the calculator has no such input: ${inputs}.`,
  filled: (/** @type {{inputs: string}} */ { inputs }) => `Newer than the link, and so at its default: ${inputs}.`,
  other: 'You are looking at the scenario of a link. What you typed yourself is still kept.',
  backToMine: 'Go back to mine',
  close: 'Close',

  picture: 'Save the picture as',
  kinds: { png: 'PNG', svg: 'SVG' },
  pictureFailed: 'This page does not let a PNG be drawn; the SVG can be saved.',
  savePicture: (/** @type {{name: string, kind: string}} */ { name, kind }) => `Save “${name}” as ${kind}`,
};
