// Minifies the HTML, SVG and CSS in tagged templates, which bundlers leave as they are.
import { Features, transform } from 'lightningcss';
import { Visitor } from 'rolldown/utils';

/** @param {number} major @param {number} minor */
const version = (major, minor = 0) => (major << 16) | (minor << 8);

const targets = { chrome: version(111), firefox: version(115), safari: version(16, 4) };

/** @param {string} css @param {string} [filename] for errors */
export function minifyCss(css, filename = 'styles.css') {
	const { code } = transform({
		filename,
		code: Buffer.from(css),
		minify: true,
		targets,
		exclude: Features.LightDark, // its replacement works only in rules that set color-scheme
	});
	return code.toString();
}

/** @returns {import('rolldown').Plugin} */
export const minifyTemplates = () => ({
	name: 'minify-templates',
	transform: {
		filter: { id: /\/src\/.*\.js$/, code: /\b(html|svg|css)`/ },
		handler(code, id) {
			/** @type {{start: number, end: number, text: string}[]} */
			const edits = [];
			new Visitor({
				TaggedTemplateExpression({ tag, quasi: { quasis } }) {
					if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
					if (tag.name === 'css' && quasis.length > 1) throw new Error(`${id}: a style sheet contains an expression`);
					const minified =
						tag.name === 'css'
							? [escapeTemplate(minifyCss(quasis[0].value.cooked ?? '', id))]
							: minifyMarkup(quasis.map(({ value }) => value.raw));
					quasis.forEach(({ start, end }, i) => edits.push({ start, end, text: minified[i] }));
				},
			}).visit(this.parse(code));
			return { code: edited(code, edits), map: null };
		},
	},
});

/** @param {string} text */
const escapeTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * Reduces white space to one space, and within tags to none before their end.
 * @param {string[]} texts the texts around a template's expressions
 */
function minifyMarkup(texts) {
	let [inTag, inPre] = [false, false];
	return texts.map((text) =>
		text.replace(/<pre\b|<\/pre|<(?=[a-z/])|\s*>|\s+/gi, (match) => {
			if (match.startsWith('<')) {
				inTag = true;
				if (match.length > 1) inPre = match === '<pre';
				return match;
			}
			if (match.endsWith('>')) {
				const wasInTag = inTag;
				inTag = false;
				return wasInTag ? '>' : match;
			}
			return inPre && !inTag ? match : ' ';
		}),
	);
}

/** @param {string} code @param {{start: number, end: number, text: string}[]} edits apart from each other */
function edited(code, edits) {
	let [result, position] = ['', 0];
	for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
		result += code.slice(position, start) + text;
		position = end;
	}
	return result + code.slice(position);
}
