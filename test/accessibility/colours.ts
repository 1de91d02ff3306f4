/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour. */
export function parse(css: string): Colour {
  const numbers = css.match(/[\d.]+/g)!.map(Number);
  return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
}

/** WCAG's relative luminance. */
function luminance([r, g, b]: Colour): number {
  const [x, y, z] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
}

/** WCAG's contrast, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What an element is painted on: its own ground or that of what is around it. */
export function ground(element: Element): Colour {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const colour = parse(node.ownerDocument.defaultView!.getComputedStyle(node).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  throw new Error('nothing opaque behind it');
}
