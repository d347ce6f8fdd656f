"""Benchmarking (对标): whom a bureau is held against, where it stands, and why."""

from duibiao.analysis.benchmark.benchmark_table import BENCHMARK_COLUMNS as BENCHMARK_COLUMNS
from duibiao.analysis.benchmark.benchmark_table import FIRST_TIER as FIRST_TIER
from duibiao.analysis.benchmark.benchmark_table import FURTHER_COLUMNS as FURTHER_COLUMNS
from duibiao.analysis.benchmark.benchmark_table import PEER_COLUMNS as PEER_COLUMNS
from duibiao.analysis.benchmark.benchmark_table import benchmark as benchmark
from duibiao.analysis.benchmark.benchmark_table import peer_values as peer_values
from duibiao.analysis.benchmark.benchmark_table import ranked as ranked
from duibiao.analysis.benchmark.field import indicator_name as indicator_name
from duibiao.analysis.benchmark.own_places import own_places as own_places
from duibiao.analysis.benchmark.peers import compared as compared
from duibiao.analysis.benchmark.peers import peers_of as peers_of
from duibiao.analysis.benchmark.peers import rule_sentence as rule_sentence
