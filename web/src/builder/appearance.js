// The section on appearance: the custom properties, and the contrast of their colours.
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { colourValue, contrastChecks, parseColour, schemes, schemesOf, shadesOf } from './colours.js';
import { defaults, properties, readMeasure } from './widget.js';
import words from '../words/builder.js';

/** @import { Builder } from './builder.js' */
/** @import { Check, Scheme } from './colours.js' */

/** @param {Builder} builder */
export function appearance(builder) {
	return html`<section aria-labelledby="looks">
		<h2 id="looks">${words.looks.title}</h2>
		<p class="quiet">${words.looks.surface}</p>
		${properties.map((property) =>
			property.colour
				? schemesOf(builder.widget.attributes.theme).map((scheme) => colour(builder, property, scheme))
				: measure(builder, property),
		)}
		${contrasts(builder)}
	</section>`;
}

/** @param {Builder} builder @param {(typeof properties)[0]} property @param {Scheme} scheme */
function colour(builder, { name }, scheme) {
	const id = `${name.slice(2)}-${scheme}`;
	const own = shadesOf(builder.widget.properties[name])[scheme];
	const start = shadesOf(defaults.get(name))[scheme];
	const label = `${words.looks.names[name]}, ${words.looks.inScheme[scheme]}`;
	return html`<div class="colour">
		<input
			type="color"
			aria-label=${words.looks.pick({ label })}
			.value=${live(own ?? start ?? '')}
			@input=${(/** @type {any} */ event) => {
				builder.textFields.forget(id);
				setColour(builder, name, scheme, event.target.value);
			}}
		/>
		${builder.textFields.draw({
			id,
			label,
			value: own ?? '',
			placeholder: start,
			read: parseColour,
			accepted: words.accepted.colour,
			set: (value) => setColour(builder, name, scheme, value),
		})}
	</div>`;
}

/** @param {Builder} builder @param {string} name @param {Scheme} scheme @param {string | undefined} value */
function setColour(builder, name, scheme, value) {
	const { attributes, properties } = builder.widget;
	const start = shadesOf(defaults.get(name));
	const shades = { ...shadesOf(properties[name]), [scheme]: value };
	const own = Object.fromEntries(schemes.map((one) => [one, shades[one] === start[one] ? undefined : shades[one]]));
	builder.setProperty(name, colourValue(own, start, attributes.theme));
}

/** @param {Builder} builder @param {(typeof properties)[0]} property */
function measure(builder, { name, start }) {
	return builder.textFields.draw({
		id: name.slice(2),
		label: words.looks.names[name],
		value: builder.widget.properties[name] ?? '',
		placeholder: start === 'inherit' ? words.looks.fonts : start,
		read: (text) => readMeasure(name, text),
		accepted: words.accepted[/** @type {'--switch-cost-font'} */ (name)],
		set: (value) => builder.setProperty(name, value),
	});
}

/** @param {Builder} builder */
function contrasts(builder) {
	const { names, ...texts } = words.looks;
	const { theme } = builder.widget.attributes;
	const shown = schemesOf(theme);
	const all = contrastChecks(builder.widget.properties, defaults, theme);
	const pairs = all.filter(({ scheme }) => scheme === shown[0]);
	/** @param {Check} check */
	const result = ({ front, scheme, ratio, needed, better }) =>
		html`<td data-passes=${better === undefined}>
			${texts.ratio({ ratio })} ${better === undefined ? texts.passes : texts.fails({ needed })}
			${
				better &&
				html`<button
					type="button"
					aria-label=${texts.useFor({ colour: better, front: names[front], scheme })}
					@click=${() => setColour(builder, front, scheme, better)}
				>
					${texts.use({ colour: better })}
				</button>`
			}
		</td>`;
	return html`<h3>${texts.contrast}</h3>
		<p class="quiet">${texts.contrastIntro}</p>
		<table class="contrast">
			<thead>
				<tr>
					<th scope="col">${texts.pair}</th>
					${shown.map((scheme) => html`<th scope="col">${words.content.themes[scheme]}</th>`)}
				</tr>
			</thead>
			<tbody>
				${pairs.map(
					({ front, back }) =>
						html`<tr>
							<th scope="row">${texts.on({ front: names[front], back: names[back] })}</th>
							${all.filter((check) => check.front === front && check.back === back).map(result)}
						</tr>`,
				)}
			</tbody>
		</table>`;
}
