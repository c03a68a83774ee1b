// The builder's texts. English only: site owners read them, visitors do not.

export default {
	title: 'Put the calculator on your page',
	start: {
		title: 'Start',
		preset: 'Preset',
		presetAccess: 'Choice of preset',
		locale: 'Language',
		asPage: 'As the page',
		notTaken: (/** @type {{name: string, value: string, accepted: string}} */ { name, value, accepted }) =>
			`The address of this page has “${value}” for “${name}”, which is not accepted; expected ${accepted}. It was left out.`,
	},
	content: {
		title: 'Content',
		view: 'View',
		views: { full: 'Full calculator', quick: 'Key inputs and answer' },
		theme: 'Colour scheme',
		themes: { light: 'Light', dark: 'Dark' },
		sharing: 'What visitors can take away',
		ways: {
			link: 'Link',
			csv: 'CSV',
			xlsx: 'Spreadsheet',
			json: 'JSON',
			print: 'Printed report',
			pictures: 'Pictures',
			calendar: 'Calendar',
		},
		storage: 'Visitors’ changes',
		storages: { draft: 'Stored in the visitor’s browser', none: 'Not stored' },
		storageDefault: 'Stored only if page and script have the same origin',
	},
	action: {
		title: 'Call to action',
		'cta-href': 'Address',
		'cta-label': 'Text',
		needsOther: 'The call to action shows once it has an address and a text.',
	},
	figures: {
		title: 'Names and figures',
		intro: 'Visitors start with these figures. Next to each input, choose what visitors can do with it.',
		groups: 'Whole groups',
	},
	access: {
		of: (/** @type {{label: string}} */ { label }) => `${label}: visitors`,
		pricing: 'All of the pricing',
		open: 'can change it',
		locked: 'can only see it',
		hidden: 'cannot see it',
		various: 'various',
	},
	looks: {
		title: 'Appearance',
		surface: 'The calculator is transparent. Enter your page’s background so that the other colours match it.',
		/** By custom property. @type {Record<string, string>} */
		names: {
			'--switch-cost-ink': 'Text',
			'--switch-cost-muted': 'Secondary text',
			'--switch-cost-surface': 'Background',
			'--switch-cost-raised': 'Raised background',
			'--switch-cost-rule': 'Lines',
			'--switch-cost-edge': 'Borders',
			'--switch-cost-accent': 'Accent',
			'--switch-cost-on-accent': 'Text on accent',
			'--switch-cost-loss': 'Losses and errors',
			'--switch-cost-radius': 'Corner radius',
			'--switch-cost-space': 'Spacing',
			'--switch-cost-font': 'Font',
		},
		inScheme: { light: 'on light', dark: 'on dark' },
		pick: (/** @type {{label: string}} */ { label }) => `Pick ${label}`,
		fonts: 'As the page',
		contrast: 'Contrast',
		contrastIntro: 'By WCAG 2.2, text needs 4.5 : 1, the borders of fields 3 : 1.',
		pair: 'Foreground on background',
		on: (/** @type {{front: string, back: string}} */ { front, back }) => `${front} on ${back.toLowerCase()}`,
		ratio: (/** @type {{ratio: number}} */ { ratio }) => `${ratio.toFixed(2)} : 1`,
		passes: 'passes',
		fails: (/** @type {{needed: number}} */ { needed }) => `fails, needs ${needed}`,
		use: (/** @type {{colour: string}} */ { colour }) => `Use ${colour}`,
		useFor: (/** @type {{colour: string, front: string, scheme: string}} */ { colour, front, scheme }) =>
			`Use ${colour} for ${front}, ${scheme}`,
	},
	measuring: {
		title: 'Analytics',
		eventLog: 'Events so far',
		noEvents: 'None yet. Use the preview to see its events here.',
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
		widget: 'The calculator on your page',
		width: 'Width',
		px: (/** @type {{width: number}} */ { width }) => `${width} px`,
		scheme: 'Page background',
	},
	snippet: {
		title: 'Snippet',
		code: 'Code to paste',
		kind: 'Target',
		kinds: {
			element: 'Any page',
			frame: 'Frame',
			wordpress: 'WordPress',
			react: 'React',
			vue: 'Vue',
			plain: 'Separate page',
		},
		pin: 'Stay on this version: the script never changes, and browsers check it',
		notPinned: 'This site does not list its version’s scripts (integrity.json).',
		copy: 'Copy',
		copied: 'Copied.',
		notCopied: 'The browser did not allow copying. The snippet is selected: copy it by hand.',
		stale: 'Not up to date: a field needs another value.',
		/** @type {Record<string, string>} */
		notes: {
			element:
				"The calculator appears where you paste this. A content security policy must allow this address and 'wasm-unsafe-eval' in script-src; if it forbids inline styles, move the style rules to your own style sheet.",
			frame:
				'For pages that allow no third-party script or no WebAssembly. The second tag makes the frame as tall as its content; it is optional. Without it, the frame does not know the language and the colour scheme of the page: choose both.',
			wordpress:
				'For sites with the Switchcost plugin, which each release contains. Paste this on a line of its own, in any editor; authors and contributors can, too. The plugin serves its own files. Without the plugin, a user with the capability unfiltered_html can paste the code for any page or the frame into a Custom HTML block.',
			react: 'Run npm install @switchcost/element, then use this component. Events are properties, such as onEstimate.',
			vue: "Run npm install @switchcost/element, then use this component. Set isCustomElement: (tag) => tag === 'switch-cost' in the compiler options.",
			plain:
				"Put the scripts next to this page in a folder named switch-cost: the output of make dist, or the folder dist of the npm package. With a bundler, import '@switchcost/element' in your own script instead of using the script tag.",
		},
	},
};
