"""A bulletin's table of provinces: read, checked, and held against what the ledgers say."""
