"""The real project, whose site is large enough to be caught in the middle."""

import commands
import judging
from boxes import DAY
from commands import Command
from judging import Reference
from scenarios.stage import Skip, Stage, scenario

BUILD = Command("build-real", ("build", "--output", "dist", "--today", DAY), lambda box: None)


@scenario("kills while the real site is replaced")
def real_kills(stage: Stage) -> None:
    if not (stage.real / "Resources/project.yaml").exists():
        raise Skip("no real project")
    if stage.quick:
        raise Skip("not in a quick run")
    box, master = stage.box(project=stage.real), stage.box("master")
    stage.build(box, "dist", "--locale", "es")
    master.fill(box.home)
    before = box.snapshot()
    undisturbed = box.run(*BUILD.words)
    stage.check(undisturbed.status == 0, "status", f"exit status {undisturbed.status}")
    wanted = Reference(before, judging.expected(before, box.snapshot()), undisturbed)
    calls = sum(1 for line in undisturbed.log if line[0] in ("open", "write", "make", "rename", "unlink"))
    for number in range(8):
        box.fill(master.home)
        # The last kills come near the end, where one site takes the other's place.
        at = calls - stage.chance.randrange(1, 40) if number % 2 else stage.chance.randrange(1, calls)
        faults = {"CALL": "change", "AT": str(max(1, at)), "DO": f"soon:{stage.chance.randrange(4000)}"}
        problems = judging.judge(BUILD, wanted, box, commands.run(BUILD, box, faults=faults))
        problems += judging.judge_next(BUILD, wanted, box, commands.run(BUILD, box, logged=False))
        stage.problems += [(code, f"killed near change {at}: {words}") for code, words in problems]
