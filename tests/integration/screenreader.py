# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a program's screen as screen readers do: by AT-SPI, with somebody else's library. Started with
the program's process id; each line on standard input is a question, each line on standard output its
answer in JSON:

    walk    what can be reached by keyboard and has no name or no role, and how much there is of what
    heard   names of what appeared or changed its name since the last time, as "role: name"
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

#: They stand for many: the first of them are looked at.
CONTAINERS = {"table", "tree table", "list", "list box", "tree", "menu", "combo box"}
MOST_CHILDREN = 30
NO_ROLES = {"unknown", "invalid", "redundant object", "filler", "extended"}

pid = int(sys.argv[1])
heard = []


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_process_id() == pid:
            return child
    return None


def path_of(accessible):
    names = []
    while accessible and len(names) < 6:
        name = accessible.get_name() or ""
        names.append(f"{accessible.get_role_name()} '{name[:40]}'")
        accessible = accessible.get_parent()
    return " in ".join(names)


def is_there(accessible):
    """What is being taken down has no name any more."""
    accessible.clear_cache()
    states = accessible.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and not states.contains(Atspi.StateType.DEFUNCT)


def walk():
    app = program()
    if app is None:
        return {"found": False}
    app.clear_cache()
    answer = {"found": True, "looked": 0, "problems": [], "named": {}}
    waiting = [app.get_child_at_index(i) for i in range(app.get_child_count())]
    while waiting:
        one = waiting.pop()
        try:
            if one is None:
                continue
            states = one.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING):
                continue
            answer["looked"] += 1
            role = one.get_role_name()
            container = role in CONTAINERS
            focusable = states.contains(Atspi.StateType.FOCUSABLE)
            # Each question goes to the program and back.
            name = (one.get_name() or "") if container or focusable else ""
            no_name = (focusable or container) and not name.strip()
            no_role = focusable and role in NO_ROLES
            if (no_name or no_role) and is_there(one):
                answer["problems"].append(("no name: " if no_name else "no role: ") + path_of(one))
            children = one.get_child_count()
            if container:
                answer["named"][name] = children
                children = min(children, MOST_CHILDREN)
            waiting += [one.get_child_at_index(i) for i in range(children)]
        except (GLib.Error, AttributeError, TypeError):
            pass  # gone while it was looked at
    return answer


def on_event(event):
    try:
        if event.type.startswith("object:property-change:accessible-name"):
            heard.append(f"{event.source.get_role_name()}: {event.source.get_name()}")
        elif event.type.startswith("object:children-changed:add"):
            child = event.source.get_child_at_index(event.detail1)
            if child:
                heard.append(f"{child.get_role_name()}: {child.get_name()}")
        else:
            heard.append(f"{event.type} {event.source.get_role_name()}: {event.source.get_name()} {event.any_data}")
    except (GLib.Error, AttributeError):
        pass


def on_question(source, _condition):
    line = source.readline()
    if not line:
        Atspi.event_quit()
        return False
    question = line.strip()
    if question == "walk":
        answer = walk()
    else:
        answer = {"heard": list(heard)}
        heard.clear()
    print(json.dumps(answer), flush=True)
    return True


Atspi.init()
listener = Atspi.EventListener.new(on_event)
for kind in ("object:property-change:accessible-name", "object:children-changed:add", "object:announcement",
             "object:state-changed:showing"):
    listener.register(kind)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_question)
print(json.dumps({"ready": True}), flush=True)
Atspi.event_main()
