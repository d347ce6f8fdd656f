"""The makers of the questions of a review, by what they are about."""
