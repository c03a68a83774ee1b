// Points that straight lines join, as SVG's polyline and polygon take them.

/** @param {[x: number, y: number][]} points px */
export const pointList = (points) => points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

/** What lies between two lines. @param {[x: number, y: number][]} one px @param {[x: number, y: number][]} other px */
export const areaPoints = (one, other) => pointList([...one, ...other.reverse()]);
