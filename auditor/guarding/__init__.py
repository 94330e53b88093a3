"""What is looked at before any parser sees a file: whether it unpacks, nests or draws to more than is safe."""

from auditor.guarding.guard import guard

__all__ = ["guard"]
