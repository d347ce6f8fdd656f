"""Year on year (同比): pairs, changes, largest movers, contributions, the bottom line."""
