// The tools. Each takes the folder of the site and the address that it is served at, and gives
// { checked: what was looked at, in words, faults: one line each } or { missing: what is not installed }.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const bin = (path) => join(here, 'node_modules', path);
const lines = (text) => text.split('\n').filter((line) => line.trim());
const files = (site, extension) => readdirSync(site, { recursive: true }).filter((path) => path.endsWith(extension)).sort().map((path) => join(site, path));
const pathOf = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
const has = (command) => pathOf(command) !== '';
const chromium = () => ['chromium', 'google-chrome', 'chrome'].map(pathOf).find((path) => path !== '');
// Not spawnSync: the server that some tools ask lives in this process.
const run = (command, args, options = {}) => new Promise((ended) =>
  execFile(command, args, { maxBuffer: 1 << 28, timeout: 600_000, ...options }, (error, stdout, stderr) => ended({ status: error?.code ?? 0, stdout, stderr, all: `${stdout}${stderr}` })));

// One page of each kind: the first of each folder, and the folder itself.
const kinds = (site) => {
  const seen = new Map();
  for (const page of files(site, '.html').map((file) => relative(site, file))) {
    const parts = page.split('/');
    const kind = parts.length < 3 ? page : `${parts[0]}/*/${parts.slice(2).join('/')}`;
    if (!seen.has(kind))
      seen.set(kind, `/${page.replace(/(^|\/)index\.html$/, '$1')}`);
  }
  return [...seen.values()];
};

/** The Nu HTML checker, on every page. */
async function vnu(site) {
  if (!has('java'))
    return { missing: 'Java is not installed' };
  const pages = files(site, '.html');
  const done = await run('java', ['-jar', bin('vnu-jar/build/dist/vnu.jar'), '--skip-non-html', '--errors-only', '--format', 'gnu', site]);
  return { checked: `${pages.length} pages`, faults: lines(done.all) };
}

/** html-validate, on every page. */
async function htmlValidate(site) {
  const pages = files(site, '.html');
  const done = await run(process.execPath, [bin('html-validate/bin/html-validate.mjs'), '--config', join(here, 'html-validate.json'), '--formatter', 'text', ...pages]);
  return { checked: `${pages.length} pages`, faults: lines(done.all).filter((line) => line.includes(': error ')) };
}

/** stylelint, on the theme's stylesheet. */
async function stylelint() {
  const sheets = files(join(project, 'theme/assets'), '.css');
  const done = await run(process.execPath, [bin('stylelint/bin/stylelint.mjs'), '--config', join(here, 'stylelint.json'), '--formatter', 'unix', ...sheets]);
  return { checked: `${sheets.length} stylesheets`, faults: lines(done.all).filter((line) => line.includes('[error]')) };
}

/** linkinator: every link and fragment of the site; other hosts are the business of "explainer links". */
async function linkinator(site, address) {
  const own = address.replace('http://', '').replaceAll('.', '\\.');
  const done = await run(process.execPath, [bin('linkinator/build/src/cli.js'), address, '--recurse', '--check-fragments', '--skip', `^https?://(?!${own})`, '--concurrency', '8', '--format', 'json']);
  const links = JSON.parse(done.stdout).links;
  return { checked: `${links.filter((link) => link.state !== 'SKIPPED').length} links`,
    faults: links.filter((link) => link.state === 'BROKEN').map((link) => `${link.url} of ${link.parent}: ${link.status} ${link.failureDetails?.[0]?.message ?? ''}`) };
}

/** jing: the Atom feeds against the schema of RFC 4287. */
async function jing(site) {
  if (!has('jing'))
    return { missing: 'jing is not installed' };
  const feeds = files(site, 'feed.xml');
  const done = await run('jing', ['-c', join(here, 'atom.rnc'), ...feeds]);
  return { checked: `${feeds.length} feeds`, faults: lines(done.stdout) };
}

/** ajv: the JSON feeds against the schema of JSON Feed 1.1, exports against the schema that the site publishes. */
async function ajv(site) {
  const drafts = { 'http://json-schema.org/draft-07/schema#': 'ajv/dist/ajv.js', 'https://json-schema.org/draft/2020-12/schema': 'ajv/dist/2020.js' };
  const { default: addFormats } = await import('ajv-formats');
  const schemas = [[join(here, 'json-feed.schema.json'), files(site, 'feed.json')]];
  const published = join(site, 'data/claims.schema.json');
  if (existsSync(published))
    schemas.push([published, files(site, 'data/claims.json')]);
  const faults = [];
  for (const [schema, documents] of schemas) {
    const definition = JSON.parse(readFileSync(schema, 'utf8'));
    const { default: Ajv } = await import(drafts[definition.$schema]);
    const validator = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
    addFormats(validator);
    const validate = validator.compile(definition);
    for (const document of documents)
      if (!validate(JSON.parse(readFileSync(document, 'utf8'))))
        faults.push(...validate.errors.map((error) => `${relative(site, document)}: ${error.instancePath} ${error.message}`));
  }
  return { checked: `${schemas.flatMap(([, documents]) => documents).length} documents`, faults };
}

/** jsonld: every JSON-LD block expands, and nothing in it is dropped for want of a meaning. */
async function jsonLd(site) {
  const { default: jsonld } = await import('jsonld');
  const contexts = JSON.parse(readFileSync(join(here, 'contexts.json'), 'utf8'));
  const documentLoader = async (url) => {
    if (!contexts[url])
      throw new Error(`the context ${url} is not known`);
    return { contextUrl: null, documentUrl: url, document: contexts[url] };
  };
  const faults = [];
  let count = 0;
  const expand = async (where, document) => {
    count++;
    try {
      const nodes = await jsonld.expand(document, { documentLoader, safe: true });
      if (nodes.length === 0)
        faults.push(`${where}: nothing is left of it`);
    } catch (error) {
      faults.push(`${where}: ${error.message} ${JSON.stringify(error.details ?? {}).slice(0, 300)}`);
    }
  };
  for (const page of files(site, '.html'))
    for (const [, block] of readFileSync(page, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      await expand(relative(site, page), JSON.parse(block));
  for (const file of files(site, '.jsonld'))
    await expand(relative(site, file), JSON.parse(readFileSync(file, 'utf8')));
  return { checked: `${count} documents`, faults };
}

/** TypeScript with schema-dts: on a page of each kind, every type and property of the JSON-LD is one that schema.org has, and has it there. */
async function schemaOrg(site) {
  const blocks = kinds(site).filter((page) => existsSync(join(site, page, page.endsWith('/') ? 'index.html' : ''))).flatMap((page) =>
    [...readFileSync(join(site, page, page.endsWith('/') ? 'index.html' : ''), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, block]) => [page, block]));
  // In this folder, so that the package is found.
  const folder = mkdtempSync(join(here, 'node_modules/.json-ld-'));
  try {
    const sources = blocks.map(([page, block], index) => {
      const file = join(folder, `${index}.ts`);
      // schema.org's page on actions lets "-input" follow any property of an action; the package has no type for that in a graph.
      const document = JSON.parse(block, (key, value) => key === 'query-input' ? undefined : value);
      const type = document['@graph'] ? 'Graph' : 'WithContext<Thing>';
      writeFileSync(file, `// ${page}\nimport type { Graph, Thing, WithContext } from 'schema-dts';\nexport const block: ${type} = ${JSON.stringify(document)};\n`);
      return file;
    });
    if (sources.length === 0)
      return { checked: '0 documents', faults: [] };
    const done = await run(process.execPath, [bin('typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--pretty', 'false', ...sources]);
    return { checked: `${sources.length} documents`,
      faults: lines(done.stdout).map((line) => line.replace(/^.*?(\d+)\.ts/, (_, index) => blocks[index][0])).filter((line) => !line.startsWith(' ')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** BibTool with the entry types of biblatex: every entry is read, and nothing has to be assumed or left out. */
async function bibtool(site) {
  if (!has('bibtool'))
    return { missing: 'BibTool is not installed' };
  const references = files(site, '.bib');
  const faults = [];
  for (const file of references) {
    // Its list of types is older than biblatex's "dataset".
    const done = await run('bibtool', ['-r', 'biblatex', '--', 'new.entry.type{dataset}', '-i', file, '-o', '/dev/null']);
    faults.push(...lines(done.stderr).filter((line) => line.startsWith('*** BibTool')).map((line) => line.replace(site, '')));
  }
  return { checked: `${references.length} bibliographies`, faults };
}

// A home page, an explainer, a claim, a source, who said what.
const lighthousePages = (site) => {
  const explainer = kinds(site).find((page) => existsSync(join(site, page, 'index.html')) && readFileSync(join(site, page, 'index.html'), 'utf8').includes('class="explainer"'));
  const first = (pattern) => kinds(site).find((page) => pattern.test(page));
  return ['/', explainer, first(/^\/claims\/[^/]+\/$/), first(/^\/sources\/[^/]+\/$/), '/who-said-what/'].filter(Boolean);
};

async function lighthouseReport(url, categories) {
  const done = await run(process.execPath, [bin('lighthouse/cli/index.js'), url, '--quiet', '--output=json', `--only-categories=${categories}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
    { env: { ...process.env, CHROME_PATH: chromium() } });
  if (done.status !== 0)
    throw new Error(`Lighthouse ended with ${done.status} on ${url}: ${lines(done.stderr).at(-1)}`);
  return JSON.parse(done.stdout);
}

/** Lighthouse, as on a phone: 100 in accessibility, best practices and SEO on five kinds of page. */
async function lighthouse(site, address) {
  if (!chromium())
    return { missing: 'Chromium is not installed' };
  const faults = [];
  const pages = lighthousePages(site);
  for (const page of pages) {
    const report = await lighthouseReport(address + page, 'accessibility,best-practices,seo');
    for (const category of Object.values(report.categories).filter((category) => category.score < 1))
      for (const { id } of category.auditRefs.filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1))
        faults.push(`${page}: ${category.title} ${Math.round(category.score * 100)}: ${report.audits[id].title}`);
  }
  return { checked: `${pages.length} pages`, faults };
}

/** Lighthouse, as on a phone: how fast the same pages are, the median of three runs. It depends on the machine, so that "--no-timing" leaves it out. */
async function lighthousePerformance(site, address) {
  if (!chromium())
    return { missing: 'Chromium is not installed' };
  const faults = [];
  const pages = lighthousePages(site);
  for (const page of pages) {
    const reports = [];
    for (let turn = 0; turn < 3; turn++)
      reports.push(await lighthouseReport(address + page, 'performance'));
    const median = (value) => reports.map(value).sort((one, other) => one - other)[1];
    const audit = (id) => median((report) => report.audits[id].numericValue);
    const [score, lcp, cls, tbt] = [median((report) => report.categories.performance.score * 100), audit('largest-contentful-paint'), audit('cumulative-layout-shift'), audit('total-blocking-time')];
    const figures = `${page}: ${Math.round(score)}, LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(3)}, TBT ${Math.round(tbt)} ms`;
    console.log(`lighthouse-performance: ${figures}`);
    if (Math.round(score) < 100 || lcp > 1200 || cls > 0 || tbt > 50)
      faults.push(`${figures}; wanted 100, 1200 ms, 0, 50 ms`);
  }
  return { checked: `${pages.length} pages`, faults };
}

export const tools = { vnu, 'html-validate': htmlValidate, stylelint, linkinator, jing, ajv, jsonld: jsonLd, 'schema-dts': schemaOrg, bibtool, lighthouse, 'lighthouse-performance': lighthousePerformance };
