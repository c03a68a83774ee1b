// What several Japanese areas need to make their sentences.

/** "3年", "30か月". @param {number} months */
export const duration = (months) => (months % 12 === 0 && months > 0 ? `${months / 12}年` : `${months}か月`);
