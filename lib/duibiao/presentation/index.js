(() => {
  const $ = (id) => document.getElementById(id);
  const keys = ["q", "period", "level", "theme", "status", "state"];
  const table = $("matrix"), body = table.tBodies[0], rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const place = Object.fromEntries(heads.map((h, i) => [h.dataset.theme, i]));
  const grave = ["achieved", "on_track", "undecidable", "unreported", "behind", "overdue"];
  let kept;
  const words = () => (kept ??= rows.map((r) => (r.cells[0].textContent + " " + r.cells[1].textContent + " " + r.id).toLowerCase()));
  const said = table.dataset.words.split("|");
  const codes = ["achieved", "on_track", "behind", "overdue", "unreported", "undecidable"];
  body.addEventListener("mouseover", ({ target: cell }) => {
    if (cell.title || !cell.dataset.n) return;
    const counts = cell.dataset.n.split(",").map((n, i) => (n > 0 ? said[i] + n : "")).filter(Boolean);
    cell.title = said[codes.indexOf(cell.className)] + (counts.length ? "：" + counts.join(" ") : "");
  });
  const asked = () => Object.fromEntries(keys.map((k) => [k, $("f-" + k).value.trim()]));
  const lit = (row, a) => {
    if (!a.theme && !a.status) return true;
    const cells = a.theme ? [row.cells[place[a.theme]]] : [...row.cells].slice(2, -1);
    return cells.some((c) => c && (a.status ? c.className === a.status : c.className !== ""));
  };
  const bad = (states, want) => states.split(" ").some((s) => s === want || (want === "failed" && s === "errored"));
  const show = () => {
    const a = asked(), q = a.q.toLowerCase().split(/\s+/);
    let n = 0;
    rows.forEach((row, i) => {
      const d = row.dataset;
      const fits = (!a.q || q.every((w) => words()[i].includes(w))) && (!a.period || d.p === a.period) &&
        (!a.level || d.l === a.level) && (!a.state || bad(d.s, a.state)) && lit(row, a);
      if (row.hidden === fits) row.hidden = !fits;
      n += fits;
    });
    heads.forEach((h) => h.classList.toggle("on", !!a.theme && h.dataset.theme === a.theme));
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
    if (hash && document.getElementById(hash)) return show();
    const given = new URLSearchParams(location.hash.slice(1));
    keys.forEach((k) => { $("f-" + k).value = given.get(k) || ""; });
    show();
  };
  keys.forEach((k) => $("f-" + k).addEventListener(k === "q" ? "input" : "change", keep));
  $("f-clear").addEventListener("click", () => { keys.forEach((k) => { $("f-" + k).value = ""; }); keep(); });
  addEventListener("hashchange", read);
  heads.slice(0, -1).forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    let up = 1;
    button.addEventListener("click", () => {
      const key = (r) => at < 2 ? (at ? r.dataset.p : r.cells[0].textContent) : grave.indexOf(r.cells[at].className);
      const compare = at < 2 ? (a, b) => String(a).localeCompare(String(b), "zh") : (a, b) => b - a;
      const sorted = rows.map((r) => [key(r), r]).sort((a, b) => up * compare(a[0], b[0]));
      heads.forEach((h) => h.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up > 0 ? "ascending" : "descending");
      up = -up;
      body.append(...sorted.map((s) => s[1]));
    });
  });
  read();
})();
