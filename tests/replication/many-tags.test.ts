// An annotation has a bound of tags at each way in, and loses none where two that keep to it meet.

import { safeParse } from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { keepEdit } from "../../src/background/keep-edit.ts";
import { MOST_MET_TAGS, MOST_TAGS } from "../../src/core/model/annotation.ts";
import { bodyOf } from "../../src/core/model/body.ts";
import { mergeTags, rewriteTags, visibleTags } from "../../src/core/replication/tags.ts";
import {
  annotation as annotationCheck,
  body as bodyCheck,
} from "../../src/messages/checks/annotations.ts";
import { changeTags } from "../../src/store/change-annotations.ts";
import { type Device, makeDevice } from "./device.ts";

const NOW = "2024-06-01T08:00:00.000Z";
const remote = { server: "http://localhost:1", database: "own", name: "", password: "" };
const tagsOf = (who: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${who} ${at}`);

describe("tags beyond the bound", () => {
  let device: Device;
  beforeEach(async () => {
    device = await makeDevice({ name: "ann", remote, now: () => NOW });
  });

  it("are refused where many are tagged, all or nothing", async () => {
    const few = await device.save("https://paper.example/a", "few", { tags: ["a"] });
    const full = await device.save("https://paper.example/b", "full", {
      tags: tagsOf("ann", MOST_TAGS),
    });
    const change = { add: ["one more"], remove: [], now: NOW };
    const changed = changeTags(device.database, [few.id, full.id], change);
    await expect(changed).rejects.toMatchObject({
      name: "TooManyTagsError",
      values: [String(MOST_TAGS)],
    });
    expect((await device.database.get("annotations", few.id))?.tags).toEqual(["a"]);
    const swapped = { ...change, remove: ["ann 0"] };
    expect(await changeTags(device.database, [full.id], swapped)).toHaveLength(1);
  });

  it("of two tabs are all kept, and can be saved, imported and taken away again", async () => {
    const { id } = await device.save("https://paper.example/a", "met");
    const base = await device.database.get("annotations", id);
    if (base === undefined) throw new Error("Expected what was saved");
    const basedOn = bodyOf(base);
    for (const who of ["ann", "ben"]) {
      const body = { ...basedOn, tags: tagsOf(who, MOST_TAGS) };
      await keepEdit(device.database, id, { body, basedOn, now: NOW });
    }
    const met = await device.database.get("annotations", id);
    expect(met?.tags).toEqual([...tagsOf("ann", MOST_TAGS), ...tagsOf("ben", MOST_TAGS)]);
    expect(safeParse(annotationCheck, met).success).toBe(true);
    expect(met !== undefined && safeParse(bodyCheck, bodyOf(met)).success).toBe(true);
    const change = { add: [], remove: tagsOf("ben", 10), now: NOW };
    const [fewer] = await changeTags(device.database, [id], change);
    expect(fewer?.tags).toHaveLength(2 * MOST_TAGS - 10);
  });

  it("of more tabs than anybody has are refused, and what stands stays", async () => {
    const tags = tagsOf("met", MOST_MET_TAGS);
    const { id } = await device.save("https://paper.example/a", "met", { tags });
    const basedOn = { note: "", tags: [], colour: "amber" } as const;
    const edit = { body: { ...basedOn, tags: ["one more"] }, basedOn, now: NOW };
    await expect(keepEdit(device.database, id, edit)).rejects.toMatchObject({
      name: "TooManyTagsError",
    });
    expect((await device.database.get("annotations", id))?.tags).toEqual(tags);
  });

  it("of two devices are all in sight", () => {
    const of = (who: string) => rewriteTags([], tagsOf(who, MOST_TAGS), NOW);
    expect(visibleTags(mergeTags(of("ann"), of("ben")))).toHaveLength(2 * MOST_TAGS);
  });
});
