"""The values that pass from stage to stage: frozen, checked when made, pickled and converted freely."""
