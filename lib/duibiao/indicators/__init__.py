"""One tidy table of observations: clean-up, claims audit, reviews, loading one bureau."""
