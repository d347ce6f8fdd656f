(() => {
  const $ = (id) => document.getElementById(id);
  const keys = ["q", "period", "level", "theme", "status", "state"].filter((k) => $("f-" + k));
  const tables = [...document.querySelectorAll(".matrix")];
  const rows = tables.flatMap((t) => [...t.tBodies[0].rows]);
  const headsOf = (table) => [...table.tHead.rows[0].cells];
  const places = new Map(tables.map((t) => [t, Object.fromEntries(headsOf(t).map((h, i) => [h.dataset.theme, i]))]));
  const grave = ["achieved", "on_track", "undecidable", "unreported", "behind", "overdue"];
  const codes = ["achieved", "on_track", "behind", "overdue", "unreported", "undecidable"];
  let kept;
  const words = () => (kept ??= rows.map((r) => (r.cells[0].textContent + " " + r.cells[1].textContent + " " + r.id).toLowerCase()));
  const asked = () => Object.fromEntries(keys.map((k) => [k, $("f-" + k).value.trim()]));
  const lit = (row, a) => {
    if (!a.theme && !a.status) return true;
    const cells = a.theme ? [row.cells[places.get(row.closest("table"))[a.theme]]] : [...row.cells].slice(3);
    return cells.some((c) => c && (a.status ? c.className === a.status : c.className !== ""));
  };
  const bad = (states, want) => states.split(" ").some((s) => s === want || (want === "failed" && s === "errored"));
  const show = () => {
    const a = asked(), q = a.q.toLowerCase().split(/\s+/), any = keys.some((k) => a[k]);
    let n = 0;
    rows.forEach((row, i) => {
      const d = row.dataset;
      const fits = (!a.q || q.every((w) => words()[i].includes(w))) && (!a.period || d.p === a.period) &&
        (!a.level || d.l === a.level) && (!a.state || bad(d.s, a.state)) && lit(row, a);
      if (row.hidden === fits) row.hidden = !fits;
      n += fits;
    });
    const holds = (part) => part.querySelector("tbody tr:not([hidden])");
    document.querySelectorAll(".level").forEach((part) => { part.hidden = !holds(part); });
    document.querySelectorAll(".level>.t").forEach((part) => { part.hidden = !holds(part); });
    document.querySelectorAll(".older").forEach((part) => { part.hidden = !holds(part); part.open = any && !part.hidden; });
    document.querySelectorAll("th.v").forEach((h) => h.classList.toggle("on", !!a.theme && h.dataset.theme === a.theme));
    const out = $("f-count");
    out.textContent = out.dataset.words.replace("{n}", n);
    $("f-none").hidden = n > 0;
  };
  const keep = () => {
    const set = Object.entries(asked()).filter(([, v]) => v);
    const hash = new URLSearchParams(set).toString();
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    show();
  };
  const read = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const row = hash && $(hash);
    const given = new URLSearchParams(row ? "" : location.hash.slice(1));
    keys.forEach((k) => { $("f-" + k).value = given.get(k) || ""; });
    show();
    const fold = row && row.closest("details");
    if (fold) { fold.open = true; row.scrollIntoView(); }
  };
  // The lights of folded rows become links when the fold opens: written out they would double the page.
  const linked = (cell, table) => {
    const to = cell.parentNode.querySelector('a[href$="target_gaps.html"]');
    const theme = headsOf(table)[cell.cellIndex].dataset.theme;
    if (!to || cell.firstElementChild) return;
    const a = document.createElement("a");
    a.href = to.getAttribute("href") + "#theme-" + theme;
    a.append(...cell.childNodes);
    cell.append(a);
  };
  document.querySelectorAll(".older").forEach((fold) => fold.addEventListener("toggle", () => {
    const table = fold.querySelector("table");
    table.querySelectorAll("td[data-n]").forEach((cell) => linked(cell, table));
  }, { once: true }));
  const sorted = (table, head, at, up) => {
    const key = (r) => at < 2 ? (at ? r.dataset.p : r.cells[0].textContent) : grave.indexOf(r.cells[at].className);
    const compare = at < 2 ? (a, b) => String(a).localeCompare(String(b), "zh") : (a, b) => b - a;
    const order = [...table.tBodies[0].rows].map((r) => [key(r), r]).sort((a, b) => up * compare(a[0], b[0]));
    headsOf(table).forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up > 0 ? "ascending" : "descending");
    table.tBodies[0].append(...order.map((s) => s[1]));
  };
  tables.forEach((table) => {
    const said = table.dataset.words.split("|");
    table.addEventListener("mouseover", ({ target }) => {
      const cell = target.closest("td[data-n]");
      if (!cell || cell.title) return;
      const counts = cell.dataset.n.split(",").map((n, i) => (n > 0 ? said[i] + n : "")).filter(Boolean);
      cell.title = said[codes.indexOf(cell.className)] + (counts.length ? "：" + counts.join(" ") : "");
    });
    headsOf(table).forEach((head, at) => {
      if (at === 2) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      let up = 1;
      button.addEventListener("click", () => { sorted(table, head, at, up); up = -up; });
    });
  });
  keys.forEach((k) => $("f-" + k).addEventListener(k === "q" ? "input" : "change", keep));
  $("f-clear").addEventListener("click", () => { keys.forEach((k) => { $("f-" + k).value = ""; }); keep(); });
  addEventListener("hashchange", read);
  read();
})();
