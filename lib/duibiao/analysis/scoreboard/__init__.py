"""Choosing the best (评比): what units are scored on, their scores, and whom to propose."""

from duibiao.analysis.scoreboard.points import COMPONENTS as COMPONENTS
from duibiao.analysis.scoreboard.points import Settings as Settings
from duibiao.analysis.scoreboard.points import category_word as category_word
from duibiao.analysis.scoreboard.points import items as items
from duibiao.analysis.scoreboard.points import settings_of as settings_of
from duibiao.analysis.scoreboard.scores import nominees as nominees
from duibiao.analysis.scoreboard.scores import places as places
from duibiao.analysis.scoreboard.scores import scoreboard as scoreboard
from duibiao.analysis.scoreboard.scores import terms as terms
from duibiao.analysis.scoreboard.scores import totals as totals
