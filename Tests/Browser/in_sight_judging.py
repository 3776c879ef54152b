"""Judges the view of one branch by the tables of `in_sight_words.py`. Standard library only."""

import re

from in_sight_view import LANDMARKS, first_action, fold, ice_number, near
from in_sight_words import BANS, ORDERS, RULES, ZONES


def spots(view, ways, span):
    return sorted(place for way in ways for place in near(view.text, way, span))


def placed(view, rule, found, locale):
    """An empty text when one of `found` stands where the rule wants it, else the reason."""
    if not rule.place:
        return ""
    relation, name = rule.place.split(":")
    if name in LANDMARKS:
        title, landmark = LANDMARKS[name]
        mark = landmark(view)
        if mark is None:
            return "the view has no link to locator.ice.gov" if name == "locator" else ""
        marks = [(mark, mark)]
    else:
        other = next(r for r in RULES if r.id == name)
        title, marks = f"what «{name}» asks", spots(view, getattr(other, locale), other.span)
        if not marks:
            return f"{title} is missing"
    for start, end in found:
        for mark_start, mark_end in marks:
            gap = max(start - mark_end, mark_start - end, 0)
            if (relation == "before" and end <= mark_start) or (relation == "after" and start >= mark_start):
                return ""
            if relation == "beside" and gap <= rule.beside:
                return ""
    return f"it is in sight, but not {relation} {title}"


def judge_rule(view, rule, locale):
    """(passed, reason) for one rule."""
    if rule.only_if:
        pattern = rule.only_if[0 if locale == "es" else 1]
        if not re.search(pattern, view.text):
            return True, "not said here"
    found = spots(view, getattr(rule, locale), rule.span)
    if not found:
        return False, "no such words in sight"
    reason = placed(view, rule, found, locale)
    return not reason, reason or view.text[found[0][0] : found[0][0] + 90].replace("\n", " ")


def judge_ban(view, ban, locale):
    for match in re.finditer(getattr(ban, locale), view.text):
        around = view.sentence(*match.span())
        if ban.introduced:
            line = view.text.rfind("\n", 0, match.start()) + 1
            around = view.text[max(0, line - 60) : match.end()]
        if ban.around:
            around += " " + view.text[max(0, match.start() - ban.around) : match.end() + ban.around]
        if not (ban.unless and re.search(ban.unless, around)):
            return False, view.text[max(0, match.start() - 30) : match.end() + 40].replace("\n", " ")
    return True, ""


def judge_order(view, branch, locale):
    """The order of the steps: each is looked for from the place where the one before it began.

    Words in a heading or at the start of a step come before words in the text of another step.
    """
    at = first_action(view) or 0
    ends = view.starts[1:] + [len(view.text)]
    heads = [(s, e) for s, e, i in zip(view.starts, ends, view.items) if i.level or i.step]
    for title, what in ORDERS[branch]:
        if callable(what):
            position = what(view)
        else:
            pattern = re.compile(what[0 if locale == "es" else 1])
            position = next((s for s, e in heads if s >= at and pattern.search(view.text, s, e)), None)
            if position is None:
                match = pattern.search(view.text, at)
                position = match and match.start()
        if position is None or position < at:
            return False, f"«{title}» is missing, or stands before what should come first"
        at = position
    return True, ""


def judge_night_ice(view, locale):
    """At night ICE's number is the last telephone, under no heading of its own, and never first."""
    mark = ice_number(view)
    heads = [fold(i.text) for i in view.items if i.level]
    bad = [h for h in heads if re.search(r"(llam\w+|linea|telefono|call|line|phone)[^.]{0,20}\bice\b|\bice\b[^.]{0,20}(linea|line|telefono|phone)", h)]
    if bad:
        return False, f"a heading of its own: {bad[0]}"
    if mark is None:
        return True, "no number of ICE"
    later = [i.text for s, i in view.links() if s < mark and i.href.startswith(("tel:", "http"))]
    return bool(later), "" if later else "ICE's number is the first thing to tap"


def judge_own_step(view, locale):
    """Abroad the trusted person is a step of its own: named in a heading or at the start of a step."""
    pattern = r"confianza|confie" if locale == "es" else r"trust"
    for index, item in enumerate(view.items):
        if not (item.level or item.step):
            continue
        words = fold("".join(i.text for i in view.items[index:] if i.block == item.block))
        if re.search(pattern, words):
            return True, words[:80]
    return False, "no step begins with the trusted person"


def judge_hours(view, branch, locale):
    """Hours are introduced as published and name the zones of the branch."""
    times = r"\b\d{1,2}(:\d\d)? ?(de la (manana|tarde|noche)|a\. ?m|p\. ?m|am\b|pm\b)"
    marks = [m for m in re.finditer(r"(horario|atienden?|hours)[^\n]{0,80}?" + times, view.text)]
    for match in marks:
        around = view.text[max(0, match.start() - 60) : match.end() + 320]
        if not re.search(r"horarios? publicad|published hours|hours (as )?published", around):
            return False, f"not introduced as published: {match[0][:60]}"
        missing = [z for z in ZONES[branch] if z not in around]
        if missing:
            return False, f"no time for {', '.join(missing)}: {match[0][:60]}"
    return True, "" if marks else "no hours here"


def judge(view, branch, locale, static=True):
    """(id, passed, reason, sentence) of every wording rule of one branch.

    `static` is true for text before any script has run.
    """
    rows = []
    for rule in RULES:
        if branch in rule.branches:
            rows.append((rule.id, *judge_rule(view, rule, locale), rule.sentence))
    for ban in BANS:
        if static or not ban.static:
            rows.append((ban.id, *judge_ban(view, ban, locale), ban.sentence))
    rows.append(("hours-published", *judge_hours(view, branch, locale), "Hours are «published hours», with the zones of the branch."))
    if branch in ORDERS:
        rows.append((f"{branch}-order", *judge_order(view, branch, locale), "The steps stand in the order of safety.md."))
    if branch == "night":
        rows.append(("night-ice-last", *judge_night_ice(view, locale), "ICE's number has no heading of its own and is not the first button."))
    if branch == "abroad":
        rows.append(("abroad-own-step", *judge_own_step(view, locale), "The trusted person is a step of its own."))
    return rows
