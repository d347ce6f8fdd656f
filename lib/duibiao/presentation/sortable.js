const sortable = (table, said, search) => {
  table.dataset.ready = "yes";
  const bodies = [...table.tBodies];
  const rows = () => bodies.flatMap((b) => [...b.rows]).filter((r) => !r.classList.contains("g"));
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = box.ariaLabel = said.search;
  box.addEventListener("input", () => {
    const asked = box.value.trim().toLowerCase();
    for (const row of rows()) row.hidden = !row.textContent.toLowerCase().includes(asked);
    for (const body of bodies) body.hidden = [...body.rows].every((r) => r.hidden || r.matches(".g"));
  });
  if (search) table.parentElement.before(box);
  const key = (row, at) => {
    const cell = row.cells[at].cloneNode(true);
    cell.querySelectorAll("sup").forEach((note) => note.remove());
    const text = cell.textContent.trim();
    const figure = cell.matches(".n") && text.replace(/,/g, "").match(/[-−]?\d+(\.\d+)?/);
    return figure ? Number(figure[0].replace("−", "-")) : text;
  };
  const compare = (a, b, up) => {
    const figures = [a, b].filter((one) => typeof one === "number").length;
    if (figures === 1) return typeof a === "number" ? -1 : 1;
    return up * (figures === 2 ? a - b : a.localeCompare(b, "zh", { numeric: true }));
  };
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, at) => {
    let up = -1;
    head.style.cursor = "pointer";
    head.title = said.sort;
    head.tabIndex = 0;
    head.addEventListener("keydown", (event) => event.key === "Enter" && head.click());
    head.addEventListener("click", ({ target }) => {
      if (target.matches(".term")) return;
      up = -up;
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.ariaSort = up > 0 ? "ascending" : "descending";
      for (const body of bodies) {
        const own = [...body.rows].filter((r) => !r.classList.contains("g"));
        own.sort((one, other) => compare(key(one, at), key(other, at), up));
        own.forEach((row) => body.append(row));
      }
    });
  });
};
