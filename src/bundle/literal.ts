/** A template literal that evaluates to `text`. */
export const literal = (text: string) => '`' + text.replaceAll(/[`\\]|\$\{/g, '\\$&') + '`';
