/** The kinds of cost, in the order in which they are shown. */
export const kinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);
