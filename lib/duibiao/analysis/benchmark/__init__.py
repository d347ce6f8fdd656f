"""Benchmarking (对标): whom a bureau is held against, where it stands, and why."""
