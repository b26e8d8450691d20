// SPDX-FileCopyrightText: 2026 Quotewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// peer-squiggle.mjs LINES DRAWS: the median time of one run of a sum of log-normals
// and a quantile of it in Squiggle, in milliseconds. Its package is found from the current directory.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { run } = await import(pathToFileURL(require.resolve("@quri/squiggle-lang")).href);

const [lines, draws] = process.argv.slice(2).map(Number);
const terms = Array.from({ length: lines }, (_, i) => `lognormal({p10: ${4 + i}, p90: ${20 + 2 * i}})`);
const code = `total = ${terms.join(" + ")}\nmiddle = quantile(total, 0.5)`;
const environment = { sampleCount: draws, xyPointLength: 1000, seed: "1" };
const times = [];

for (let i = 0; i < 11; i++) {
  const start = performance.now();
  const output = await run(code, { environment });
  times.push(performance.now() - start);
  if (!output.result.ok) throw new Error(String(output.result.value));
}
times.sort((a, b) => a - b);
console.log(times[5].toFixed(4));
