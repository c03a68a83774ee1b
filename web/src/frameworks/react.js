// <SwitchCost> for React 18 and later. A server renders the element with its attributes and children.
import { createElement, forwardRef, useCallback, useEffect, useRef } from 'react';
import '../package.js';
import { attributeOf, attributeText, eventOf } from './attributes.js';

/** @typedef {Record<string, any>} Props */

/** @param {Props} props @param {any} outer */
function render({ className, children, ...props }, outer) {
	const inner = useRef(/** @type {Element | null} */ (null));
	const handlers = useRef(/** @type {Props} */ ({}));
	const both = useCallback(
		(/** @type {Element | null} */ element) => {
			inner.current = element;
			if (typeof outer === 'function') return outer(element);
			if (outer) outer.current = element;
		},
		[outer],
	);
	useEffect(() => {
		handlers.current = props;
	});
	useEffect(() => {
		const listeners = new AbortController(); // React attaches no listeners of its own while it hydrates
		for (const [name, type] of eventOf)
			inner.current?.addEventListener(type, (/** @type {Event} */ event) => handlers.current[name]?.(event), {
				signal: listeners.signal,
			});
		return () => listeners.abort();
	}, []);
	return createElement('switch-cost', { ...markup(props), class: className, ref: both }, children);
}

/** @param {Props} props */
function markup(props) {
	const own = Object.entries(props).filter(([name]) => !eventOf.has(name));
	return Object.fromEntries(
		own.map(([name, value]) => {
			const attribute = attributeOf.get(name);
			return attribute ? [attribute, attributeText(value)] : [name, value];
		}),
	);
}

export const SwitchCost = forwardRef(render);
SwitchCost.displayName = 'SwitchCost';
