# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader must find in the running window. Called by screen_reader.sh."""
import subprocess
import sys
import threading
import time

import pyatspi

language = sys.argv[1]
failures = []


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    if not holds:
        failures.append(what)


def program():
    for _ in range(100):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and "frontierscope" in application.name.lower():
                return application
        time.sleep(0.2)
    sys.exit("the program is not on the accessibility bus")


def walk(node, depth=0):
    yield node
    if depth < 30:
        for child in node:
            if child is not None:
                yield from walk(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(0.4)


window = program()
charts = [node for node in walk(window) if node.getRole() == pyatspi.ROLE_CHART and showing(node)]
check(len(charts) == 1, "one chart is shown")
chart = charts[0]
check(len(chart.name) > 10, f"the chart has a name: {chart.name}")
check(len(chart.description) > 80, f"and a written summary: {chart.description[:90]}…")
check(chart.childCount > 50, f"its points are its children: {chart.childCount}")
first = chart[0]
check("$" in first.name and "%" in first.name, f"a point says model, price and score: {first.name}")
box = first.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
whole = chart.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
inside = whole.x <= box.x and box.x + box.width <= whole.x + whole.width
check(box.width > 0 and inside and whole.y <= box.y <= whole.y + whole.height, "and where it is")
check(len({point.name for point in chart}) > chart.childCount * 0.9, "points differ by name")

# The focus follows the arrow keys.
focused = []
pyatspi.Registry.registerEventListener(
    lambda event: focused.append(event.source.name) if event.detail1 else None, "object:state-changed:focused")
threading.Thread(target=pyatspi.Registry.start, daemon=True).start()
chart.queryComponent().grabFocus()
time.sleep(0.5)
press("Right")
press("Right")
time.sleep(0.5)
names = [point.name for point in chart]
walked = [name for name in focused if name in names]
check(walked == names[:2], f"arrow keys walk from point to point: {walked}")
check(chart[1].getState().contains(pyatspi.STATE_FOCUSED), "the point has the focus")
press("Return")
check(chart[1].getState().contains(pyatspi.STATE_SELECTED), "Enter selects it")
action = chart[2].queryAction()
action.doAction(0)
time.sleep(0.5)
check(chart[2].getState().contains(pyatspi.STATE_SELECTED), "its action selects another one")

press("F7")
time.sleep(1)
unnamed = []
for node in walk(window):
    state = node.getState()
    if showing(node) and state.contains(pyatspi.STATE_FOCUSABLE) and not node.name.strip():
        unnamed.append(node.getRoleName())
check(not unnamed, f"every control that can have the focus has a name; without one: {unnamed}")
tables = [node for node in walk(window) if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE) and showing(node)]
tables = [table for table in tables if table.queryTable().nColumns > 4]
check(len(tables) == 1, "the table is a table")
table = tables[0].queryTable()
check(table.nRows > 50, f"with a row for each model: {table.nRows}")
check(bool(table.getAccessibleAt(0, 0).name), f"cells say what they hold: {table.getAccessibleAt(0, 0).name}")
check(bool(table.getColumnDescription(2)), f"columns have headers: {table.getColumnDescription(2)}")
korean = any("가" <= letter <= "힣" for letter in table.getColumnDescription(2))
check(korean == (language == "ko"), "in the language of the window")
sys.exit(1 if failures else 0)
