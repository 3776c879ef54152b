"""Scenarios: situations that are no single fault. Each is a function that a stage is given, and repeats by its name."""

import argparse
import sys
import time
import traceback

from scenarios import concurrency, outputs, real, strangers, streams
from scenarios.stage import SCENARIOS, Skip, Stage
from trials import Bench, Outcome

__all__ = ["concurrency", "outputs", "real", "run_all", "strangers", "streams"]


def run_all(bench: Bench, options: argparse.Namespace, outcomes: dict[str, Outcome]) -> None:
    """Runs the scenarios that are asked for, one after the other."""
    for title, scenario in SCENARIOS.items():
        name = f"scenario/{title}"
        if (options.trial and options.trial != name) or options.only not in name:
            continue
        stage, began = Stage(bench, options), time.monotonic()
        try:
            scenario(stage)
        except Skip as reason:
            outcomes[name] = Outcome("skipped", str(reason))
            continue
        except Exception as wrong:
            traceback.print_exc(file=sys.stderr)
            stage.problems.append(("harness", f"{type(wrong).__name__}: {wrong}"))
        finally:
            stage.close()
        seconds = f"{time.monotonic() - began:.0f} s"
        text = f"{stage.text}; {seconds}" if stage.text else seconds
        outcomes[name] = Outcome("failed" if stage.problems else "passed", text, stage.problems)
