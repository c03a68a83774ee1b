// Numbers in a text that runs from right to left, whose signs keep their
// places whatever stands around them: “US$” would be torn apart, and a minus
// moved to the other side.

const partsOfNumber = new Set(['minusSign', 'plusSign', 'integer', 'group', 'decimal', 'fraction', 'percentSign']);

class IsolatedNumberFormat extends Intl.NumberFormat {
  /** @param {any} number */
  format = (number) => {
    let text = '';
    let run = '';
    const close = () => {
      if (run) text += isolateLeftToRight(run);
      run = '';
    };
    for (const { type, value } of this.formatToParts(number)) {
      const plain = value.replace(/\p{Bidi_Control}/gu, '');
      if (partsOfNumber.has(type)) run += plain;
      else if (plain) {
        close();
        text += type === 'currency' ? isolateLeftToRight(plain) : plain;
      }
    }
    close();
    return `\u2067${text}\u2069`;
  };
}

/** A text that runs from left to right within another. @param {string} text */
export const isolateLeftToRight = (text) => `\u2066${text}\u2069`;

/** What writes numbers. @param {boolean} fromRight whether they stand in a text that runs from right to left */
export const numberFormatClass = (fromRight) => (fromRight ? IsolatedNumberFormat : Intl.NumberFormat);
