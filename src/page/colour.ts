// How light is a colour, in any of the forms that browsers compute: rgb(), and what newer style sheets write, which stays
// in its own form. https://www.w3.org/TR/css-color-4/#color-conversion-code

export interface Colour {
  /** Relative luminance by WCAG 2.2, 0 to 1. */
  readonly luminance: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Relative luminance by WCAG 2.2, 0 to 1, of an sRGB colour of 0 to 255 each. */
export function luminanceOf(red: number, green: number, blue: number): number {
  return (
    0.2126 * luminanceOfGrey(red / 255) +
    0.7152 * luminanceOfGrey(green / 255) +
    0.0722 * luminanceOfGrey(blue / 255)
  );
}

/** Of a grey of 0 to 1, as sRGB writes it; layers are mixed in such numbers, not in luminance. */
export function luminanceOfGrey(grey: number): number {
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}

/** The grey of this luminance. */
export function greyOf(luminance: number): number {
  return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
}

const FORM =
  /^(rgba?|oklab|oklch|lab|lch|color)\(\s*(?:(srgb|srgb-linear|display-p3)\s)?([^()]*)\)$/;

/** Null for a form that browsers compute for no ground that a page would have. */
export function colourIn(computed: string): Colour | null {
  const [, form, space, numbers = ""] = FORM.exec(computed) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers
    .split(/[\s,/]+/)
    .filter((part) => part !== "")
    .map((part) => (part === "none" ? 0 : Number.parseFloat(part)));
  const luminance = luminanceIn(form, space, [a, b, c]);
  if (luminance === null || Number.isNaN(luminance) || Number.isNaN(alpha)) return null;
  return { luminance: Math.min(1, Math.max(0, luminance)), alpha: Math.min(1, Math.max(0, alpha)) };
}

function luminanceIn(
  form: string | undefined,
  space: string | undefined,
  [a, b, c]: readonly [number, number, number],
): number | null {
  switch (form) {
    case "rgb":
    case "rgba":
      return luminanceOf(a, b, c);
    case "lab":
    case "lch":
      // CIE L* says it alone.
      return a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3;
    case "oklab":
      return luminanceOfOklab(a, b, c);
    case "oklch": {
      const hue = (c * Math.PI) / 180;
      return luminanceOfOklab(a, b * Math.cos(hue), b * Math.sin(hue));
    }
    case "color":
      return luminanceInSpace(space, [a, b, c]);
    default:
      return null;
  }
}

function luminanceOfOklab(lightness: number, a: number, b: number): number {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return -0.0405757452 * long + 1.1122868032 * middle - 0.071711058 * short;
}

function luminanceInSpace(
  space: string | undefined,
  [red, green, blue]: readonly [number, number, number],
): number | null {
  switch (space) {
    case "srgb":
      return luminanceOf(255 * red, 255 * green, 255 * blue);
    case "srgb-linear":
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    case "display-p3":
      return (
        0.22897 * luminanceOfGrey(red) +
        0.69174 * luminanceOfGrey(green) +
        0.07929 * luminanceOfGrey(blue)
      );
    default:
      return null;
  }
}
