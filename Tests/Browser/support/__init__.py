"""What the tests stand on: the program, the sites it builds, a server for them and one browser.

    python -m unittest discover -s Tests/Browser -t Tests/Browser

runs them, with a Python that has `selenium`; the variable `GLOSA` names another program than `.build/debug/glosa`.
"""
