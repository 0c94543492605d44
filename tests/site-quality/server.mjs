// Serves a built site as its host does: the headers of netlify.toml, compressed text, 404.html for what is not there.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml',
  '.xml': 'application/xml', '.json': 'application/json', '.jsonld': 'application/ld+json', '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.bib': 'text/plain; charset=utf-8', '.png': 'image/png', '.zip': 'application/zip',
};

/** Starts on a free port of this machine. */
export async function serve(site, netlify) {
  const rules = headerRules(netlify);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(site, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const found = await readFile(file).then((content) => ({ status: 200, content, file }), () => null)
      ?? { status: 404, content: await readFile(join(site, '404.html')).catch(() => Buffer.from('not found')), file: '404.html' };
    for (const rule of rules.filter((rule) => rule.matches(path)))
      for (const [name, value] of rule.headers)
        response.setHeader(name, value);
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    const isText = /text|xml|json|svg/.test(type);
    if (isText)
      response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(found.status).end(isText ? gzipSync(found.content) : found.content);
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// Strict-Transport-Security is for the host alone: here it would send the browser to a port that speaks no TLS.
function headerRules(netlify) {
  return netlify.split('[[headers]]').slice(1).map((text) => {
    const pattern = /^\s*for = "([^"]+)"/m.exec(text)[1];
    const expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    const headers = [...text.matchAll(/^\s*([A-Za-z-]+) = "([^"]*)"$/gm)].map((match) => [match[1], match[2]])
      .filter(([name]) => name !== 'for' && name !== 'Strict-Transport-Security');
    return { matches: (path) => expression.test(path), headers };
  });
}
