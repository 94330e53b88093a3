"""The engine of AskLess: a form goes in, findings and suggestions come out. It loads no window library."""

__version__ = "0.1.0"
