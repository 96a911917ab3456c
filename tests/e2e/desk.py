"""Works a program the way a person does: finds controls by role and name through the accessibility bus, presses keys and
mouse buttons through the X server, looks at what the screen says, and takes pictures.

Needs a display and a session bus of its own (tests/support/display-run.sh, dbus-run-session). Every wait has an end.
"""
import os
import re
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
warnings.filterwarnings("ignore", category=DeprecationWarning)
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds that something may take to appear
MANY = 400  # children of a table that are not walked through


class Missing(AssertionError):
    pass


def wait(what, check, seconds=PATIENCE):
    """Returns the first true answer of check()."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = check()
        except GLib.Error:  # the control went away while it was looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Missing(f"not within {seconds} s: {what}")
        time.sleep(0.1)


def keys(*names):
    """Presses keys by their X names: keys("ctrl+a", "Return")."""
    subprocess.run(["xdotool", "key", "--delay", "25", *names], check=True)
    time.sleep(0.05)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "15", "--", text], check=True)
    time.sleep(0.1)


def picture(path, active_window_only=False):
    time.sleep(0.4)
    window = "root"
    if active_window_only:
        window = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout.strip()
    subprocess.run(["import", "-window", window, path], check=True)


class Control:
    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def role(self):
        return self.node.get_role_name()

    @property
    def text(self):
        interface = self.node.get_text_iface()
        return interface.get_text(0, -1) if interface else self.name

    def has(self, state):
        return self.node.get_state_set().contains(state)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED) and self.has(Atspi.StateType.SENSITIVE)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    def children(self):
        for index in range(min(self.node.get_child_count(), MANY)):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Control(child)

    def walk(self):
        """Itself and what is shown below it; not into the cells of tables."""
        yield self
        if self.role in ("table", "tree", "tree table"):
            return
        for child in self.children():
            if child.showing or child.role in ("menu", "menu bar"):
                yield from child.walk()

    def find_all(self, role=None, name=None):
        def fits(control):
            if role and control.role != role:
                return False
            if name is None:
                return True
            own = control.name
            return bool(name.search(own)) if isinstance(name, re.Pattern) else own == name

        return [control for control in self.walk() if fits(control)]

    def find(self, role=None, name=None, seconds=PATIENCE):
        return wait(f"{role} {name!r} in {self.name!r}", lambda: next(iter(self.find_all(role, name)), None), seconds)

    def gone(self, role=None, name=None, seconds=PATIENCE):
        wait(f"no more {role} {name!r}", lambda: not self.find_all(role, name), seconds)

    def place(self):
        rectangle = self.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return rectangle.x, rectangle.y, rectangle.width, rectangle.height

    def click(self, modifier=None, button=1, times=1):
        wait(f"{self.name!r} enabled", lambda: self.enabled)
        x, y, width, height = self.place()
        point = [str(x + width // 2), str(y + height // 2)]
        if modifier:
            subprocess.run(["xdotool", "keydown", modifier], check=True)
        subprocess.run(["xdotool", "mousemove", *point, "click", "--repeat", str(times), "--delay", "60", str(button)], check=True)
        if modifier:
            subprocess.run(["xdotool", "keyup", modifier], check=True)
        time.sleep(0.15)
        return self

    def write(self, text):
        """Replaces what the field holds."""
        self.click()
        keys("ctrl+a")
        type_text(text)
        return self

    # Tables
    def rows(self):
        return self.node.get_table_iface().get_n_rows()

    def columns(self):
        table = self.node.get_table_iface()
        return [table.get_column_description(column) or "" for column in range(table.get_n_columns())]

    def cell(self, row, column):
        return Control(self.node.get_table_iface().get_accessible_at(row, column))

    def column(self, title):
        return self.columns().index(title)


class Program:
    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
        self.node = wait("the program on the accessibility bus", self._application, 40)

    def _application(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def windows(self):
        return [w for w in Control(self.node).children() if w.showing]

    def window(self, name=None, seconds=PATIENCE):
        """The newest window whose title fits."""

        def look():
            fitting = [w for w in self.windows() if name is None or (name.search(w.name) if isinstance(name, re.Pattern) else w.name == name)]
            return fitting[-1] if fitting else None

        return wait(f"window {name!r}", look, seconds)

    def find(self, role=None, name=None, seconds=PATIENCE):
        """In whatever window."""
        return wait(
            f"{role} {name!r}",
            lambda: next((c for w in reversed(self.windows()) for c in w.find_all(role, name)), None),
            seconds,
        )

    def says(self, pattern, seconds=PATIENCE):
        """Waits for a text anywhere on the windows."""
        expression = re.compile(pattern)
        return wait(
            f"text {pattern!r}",
            lambda: next((c.name for w in self.windows() for c in w.walk() if expression.search(c.name)), None),
            seconds,
        )

    def all_texts(self):
        return [(c.role, c.name) for w in self.windows() for c in w.walk() if c.name]

    def kill(self):
        self.process.kill()
        self.process.wait()

    def quit(self):
        keys("ctrl+q")
        return self.process.wait(timeout=PATIENCE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
