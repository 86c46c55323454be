// A CouchDB for tests in a process of its own: what pouchdb-server is made of, over memory. Not its command, which
// writes settings and a log to where it is started and forgets everything with a restart. Told by messages:
// { listen: port } and { hangUp: true }, answered with { listening: port } and { hungUp: true }; what is stored stays.
// What it does otherwise than Apache CouchDB stands in README.md.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { devNull } from "node:os";

const requireOwn = createRequire(import.meta.url);
const requireServers = createRequire(requireOwn.resolve("pouchdb-server/package.json"));

const [adminName, adminPassword, maxBodyBytes] = process.argv.slice(2);
const PouchDB = requireServers("pouchdb-core")
  .plugin(requireServers("pouchdb-adapter-memory"))
  .plugin(requireServers("pouchdb-adapter-http"))
  .plugin(requireServers("pouchdb-replication"))
  .plugin(requireServers("pouchdb-mapreduce"));
/** Nobody asks for these here, and each request went through them: the size on a disk alone was a seventh of the work. */
const LEFT_OUT = [
  ...["compression", "disk-size", "replicator", "routes/attachments", "routes/cluster-rewrite"],
  ...["routes/db-updates", "routes/ddoc-info", "routes/fauxton", "routes/find", "routes/http-log"],
  ...["routes/list", "routes/rewrite", "routes/show", "routes/special-test-auth", "routes/stats"],
  ...["routes/temp-views", "routes/update", "routes/vhosts", "routes/view-cleanup", "routes/views"],
];
const app = requireServers("express-pouchdb")({
  inMemoryConfig: true,
  logPath: devNull,
  overrideMode: { exclude: LEFT_OUT },
});
app.couchConfig.set("log", "level", "none", () => {});
app.couchConfig.set("admins", adminName, adminPassword, () => {});
if (maxBodyBytes !== undefined) {
  app.couchConfig.set("couchdb", "max_document_size", Number(maxBodyBytes), () => {});
}
await app.setPouchDB(PouchDB.defaults({ adapter: "memory" }));

/** Never hangs up on who is idle: on a busy machine a request could be on its way just then. */
function makeServer() {
  const server = createServer(app);
  server.keepAliveTimeout = 0;
  return server;
}

let server = makeServer();

process.on("message", ({ listen }) => {
  if (listen === undefined) {
    server.closeAllConnections();
    server.close(() => process.send({ hungUp: true }));
    return;
  }
  server = makeServer();
  server.listen(listen, "127.0.0.1", () => process.send({ listening: server.address().port }));
});
// Whoever started it is gone: so is the use of it.
process.on("disconnect", () => process.exit(0));
process.send({ ready: true });
