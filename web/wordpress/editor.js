// The block in the editor: a preview in a frame, and the calculator's settings in the sidebar.
(({ blockEditor, blocks, components, element, htmlEntities, i18n }, { folder, attributes }) => {
	const h = element.createElement;
	const { __ } = i18n;

	const updateDelayMs = 400;
	const previewHeight = 700;

	// Users without unfiltered_html have their values filtered as HTML when WordPress stores them, so they are written
	// as HTML.
	const write = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
	const read = (value) => (typeof value === 'string' ? htmlEntities.decodeEntities(value) : value);

	/** Returns the settings as a query of the frame's address. */
	function query(values) {
		const entries = Object.keys(attributes)
			.filter((name) => values[name])
			.map((name) => [name, values[name] === true ? '' : read(values[name])]);
		return new URLSearchParams(entries).toString();
	}

	/** Shows the calculator, some time after the last change. */
	function Preview({ values, selected }) {
		const address = `${folder}frame.html?${query(values)}`;
		const [shown, show] = element.useState(address);
		element.useEffect(() => {
			const timer = setTimeout(() => show(address), updateDelayMs);
			return () => clearTimeout(timer);
		}, [address]);
		return h('iframe', {
			key: shown, // a frame of its own: another address in the same one would be a step of the browser's history
			src: shown,
			title: __('Preview of the calculator', 'switchcost'),
			style: { width: '100%', height: previewHeight, border: 0, pointerEvents: selected ? 'auto' : 'none' },
		});
	}

	/** Draws the control of one setting. */
	function control(name, values, set) {
		const { type, label, description, choices, multiline } = attributes[name];
		const value = read(values[name]);
		const common = { key: name, label, help: description, value: value ?? '' };
		if (type === 'boolean') {
			const onToggle = (checked) => set({ [name]: checked || undefined });
			return h(components.ToggleControl, { ...common, checked: Boolean(value), onChange: onToggle });
		}
		const onChange = (text) => set({ [name]: write(text) || undefined });
		if (multiline) return h(components.TextareaControl, { ...common, onChange });
		if (!choices.length) return h(components.TextControl, { ...common, onChange });
		const options = [{ value: '', label: __('Default', 'switchcost') }];
		for (const [choice, text] of choices) options.push({ value: choice, label: text });
		return h(components.SelectControl, { ...common, options, onChange });
	}

	/** Draws the settings, in one panel for each of their kinds. */
	function sidebar(values, set) {
		const names = Object.keys(attributes);
		const panels = [...new Set(names.map((name) => attributes[name].panel))].map((panel, index) => {
			const inPanel = names.filter((name) => attributes[name].panel === panel);
			const controls = inPanel.filter((name) => !attributes[name].colour).map((name) => control(name, values, set));
			return h(components.PanelBody, { key: panel, title: panel, initialOpen: index === 0 }, controls);
		});
		const colours = names
			.filter((name) => attributes[name].colour)
			.map((name) => ({
				label: attributes[name].label,
				value: values[name],
				onChange: (colour) => set({ [name]: colour }),
			}));
		const title = __('Colours', 'switchcost');
		return h(
			blockEditor.InspectorControls,
			null,
			panels,
			h(blockEditor.PanelColorSettings, { title, colorSettings: colours, initialOpen: false }),
		);
	}

	/** Returns a setting of a shortcode that is pasted: by its own name, or in the query `settings`. */
	function ofShortcode(name, { named, numeric }) {
		const others = new URLSearchParams(read(named.settings) || '');
		if (attributes[name].type === 'boolean') return name in named || numeric.includes(name) || others.has(name);
		return named[name] ?? (others.has(name) ? write(others.get(name)) : undefined);
	}

	const fromShortcode = (name) => ({
		type: attributes[name].type,
		shortcode: (shortcode) => ofShortcode(name, shortcode),
	});

	blocks.registerBlockType('switchcost/calculator', {
		edit: ({ attributes: values, setAttributes, isSelected }) =>
			h(
				'div',
				blockEditor.useBlockProps(),
				sidebar(values, setAttributes),
				h(Preview, { values, selected: isSelected }),
			),
		save: () => null, // WordPress renders it for each visit
		transforms: {
			from: [
				{
					type: 'shortcode',
					tag: 'switchcost',
					attributes: Object.fromEntries(Object.keys(attributes).map((name) => [name, fromShortcode(name)])),
				},
			],
		},
	});
})(window.wp, window.switchcostTable);
