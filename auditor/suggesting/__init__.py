"""Suggesting: what to do about each finding, and what the form as a whole lacks."""
