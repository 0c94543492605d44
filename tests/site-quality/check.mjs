// Runs each tool, says what it found, and ends with a line for each.
import { existsSync, readFileSync } from 'node:fs';
import { serve } from './server.mjs';
import { tools } from './tools.mjs';

const [site, ...given] = process.argv.slice(2);
const wanted = given[0] === '--no-timing' ? Object.keys(tools).filter((name) => name !== 'lighthouse-performance') : given;
if (!existsSync(`${site}/index.html`)) {
  console.error(`${site}: there is no index.html, so this is no built site. Build it with "explainer build --output ${site}".`);
  process.exit(2);
}
for (const name of wanted.filter((name) => !tools[name])) {
  console.error(`There is no tool "${name}". Those there are: ${Object.keys(tools).join(', ')}.`);
  process.exit(2);
}

const server = await serve(site, readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8'));
const lines = [];
let failed = false;
for (const name of wanted.length > 0 ? wanted : Object.keys(tools)) {
  const began = Date.now();
  const { missing, checked, faults } = await tools[name](site, server.address);
  const took = `${((Date.now() - began) / 1000).toFixed(0)} s`;
  if (missing) {
    lines.push(`${name}: not run: ${missing}`);
    continue;
  }
  for (const fault of faults.slice(0, 40))
    console.log(`${name}: ${fault}`);
  failed ||= faults.length > 0;
  lines.push(`${name}: ${faults.length} faults in ${checked} (${took})`);
}
server.close();
console.log(lines.join('\n'));
process.exit(failed ? 1 : 0);
