#!/usr/bin/env python3
"""For scale: workloads b and c of the benchmark with Fluent's Python runtime.

Run: python3 Benchmarks/scale.py (needs the package fluent.runtime; says so and stops where it is absent).
Prints nanoseconds of processor time an operation, the median of seven runs.
"""
import statistics
import sys
import time

try:
    from fluent.runtime import FluentBundle, FluentResource
except ImportError:
    print("fluent.runtime is not installed: nothing to compare with")
    sys.exit(0)

bundle = FluentBundle(["es"], use_isolating=False)
bundle.add_resource(
    FluentResource(
        "b = Llame a { $name } hoy mismo.\n"
        "c = { $n ->\n    [one] Enviaron a { $n } persona.\n    [many] Enviaron a { $n } de personas.\n"
        "   *[other] Enviaron a { $n } personas.\n }\n"
    )
)


def measure(name, arguments, count=3000):
    pattern = bundle.get_message(name).value
    times = []
    for _ in range(7):
        start = time.process_time_ns()
        for _ in range(count):
            bundle.format_pattern(pattern, arguments)
        times.append((time.process_time_ns() - start) / count)
    text, errors = bundle.format_pattern(pattern, arguments)
    print(f"{name}  {statistics.median(times):10.0f}  {text}  {errors or ''}")


measure("b", {"name": "la abogada"})
measure("c", {"n": 1234567})
