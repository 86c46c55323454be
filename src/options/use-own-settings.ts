// The settings as they stand, changing them, and what went wrong in it.

import { useCallback, useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type PlaceRule, type Settings } from "../core/model/settings.ts";
import { ask } from "../messages/send.ts";
import { hearSettings, readSettings } from "../settings/settings.ts";
import { sentenceOf } from "../ui/error-sentence.ts";

export interface OwnSettings {
  readonly settings: Settings;
  /** For the reader; null: nothing went wrong. */
  readonly problem: string | null;
  readonly change: (change: Partial<Omit<Settings, "rules">>) => void;
  readonly forgetRule: (rule: PlaceRule) => void;
  /** Says what went wrong elsewhere on the page. */
  readonly fail: (error: unknown) => void;
  /** Back to what Pressmark came with; false: it did not work, and `problem` says why. */
  readonly reset: () => Promise<boolean>;
}

export function useOwnSettings(): OwnSettings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = useCallback((error: unknown) => setProblem(sentenceOf(error)), []);
  useEffect(() => {
    readSettings().then(setSettings, fail);
    return hearSettings(setSettings);
  }, [fail]);
  const send = (sent: Promise<unknown>) =>
    sent.then(
      () => {
        setProblem(null);
        return true;
      },
      (error: unknown) => {
        fail(error);
        return false;
      },
    );
  return {
    settings,
    problem,
    fail,
    change: (change) => void send(ask("change-settings", change)),
    forgetRule: ({ scope, place }) => void send(ask("forget-rule", { scope, place })),
    reset: () => send(ask("reset-settings", null)),
  };
}
