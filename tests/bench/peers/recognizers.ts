// Microsoft's Recognizers-Text: numbers, percentages, money, dimensions, ages and temperatures. Its date
// model is left out here: it is slower than all the others together and gives no quantities but durations.

import recognizers from "@microsoft/recognizers-text-suite";
import { peerName } from "./peer-name.ts";

export const RECOGNIZERS = peerName("Recognizers-Text", "@microsoft/recognizers-text-suite");

export interface RecognizedQuantity {
  readonly model: string;
  readonly start: number;
  /** Exclusive, unlike in what the library itself returns. */
  readonly end: number;
  /** As written by the library: "2300000", "12%"; null where it gives none. */
  readonly value: string | null;
  readonly unit: string | null;
}

const MODELS = {
  number: recognizers.recognizeNumber,
  percentage: recognizers.recognizePercentage,
  currency: recognizers.recognizeCurrency,
  dimension: recognizers.recognizeDimension,
  age: recognizers.recognizeAge,
  temperature: recognizers.recognizeTemperature,
};

export type RecognizerModel = keyof typeof MODELS;

export const RECOGNIZER_MODELS = Object.keys(MODELS) as readonly RecognizerModel[];

/** What the models find in `text`, in the order of `models`; their spans overlap. */
export function readByRecognizers(
  text: string,
  models: readonly RecognizerModel[] = RECOGNIZER_MODELS,
): RecognizedQuantity[] {
  return models.flatMap((model) =>
    MODELS[model](text, recognizers.Culture.English).map((found) => {
      const resolution: Readonly<Record<string, unknown>> = found.resolution ?? {};
      const { value, unit } = resolution;
      return {
        model,
        start: found.start,
        end: found.end + 1,
        value: typeof value === "string" ? value : null,
        unit: typeof unit === "string" ? unit : null,
      };
    }),
  );
}
