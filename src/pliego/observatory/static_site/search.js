"use strict";
// Finds cases without a server: loads the small index beside it, then the cards of those that are shown.
(() => {
  const SHOWN = 50;
  const words = JSON.parse(document.getElementById("words").textContent);
  const at = (id) => document.getElementById(id);
  const here = document.currentScript.src.replace(/[^/]*$/, "");
  const cards = new Map();

  const load = (name) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = here + name;
    script.onload = () => done();
    script.onerror = () => failed(new Error(name));
    document.head.append(script);
  });
  let index = null;
  window.pliego = {
    index: (value) => { index = value; },
    cards: (language, number, value) => cards.set(number, value),
  };

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).filter(Boolean);

  // Places of cases, each told as its distance from the one before, in base 36.
  const places = (told) => {
    let last = -1;
    return told ? told.split(" ").map((step) => (last += parseInt(step, 36) + 1)) : [];
  };

  const asked = () => {
    const given = new URLSearchParams(location.search);
    const chosen = words.facets.filter((one) => given.get(one.id)).map((one) => [one.id, given.get(one.id)]);
    const sort = given.get("sort");
    return {
      chosen,
      q: (given.get("q") || "").trim().slice(0, 100),
      sort: sort in words.orders ? sort : "newest",
      page: Math.max(1, parseInt(given.get("page") || "1", 10) || 1),
    };
  };

  const query = (search, changes) => {
    const parts = new URLSearchParams();
    const all = { ...Object.fromEntries(search.chosen), q: search.q, sort: search.sort, ...changes };
    for (const [name, value] of Object.entries(all)) {
      if (value && !(name === "sort" && value === "newest")) parts.set(name, value);
    }
    return "?" + parts.toString();
  };

  const found = (search) => {
    let left = new Set(index.slugs.keys());
    const keep = (some) => { const set = new Set(some); left = new Set([...left].filter((one) => set.has(one))); };
    for (const [facet, value] of search.chosen) keep(places((index.facets[facet] || {})[value]));
    for (const word of fold(search.q)) {
      keep(index.words.flatMap((known, n) => (known.includes(word) ? places(index.holding[n]) : [])));
    }
    return [...left];
  };

  const ordered = (some, sort) => {
    const by = { oldest: (n) => index.opened[n], latest: (n) => -index.latest[n], name: (n) => index.names[n] }[sort];
    if (!by) return some.sort((a, b) => a - b);
    const slug = (a, b) => (index.slugs[a] < index.slugs[b] ? -1 : 1);
    return some.sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : slug(a, b)));
  };

  const label = (facet, value) => (words.facets.find((one) => one.id === facet).values || {})[value] || value;
  const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);
  const link = (href, text) => make("a", text, { href });

  const tag = (text, href) => {
    const item = make("li", ""), a = link(href, text + " ");
    const cross = make("span", "×");
    cross.setAttribute("aria-hidden", "true");
    a.append(cross, make("span", words.remove, { className: "hidden" }));
    item.append(a);
    return item;
  };

  const tags = (search) => {
    const items = search.chosen.map(([facet, value]) => {
      const title = words.facets.find((one) => one.id === facet).title;
      return tag(`${title}: ${label(facet, value)}`, query(search, { [facet]: "" }));
    });
    if (search.q) items.push(tag(`“${search.q}”`, query(search, { q: "" })));
    at("tags").replaceChildren(...items);
    at("tags").hidden = !items.length;
  };

  const orders = (search) => {
    const parts = [words.order];
    Object.entries(words.orders).forEach(([sort, text], n) => {
      parts.push(n ? " · " : " ", sort === search.sort ? make("b", text) : link(query(search, { sort }), text));
    });
    at("orders").replaceChildren(...parts);
    at("orders").hidden = false;
  };

  const facets = (search, hits) => {
    const inside = new Set(hits);
    const taken = new Set(search.chosen.map(([facet]) => facet));
    const parts = [];
    for (const facet of words.facets) {
      if (!facet.offered || taken.has(facet.id)) continue;
      const counted = Object.entries(index.facets[facet.id] || {})
        .map(([value, told]) => [value, places(told).filter((one) => inside.has(one)).length])
        .filter(([, n]) => n);
      if (!counted.length) continue;
      if (facet.id === "year") counted.sort((a, b) => (a[0] < b[0] ? 1 : -1));
      else counted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const fold = make("details", "", { open: parts.length < 2 }), list = make("ul", "", { className: "facet" });
      for (const [value, n] of counted.slice(0, facet.offered)) {
        const item = make("li", ""), a = link(query(search, { [facet.id]: value }), `${label(facet.id, value)} `);
        a.append(make("span", n));
        item.append(a);
        list.append(item);
      }
      fold.append(make("summary", facet.title), list);
      parts.push(fold);
    }
    at("facets").replaceChildren(...parts);
    at("narrow").hidden = !parts.length;
  };

  const show = async (search, hits) => {
    const pages = Math.max(1, Math.ceil(hits.length / SHOWN));
    const page = Math.min(search.page, pages);
    const shown = ordered(hits, search.sort).slice((page - 1) * SHOWN, page * SHOWN);
    const needed = new Set(shown.map((one) => Math.floor(one / words.chunk)));
    await Promise.all([...needed].filter((n) => !cards.has(n)).map((n) => load(`cards-${words.language}-${n}.js`)));
    at("cards").innerHTML = shown.map((one) => cards.get(Math.floor(one / words.chunk))[one % words.chunk]).join("\n");
    const said = (hits.length === 1 ? words.one : words.many).replace("{n}", hits.length);
    const where = words.page.replace("{page}", page).replace("{pages}", pages);
    at("status").textContent = said + (pages > 1 ? ` · ${where}` : "");
    at("status").hidden = false;
    const steps = [];
    if (page > 1) steps.push(link(query(search, { page: page - 1 }), `← ${words.earlier}`));
    if (page < pages) steps.push(link(query(search, { page: page + 1 }), `${words.later} →`));
    at("pages").replaceChildren(...steps);
    at("pages").hidden = !steps.length;
    at("none").hidden = hits.length > 0;
  };

  const run = async () => {
    const search = asked();
    const field = at("q");
    if (field) field.value = search.q;
    await load("index.js");
    const hits = found(search);
    tags(search);
    orders(search);
    facets(search, hits);
    await show(search, hits);
    at("still").hidden = true;
  };
  run().catch(() => { at("still").hidden = false; });
})();
