// Browsers come from the PATH (see tests/browsers/launch.ts); an install must not fail where none can be downloaded.
module.exports = { skipDownload: true };
