"""Charts in one house style; each call turns a result frame into a `Chart`."""

from duibiao.presentation.figures.bullets import bullets as bullets
from duibiao.presentation.figures.chart import Chart as Chart
from duibiao.presentation.figures.contributions import contributions as contributions
from duibiao.presentation.figures.counts import theme_counts as theme_counts
from duibiao.presentation.figures.dumbbells import dumbbells as dumbbells
from duibiao.presentation.figures.gantt import gantt as gantt
from duibiao.presentation.figures.peers import peers as peers
from duibiao.presentation.figures.trends import trends as trends
