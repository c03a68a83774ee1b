// Replaces d3-color and d3-format in the build, which scales of numbers do not need: d3-interpolate would bring every
// colour space along, and Intl writes the labels of ticks.

/** No text is a colour. */
export const color = () => null;

function unused() {
	throw new Error('scales here have neither colours nor labels');
}

export {
	unused as cubehelix,
	unused as format,
	unused as formatPrefix,
	unused as formatSpecifier,
	unused as hcl,
	unused as hsl,
	unused as lab,
	unused as precisionFixed,
	unused as precisionPrefix,
	unused as precisionRound,
	unused as rgb,
};
