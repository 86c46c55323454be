// Chromium's trace of a page -> what each task of its main thread owed to scripts of an extension. Samples of V8's profiler
// tell whose code ran: continuations of promises and answers to messages stand in no event of the timeline by name.

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, as all times here. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time: what other programs took meanwhile is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: { readonly data?: TraceDetails };
}

interface TraceDetails {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

/** Categories that a trace must be made with. */
export const TRACE_CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "toplevel",
];

export interface TaskShare {
  /** Milliseconds of the thread's own time in scripts of the extension. */
  readonly ours: number;
  /** Times that the browser laid the page out while one of them waited. */
  readonly layouts: number;
  /** The functions of ours that the samples were in, by milliseconds, most first. */
  readonly where: readonly (readonly [string, number])[];
}

/** What runs in pages; the background's own process holds up nobody. */
const OURS = /^chrome-extension:.*\/(?:detector(?:-\w+)?|reader|analysis|officials)\.js$/;

/** One for each task in which a script of an extension ran, in no order. */
export function sharesOfTasks(events: readonly TraceEvent[]): TaskShare[] {
  const complete = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const tasks = complete.filter(({ name }) => /RunTask$/.test(name)).sort((a, b) => a.ts - b.ts);
  const layouts = complete.filter(({ name }) => name === "Layout");
  const samples = samplesOf(events);
  const byTask = new Map<TraceEvent, Sample[]>();
  for (const sample of samples) {
    const task = tasks.find((candidate) => isIn(sample, candidate));
    if (task !== undefined) byTask.set(task, [...(byTask.get(task) ?? []), sample]);
  }
  return [...byTask].map(([task, own]) => {
    const share = (task.tdur ?? task.dur ?? 0) / Math.max(1, task.dur ?? 0);
    const first = Math.min(...own.map(({ ts }) => ts));
    const last = Math.max(...own.map(({ ts }) => ts));
    const within = layouts.filter(
      (layout) => isIn(layout, task) && layout.ts > first && layout.ts < last,
    );
    return {
      ours: (own.reduce((sum, { length }) => sum + length, 0) * share) / 1000,
      layouts: within.length,
      where: functionsOf(own),
    };
  });
}

interface Sample {
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly length: number;
  readonly place: string;
}

/** Those taken while code of an extension was on the stack. */
function samplesOf(events: readonly TraceEvent[]): Sample[] {
  const profiles = events.filter(({ name }) => name === "Profile");
  return profiles.flatMap((profile) => {
    const nodes = new Map<number, ProfileNode>();
    const found: Sample[] = [];
    let ts = profile.args?.data?.startTime ?? profile.ts;
    const chunks = events
      .filter(
        ({ name, id, pid }) => name === "ProfileChunk" && id === profile.id && pid === profile.pid,
      )
      .sort((a, b) => a.ts - b.ts);
    for (const { args } of chunks) {
      const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      (cpuProfile?.samples ?? []).forEach((id, index) => {
        const length = timeDeltas[index] ?? 0;
        ts += length;
        const place = placeIn(nodes, id);
        if (place !== null) found.push({ ts, pid: profile.pid, tid: profile.tid, length, place });
      });
    }
    return found;
  });
}

/** The innermost function of an extension on the stack; null: none is. */
function placeIn(nodes: ReadonlyMap<number, ProfileNode>, id: number): string | null {
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { url = "", functionName } = node.callFrame;
    if (OURS.test(url)) return `${url.replace(/.*\//, "")} ${functionName}`;
  }
  return null;
}

function functionsOf(samples: readonly Sample[]): (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const { place, length } of samples)
    times.set(place, (times.get(place) ?? 0) + length / 1000);
  return [...times].sort((a, b) => b[1] - a[1]);
}

function isIn(event: Pick<TraceEvent, "ts" | "pid" | "tid">, outer: TraceEvent): boolean {
  if (event.pid !== outer.pid || event.tid !== outer.tid) return false;
  return event.ts >= outer.ts && event.ts <= outer.ts + (outer.dur ?? 0);
}
