// Saves a chart as an SVG or PNG in light colours, with its name above and without a style sheet.
import { fileName, download } from '../ui/download.js';

const margin = 16;
const title = { size: 15, room: 34 };

/** The properties that charts style, each with SVG's default. */
const styles = {
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'stroke-opacity': '1',
	opacity: '1',
	'vector-effect': 'none',
};
const textStyles = { 'font-size': '', 'font-weight': '400', 'font-style': 'normal', 'text-decoration-line': 'none' };

/**
 * Returns the file's name. Rejects if the page's policy forbids drawing images.
 * @param {SVGSVGElement} svg
 * @param {'svg' | 'png'} kind
 */
export async function savePicture(svg, kind) {
	const { text, width, height } = standalone(svg);
	const file = fileName(svg.querySelector('title')?.id.replace(/-name$/, '') || 'chart', kind);
	if (kind === 'svg') download(file, text, 'image/svg+xml');
	else download(file, await toPng(text, width, height), 'image/png');
	return file;
}

/** @param {SVGSVGElement} svg */
function standalone(svg) {
	const holder = document.createElement('div');
	holder.className = 'picture';
	const figure = holder.appendChild(document.createElement('figure')); // some styles apply within a figure only
	const copy = /** @type {SVGSVGElement} */ (figure.appendChild(svg.cloneNode(true)));
	/** @type {ParentNode} */ (svg.getRootNode()).append(holder);
	if (getComputedStyle(svg).transform !== 'none') mirror(copy, svg);
	const { backgroundColor, color, fontFamily } = getComputedStyle(holder);
	for (const element of copy.querySelectorAll('*')) inlineStyles(/** @type {SVGElement} */ (element));
	holder.remove();
	const [width, height] = [
		svg.viewBox.baseVal.width + 2 * margin,
		svg.viewBox.baseVal.height + 2 * margin + title.room,
	];
	removePageMarkup(copy);
	set(copy, {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `${-margin} ${-margin - title.room} ${width} ${height}`,
		stroke: 'none',
		'font-family': fontStack(fontFamily),
	});
	const name = copy.querySelector('title')?.textContent ?? '';
	const ground = element('rect', {
		x: -margin,
		y: -margin - title.room,
		width,
		height,
		...paint('fill', backgroundColor),
	});
	const size = Math.min(
		title.size,
		(title.size * (width - 2 * margin)) / widthOf(name, `600 ${title.size}px ${fontFamily}`),
	);
	const heading = element('text', {
		x: 0,
		y: title.size - margin - title.room + 8,
		'font-size': size,
		'font-weight': 600,
		...paint('fill', color),
	});
	heading.textContent = name;
	copy.querySelector(':scope > :not(title, desc)')?.before(ground, heading);
	return {
		text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`,
		width,
		height,
	};
}

/**
 * Mirrors a picture as its style sheet does, with each label back in its place.
 * @param {SVGSVGElement} copy
 * @param {SVGSVGElement} svg
 */
function mirror(copy, svg) {
	const labels = svg.querySelectorAll('text');
	copy.querySelectorAll('text').forEach((label, i) => {
		const { x, width } = labels[i].getBBox();
		set(label, { transform: `matrix(-1 0 0 1 ${2 * x + width} 0)` });
	});
	const all = element('g', { transform: `matrix(-1 0 0 1 ${svg.viewBox.baseVal.width} 0)` });
	all.append(...copy.querySelectorAll(':scope > :not(title, desc)'));
	copy.append(all);
}

/** @param {string} text @param {string} font as in CSS */
function widthOf(text, font) {
	const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
	context.font = font;
	return context.measureText(text).width;
}

/** @param {SVGElement} element */
function inlineStyles(element) {
	if (element.matches('title, desc, g, defs')) return;
	const computed = getComputedStyle(element);
	const fill = paint('fill', computed.fill);
	const unseen = fill['fill-opacity'] === 0 && computed.stroke === 'none';
	if (unseen || computed.display === 'none') return element.remove();
	set(element, fill);
	const all = { ...styles, ...(element.matches('text, tspan') ? textStyles : {}) };
	for (const [property, usual] of Object.entries(all)) {
		const value = computed.getPropertyValue(property);
		if (value === usual || (property.startsWith('stroke-') && computed.stroke === 'none')) continue;
		set(element, property === 'stroke' ? paint('stroke', value) : { [property]: value.replace(/px\b/g, '') });
	}
	if (computed.paintOrder.startsWith('stroke')) addHalo(element);
}

/** Many programs ignore paint-order: the outline becomes a text of its own below. @param {SVGElement} text */
function addHalo(text) {
	const halo = /** @type {SVGElement} */ (text.cloneNode(true));
	set(halo, { fill: text.getAttribute('stroke') ?? 'none' });
	text.before(halo);
	for (const { name } of [...text.attributes]) if (name.startsWith('stroke')) text.removeAttribute(name);
}

/** Removes classes, ids, ARIA attributes and template markers. @param {SVGSVGElement} svg */
function removePageMarkup(svg) {
	const marks = document.createTreeWalker(svg, NodeFilter.SHOW_COMMENT);
	const found = [];
	while (marks.nextNode()) found.push(/** @type {Comment} */ (marks.currentNode));
	for (const mark of found) mark.remove();
	for (const element of [svg, ...svg.querySelectorAll('*')]) {
		for (const { name } of [...element.attributes])
			if (/^(class|id|style|tabindex|aria-.*)$/.test(name)) element.removeAttribute(name);
	}
}

/** @param {'fill' | 'stroke'} attribute @param {string} colour */
function paint(attribute, colour) {
	if (colour === 'none') return { [attribute]: 'none' };
	const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
	const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
	const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	return alpha === 255
		? { [attribute]: hex }
		: { [attribute]: hex, [`${attribute}-opacity`]: Number((alpha / 255).toFixed(3)) };
}

/** Appends common fonts for programs that do not know the page's. @param {string} families */
const fontStack = (families) =>
	[
		...new Set([
			...families.split(', ').filter((family) => family !== 'sans-serif'),
			"'Segoe UI'",
			'Roboto',
			"'Helvetica Neue'",
			'Arial',
			'sans-serif',
		]),
	]
		.join(', ')
		.replaceAll('"', "'");

/** @param {Element} element @param {Record<string, string | number>} attributes */
function set(element, attributes) {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function element(name, attributes) {
	const made = document.createElementNS('http://www.w3.org/2000/svg', name);
	set(made, attributes);
	return made;
}

/** @param {string} text @param {number} width @param {number} height */
async function toPng(text, width, height) {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const canvas = Object.assign(document.createElement('canvas'), {
		width: Math.round(width * 2),
		height: Math.round(height * 2),
	});
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
	);
}
