// Numbers in a text that runs from right to left, whose signs keep their
// places whatever stands around them: “US$” would be torn apart, and a minus
// moved to the other side.

const partsOfNumber = new Set(['minusSign', 'plusSign', 'integer', 'group', 'decimal', 'fraction', 'percentSign']);

class Ordered extends Intl.NumberFormat {
  /** @param {any} number */
  format = (number) => {
    let text = '';
    let run = '';
    const close = () => {
      if (run) text += leftToRight(run);
      run = '';
    };
    for (const { type, value } of this.formatToParts(number)) {
      const plain = value.replace(/\p{Bidi_Control}/gu, '');
      if (partsOfNumber.has(type)) run += plain;
      else if (plain) {
        close();
        text += type === 'currency' ? leftToRight(plain) : plain;
      }
    }
    close();
    return `\u2067${text}\u2069`;
  };
}

/** A text that runs from left to right within another. @param {string} text */
export const leftToRight = (text) => `\u2066${text}\u2069`;

/** What writes numbers. @param {boolean} fromRight whether they stand in a text that runs from right to left */
export const numbers = (fromRight) => (fromRight ? Ordered : Intl.NumberFormat);
