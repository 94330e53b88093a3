"""Matching: which bank entries a question fits, how well, and why."""
