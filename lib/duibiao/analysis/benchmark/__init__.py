"""Benchmarking (对标): whom a bureau is held against, where it stands, and why."""

from duibiao.analysis.benchmark.benchmark_table import (
    BENCHMARK_COLUMNS,
    FIRST_TIER,
    FURTHER_COLUMNS,
    PEER_COLUMNS,
    benchmark,
    peer_values,
    ranked,
)
from duibiao.analysis.benchmark.field import indicator_name
from duibiao.analysis.benchmark.own_places import own_places
from duibiao.analysis.benchmark.peers import compared, peers_of, rule_sentence

__all__ = [
    "BENCHMARK_COLUMNS",
    "FIRST_TIER",
    "FURTHER_COLUMNS",
    "PEER_COLUMNS",
    "benchmark",
    "compared",
    "indicator_name",
    "own_places",
    "peer_values",
    "peers_of",
    "ranked",
    "rule_sentence",
]
