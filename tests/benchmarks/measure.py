"""Measure what the program promises: how fast it reads, matches and starts, and how much memory it takes.

usage: measure.py [pdf] [matching] [starting] [memory] [scans] [showing] [window]

Without a word all of it is measured, in some minutes. The forms are read from `../shared/evaluation` where they are,
else the sample forms are taken. Ends with 1 when a figure is beyond its limit.
"""

from __future__ import annotations

import argparse
import sys

from forms import every_form, pdfs, strings, text_forms
from matching import matching_figures
from pdf_reading import pdf_figures
from scans import scan_figures
from showing import showing_figures
from starting import memory_figures, starting_figures
from window import window_figures

from question_bank import load_bank

_BENCHMARKS = {
    "pdf": lambda: pdf_figures(pdfs(), load_bank()),
    "matching": lambda: matching_figures(text_forms(), strings(), load_bank()),
    "starting": starting_figures,
    "memory": lambda: memory_figures(every_form()),
    "scans": lambda: scan_figures(load_bank()),
    "showing": showing_figures,
    "window": window_figures,
}


def main() -> int:
    """Measure and print; returns 0 where every figure holds, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chosen", nargs="*", choices=[*_BENCHMARKS, []], help="what to measure")
    held = True
    for name in parser.parse_args().chosen or _BENCHMARKS:
        for figure in _BENCHMARKS[name]():
            print(figure.line(), flush=True)
            held = held and figure.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
