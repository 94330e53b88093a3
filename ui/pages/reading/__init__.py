"""Forms without pages, Word files and sheets, drawn from what was read of them."""
