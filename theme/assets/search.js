// The search of the site: reads the index that the build made, a few small files of it, and lists what it finds as somebody types.
// src/Explainer.Core/Export/Search says what is in the files.

const form = document.querySelector("form[role=search]");
const field = form.elements.q;
const page = document.querySelector(".search");
const files = new Map();

// A file of the index; once asked for, it is not asked for again.
const read = (address) => {
  if (!files.has(address)) {
    files.set(address, fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json();
    }).catch((error) => {
      files.delete(address);
      throw error;
    }));
  }
  return files.get(address);
};

const index = async () => {
  const found = await read(form.dataset.index);
  if (!found.cut) {
    const [silent, article, word, spaceless] = [found.silent, found.article, found.word, `^${found.spaceless}`].map((pattern) => new RegExp(pattern, "gu"));
    // The terms of a text, as the build cut them.
    found.cut = (text) => text.normalize("NFKD").toLowerCase().replace(silent, "")
      .replace(/\P{ASCII}/gu, (letter) => found.letters[letter] ?? letter).replace(article, "").match(word)
      ?.flatMap((run) => run.search(spaceless) ? [run.slice(0, found.longest).normalize()] : [...run.normalize()].map((letter, i, all) => letter + (all[i + 1] ?? ""))) ?? [];
  }
  return found;
};

// The documents that have a term, or one that begins like it, each with a score; and whether a document must be among them.
const look = async (term, { folder, documents, terms }) => {
  const after = terms.findIndex((first) => first > term);
  const start = Math.max(0, (after < 0 ? terms.length : after) - 1);
  // Whatever begins like a short term is in more files than anybody would wait for.
  const shards = terms.slice(start, start + 2).filter((first, i) => !i || first.startsWith(term));
  const scores = new Map();
  let listsAll = true;
  for (const shard of await Promise.all(shards.map((_, i) => read(`${folder}terms-${start + i}.json`)))) {
    for (const [found, [count, ...lists]] of Object.entries(shard)) {
      if (!found.startsWith(term)) continue;
      const rarity = Math.log(1 + documents / count) * (found === term ? 1 : 0.6);
      let listed = 0;
      for (const [impact, ...gaps] of lists) {
        let document = 0;
        for (const gap of gaps) {
          document += gap;
          scores.set(document, Math.max(scores.get(document) ?? 0, impact * rarity));
        }
        listed += gaps.length;
      }
      if (listed < count) listsAll = false;
    }
  }
  return { scores, listsAll };
};

// The numbers of the documents that have all terms, else of those that have any; the best first.
const search = async (terms, found) => {
  const looks = await Promise.all(terms.map((term) => look(term, found)));
  const sums = new Map();
  for (const { scores } of looks) for (const [document, score] of scores) sums.set(document, (sums.get(document) ?? 0) + score);
  const any = [...sums.keys()];
  const all = any.filter((document) => looks.every(({ scores, listsAll }) => !listsAll || scores.has(document)));
  const listsAll = looks.every((one) => one.listsAll);
  return { hits: (all.length ? all : any).sort((a, b) => sums.get(b) - sums.get(a) || a - b), listsAll };
};

if (page) {
  const status = page.querySelector("[role=status]");
  const list = page.querySelector("ol");
  const more = page.querySelector("button");
  const names = page.querySelector("template").content;
  const letters = document.querySelector(".letters");
  const shownAtOnce = 10;
  let latest = 0;

  // A text, with the words marked that were looked for.
  const marked = (element, text, terms, found) => {
    for (const part of text.split(/([\p{L}\p{M}\p{N}'’]+)/u)) {
      const isHit = found.cut(part).some((word) => terms.some((term) => word.startsWith(term)));
      const piece = isHit ? document.createElement("mark") : document.createTextNode("");
      piece.textContent = part;
      element.append(piece);
    }
    return element;
  };

  const create = (name, className) => Object.assign(document.createElement(name), { className });

  const entry = ([kind, address, title, note, standing], terms, found) => {
    const [item, line, link, facts] = [create("li", ""), create("p", "claim-text"), create("a", ""), create("ul", "facts")];
    link.href = address;
    line.append(marked(link, title, terms, found));
    for (const key of [kind, standing]) {
      const name = key && names.querySelector(`[data-key="${key}"]`).cloneNode(true);
      if (name) facts.append(name, " ");
    }
    if (note) facts.append(marked(create("li", ""), note, terms, found));
    item.append(line, facts);
    return item;
  };

  const show = async (hits, from, terms, found, isLatest) => {
    const shown = await Promise.all(hits.slice(from, from + shownAtOnce).map(async (document) => {
      const documents = await read(`${found.folder}documents-${Math.floor(document / found.together)}.json`);
      return entry(documents[document % found.together], terms, found);
    }));
    if (!isLatest()) return;
    if (from) list.append(...shown);
    else list.replaceChildren(...shown);
    more.hidden = hits.length <= from + shownAtOnce;
    more.onclick = async () => {
      await show(hits, from + shownAtOnce, terms, found, isLatest);
      list.children[from + shownAtOnce].querySelector("a").focus();
    };
  };

  const update = async () => {
    const turn = ++latest;
    const isLatest = () => turn === latest;
    const query = field.value.trim();
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    page.hidden = !query;
    letters.hidden = !!query;
    if (!query) return;
    try {
      const found = await index();
      const terms = [...new Set(found.cut(query))].slice(0, 8);
      const { hits, listsAll } = await search(terms, found);
      if (!isLatest()) return;
      await show(hits, 0, terms, found, isLatest);
      const count = hits.length.toLocaleString(document.documentElement.lang) + (listsAll ? "" : "+");
      if (isLatest()) status.textContent = hits.length ? `${status.dataset.found} ${count}` : status.dataset.none;
    } catch {
      if (!isLatest()) return;
      // The index from A to Z needs nothing but the page.
      status.textContent = status.dataset.failed;
      list.replaceChildren();
      more.hidden = true;
      letters.hidden = false;
    }
  };

  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && !field.value) field.value = asked;
  if (field.value) update();
} else {
  // The results are shown on a page of their own, which is quicker for what is here already.
  index().catch(() => {});
}
