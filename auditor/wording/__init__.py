"""Wording: folding a form's words, and finding the bank's phrases among them."""
