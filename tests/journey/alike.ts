// Parts in which little differs from browser to browser but the speed: `npm test` walks them in Chromium, which is twice as
// fast, so that all of it ends within twenty minutes on a slow machine too; the soak walks them in Firefox as well, and so
// does `npm run test:browser -- --only PART`.

export const ALIKE: readonly string[] = [
  "corrections",
  "bad-input",
  "damaged-rows",
  "diagnosis",
  "edit-alarm",
  "help",
  "import-cut-off",
  "in-out",
  "layouts",
  "library",
  "live-blog",
  "live-pages",
  "many-marks",
  "many-writers",
  "moving-pages",
  "officials-list",
  "older-library",
  "own-annotations",
  "remembering",
  "replication",
  "replication-options",
  "seed-article",
  "two-editors",
];
