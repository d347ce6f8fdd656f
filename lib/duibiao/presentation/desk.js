(() => {
  const said = document.currentScript?.dataset;
  if (!said) return;
  const table = document.getElementById(said.table);
  if (!table || table.dataset.ready) return;
  table.dataset.ready = "yes";
  const bodies = [...table.tBodies];
  const rows = () => bodies.flatMap((b) => [...b.rows]).filter((r) => !r.classList.contains("g"));
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = box.ariaLabel = said.search;
  box.addEventListener("input", () => {
    const asked = box.value.trim().toLowerCase();
    for (const row of rows()) row.hidden = !row.textContent.toLowerCase().includes(asked);
  });
  table.parentElement.before(box);
  const key = (row, at) => {
    const cell = row.cells[at].cloneNode(true);
    cell.querySelectorAll("sup").forEach((note) => note.remove());
    const text = cell.textContent.trim();
    const figure = Number(text.replace(/[,%+]/g, "").replace("−", "-"));
    return text === "" || Number.isNaN(figure) ? text : figure;
  };
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    let up = -1;
    head.style.cursor = "pointer";
    head.title = said.sort;
    head.addEventListener("click", () => {
      up = -up;
      for (const body of bodies) {
        const own = [...body.rows].filter((r) => !r.classList.contains("g"));
        own.sort((one, other) => {
          const [a, b] = [key(one, at), key(other, at)];
          const both = typeof a === "number" && typeof b === "number";
          return up * (both ? a - b : String(a).localeCompare(String(b), "zh"));
        });
        own.forEach((row) => body.append(row));
      }
    });
  });
})();
