const said = document.currentScript?.dataset;
const table = said && document.getElementById(said.table);
if (table && !table.dataset.ready) sortable(table, said, true);
