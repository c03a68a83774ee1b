// Stands in for d3-color in the build: scales here are of numbers alone, and
// d3-interpolate would bring every colour space along. Nothing is a colour.
exports.color = () => null;
