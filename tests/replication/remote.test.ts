import { describe, expect, it } from "vitest";
import { addressOf, checkRemote, originOf } from "../../src/replication/remote.ts";

const typed = (server: string, database = "own") => ({ server, database, name: "", password: "" });

describe("what the reader typed of a server", () => {
  it.each([
    [" https://couch.example/ ", "https://couch.example", "https://couch.example/*"],
    ["https://couch.example:6984/db//", "https://couch.example:6984/db", "https://couch.example/*"],
    ["http://localhost:5984", "http://localhost:5984", "http://localhost/*"],
    ["http://127.0.0.1:5984/", "http://127.0.0.1:5984", "http://127.0.0.1/*"],
  ])("has one form: %s", (server, own, origin) => {
    expect(checkRemote(typed(server)).server).toBe(own);
    expect(originOf(checkRemote(typed(server)))).toBe(origin);
  });

  it.each([
    "",
    "couch.example",
    "ftp://couch.example",
    "https://me:secret@couch.example",
    "https://couch.example/?a=1",
  ])("is refused where it is no address: %j", (server) => {
    expect(() => checkRemote(typed(server))).toThrow(
      expect.objectContaining({ name: "NoAddressError" }),
    );
  });

  it.each(["http://couch.example", "http://localhost.example:5984", "http://10.0.0.1"])(
    "is refused where everybody could read along: %s",
    (server) => {
      expect(() => checkRemote(typed(server))).toThrow(
        expect.objectContaining({ name: "NotSecureError" }),
      );
    },
  );

  it.each(["", "Own", "1own", "own/../_users?", "_users", "own base"])(
    "is refused where CouchDB has no database of this name: %j",
    (database) => {
      expect(() => checkRemote(typed("https://couch.example", database))).toThrow(
        expect.objectContaining({ name: "NoDatabaseNameError" }),
      );
    },
  );

  it("is one path, whatever the database's name has in it", () => {
    const remote = checkRemote(typed("https://couch.example", "own/news+more"));
    expect(addressOf(remote)).toBe("https://couch.example/own%2Fnews%2Bmore");
  });
});
