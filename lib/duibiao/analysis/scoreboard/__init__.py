"""Choosing the best (评比): what units are scored on, their scores, and whom to propose."""
