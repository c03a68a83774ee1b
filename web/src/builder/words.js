// The builder's texts. English only: site owners read them, visitors do not.

export default {
  title: 'Put the calculator on your page',
  start: {
    title: 'Start',
    preset: 'Preset',
    presetAccess: 'The choice of preset',
    locale: 'Language',
    asPage: 'As the page',
    notTaken: (/** @type {{name: string, value: string, accepted: string}} */ { name, value, accepted }) =>
      `The address of this page has “${value}” for “${name}”, which is not accepted; expected ${accepted}. It was left out.`,
  },
  content: {
    title: 'What shows',
    view: 'Extent',
    views: { full: 'All of it', quick: 'A first look' },
    theme: 'Light or dark',
    themes: { light: 'Light', dark: 'Dark' },
    sharing: 'What visitors may take away',
    ways: {
      link: 'A link',
      csv: 'CSV',
      xlsx: 'Spreadsheet',
      json: 'JSON',
      print: 'Printed report',
      pictures: 'Pictures',
      calendar: 'Calendar',
    },
    storage: 'What is typed',
    storages: { draft: 'Kept in the visitor’s browser', none: 'Not kept' },
    storageDefault: 'Kept only where page and script have one origin',
  },
  action: {
    title: 'Call to action',
    'cta-href': 'Address',
    'cta-label': 'Text',
    needsOther: 'The call to action shows once it has an address and a text.',
  },
  figures: {
    title: 'Names and figures',
    intro: 'Visitors start with these figures. Choose beside each input what visitors may do with it.',
    groups: 'Whole groups at once',
  },
  access: {
    of: (/** @type {{label: string}} */ { label }) => `${label}: visitors`,
    pricing: 'Pricing, all of it',
    open: 'may change it',
    locked: 'only see it',
    hidden: 'do not see it',
    various: 'various',
  },
  looks: {
    title: 'Looks',
    surface: 'The calculator paints no background: choose that of your page, so that all else fits it.',
    /** By custom property. @type {Record<string, string>} */
    names: {
      '--switch-cost-ink': 'Text',
      '--switch-cost-muted': 'Quiet text',
      '--switch-cost-surface': 'Background',
      '--switch-cost-raised': 'Raised background',
      '--switch-cost-rule': 'Lines',
      '--switch-cost-edge': 'Borders',
      '--switch-cost-accent': 'Accent',
      '--switch-cost-on-accent': 'Text of actions',
      '--switch-cost-loss': 'Losses and problems',
      '--switch-cost-radius': 'Roundness of corners',
      '--switch-cost-space': 'Distances',
      '--switch-cost-font': 'Font',
    },
    inScheme: { light: 'on light', dark: 'on dark' },
    pick: (/** @type {{label: string}} */ { label }) => `Pick ${label}`,
    fonts: 'As the page',
    contrast: 'Contrast',
    contrastIntro: 'By WCAG 2.2, text needs 4.5 : 1, the borders of fields 3 : 1.',
    pair: 'What on what',
    on: (/** @type {{front: string, back: string}} */ { front, back }) => `${front} on ${back.toLowerCase()}`,
    ratio: (/** @type {{ratio: number}} */ { ratio }) => `${ratio.toFixed(2)} : 1`,
    passes: 'passes',
    fails: (/** @type {{needed: number}} */ { needed }) => `fails, needs ${needed}`,
    use: (/** @type {{colour: string}} */ { colour }) => `Use ${colour}`,
    useFor: (/** @type {{colour: string, front: string, scheme: string}} */ { colour, front, scheme }) =>
      `Use ${colour} for ${front}, ${scheme}`,
  },
  measuring: {
    title: 'Measuring',
    told: 'What the page is told',
    untold: 'Nothing yet: use the calculator, and each event shows here.',
  },
  refused: (/** @type {{label: string, value: string, accepted: string}} */ { label, value, accepted }) =>
    `${label}: “${value}” is not accepted; expected ${accepted}. The snippet stays as it was.`,
  accepted: {
    locale: 'a language tag, such as de or de-AT',
    'cta-href': 'an address, such as https://example.com/talk',
    colour: 'a colour as #rrggbb',
    '--switch-cost-font': 'the names of fonts as in CSS, such as "Open Sans", sans-serif',
    '--switch-cost-radius': 'a length as in CSS, such as 4px',
    '--switch-cost-space': 'a length as in CSS, such as 1rem',
  },
  preview: {
    title: 'Preview',
    widget: 'The calculator as it will be',
    width: 'Width',
    px: (/** @type {{width: number}} */ { width }) => `${width} px`,
    scheme: 'On a page that is',
  },
  snippet: {
    title: 'Snippet',
    code: 'What to paste',
    kind: 'Where it goes',
    kinds: {
      element: 'Any page',
      frame: 'Frame',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      plain: 'A page of its own',
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The snippet is selected: copy it by hand.',
    stale: 'Does not match the fields yet: one of them needs another value.',
    /** @type {Record<string, string>} */
    notes: {
      element:
        "Where it is pasted, it shows. A policy needs script-src for this address and 'wasm-unsafe-eval'; one that forbids inline styles needs the style rules in your own style sheet.",
      frame:
        'For pages that allow no foreign script, or none with WebAssembly. The second tag makes it as tall as its content, and may be left out. A frame does not know its page’s language, nor without the second tag whether it is dark: choose both.',
      wordpress:
        'Paste it into a Custom HTML block, or in the code editor. WordPress takes scripts, styles and frames out of what users without the capability unfiltered_html save: authors and contributors, and in a network of sites all but super admins. Have one who has it paste this; where only scripts are taken out, as some hosts do, use the frame.',
      react:
        'npm install @switchcost/element, then this component. Hydrated pages listen to its events with addEventListener.',
      vue: "npm install @switchcost/element, then this component, with isCustomElement: (tag) => tag === 'switch-cost' in the compiler’s options.",
      plain:
        "Put the folder of the scripts beside it as switch-cost: the one that make dist builds, or dist of the npm package. A bundler takes import '@switchcost/element' in a script of yours instead of the script tag.",
    },
  },
};
