const said = document.getElementById("said").dataset;
const made = (kind, text, act) => {
  const one = document.createElement(kind);
  one.textContent = text;
  if (kind === "button") one.type = "button";
  one.addEventListener("click", act);
  return one;
};
document.querySelectorAll("main .t > table").forEach((table) => {
  const rows = table.querySelectorAll("tbody tr:not(.g)").length;
  if (rows > 2 && table.tHead) sortable(table, said, rows > 14);
});
document.querySelectorAll("nav.bar").forEach((bar) => bar.append(made("button", said.print, () => print())));
document.querySelectorAll("main :is(h2, h3)[id]:not(summary *)").forEach((head) => {
  const link = made("a", "#", () => navigator.clipboard?.writeText(link.href));
  link.href = "#" + head.id;
  link.className = "anchor";
  link.title = link.ariaLabel = said.copy;
  head.append(link);
});
document.querySelectorAll(".spark").forEach((line) => {
  const told = document.createElementNS("http://www.w3.org/2000/svg", "title");
  told.textContent = line.ariaLabel;
  line.prepend(told);
});
const save = (name, address) => {
  const link = document.createElement("a");
  link.download = name;
  link.href = address;
  link.click();
};
const data = (figure) => {
  const lines = [...figure.querySelectorAll("details tr")].map((row) =>
    [...row.cells].map((cell) => '"' + cell.textContent.trim().replaceAll('"', '""') + '"').join(","));
  save(figure.id + ".csv", "data:text/csv;charset=utf-8," + encodeURIComponent("\ufeff" + lines.join("\r\n")));
};
const picture = (figure) => {
  const wide = figure.offsetWidth, copy = figure.cloneNode(true), box = (one) => one.getBoundingClientRect();
  const high = Math.ceil(box(figure.querySelector(".plot")).bottom - box(figure).top) + 16;
  copy.querySelectorAll("details, .take").forEach((one) => one.remove());
  copy.prepend(document.querySelector("style").cloneNode(true));
  copy.style.cssText = "margin:0;padding:8px;background:#fff;font:16px/1.75 'Duibiao Sans',sans-serif;color:#1b2733";
  const inner = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = 2 * wide;
    canvas.height = 2 * high;
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    save(figure.id + ".png", canvas.toDataURL("image/png"));
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><foreignObject width="100%" height="100%">${inner}</foreignObject></svg>`);
};
document.querySelectorAll("main figure[id]").forEach((figure) => {
  const line = document.createElement("p");
  line.className = "take";
  if (figure.querySelector("details tr")) line.append(made("button", said.data, () => data(figure)));
  if (figure.querySelector(".plot")) line.append(made("button", said.picture, () => picture(figure)));
  if (line.firstChild) figure.append(line);
});
addEventListener("beforeprint", () => document.querySelectorAll("details.sources").forEach((one) => (one.open = true)));
