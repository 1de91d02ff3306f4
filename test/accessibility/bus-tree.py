#!/usr/bin/python3
"""Prints a browser's accessibility tree as the AT-SPI bus has it, an object a line: what Orca gets.

bus-tree.py NAME: NAME is part of the browser's own name on the bus. Waits, two minutes at most, for
a page with a line "After it." whose tree has stopped growing."""
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

STATES = ('expandable', 'expanded', 'pressed', 'editable')
# Boxes that say nothing themselves, and pieces of text that their parents have too.
BARE = ('section', 'panel', 'static', 'text leaf', 'text', 'block', 'group')


def text(node):
    if 'Text' not in node.get_interfaces():
        return ''
    whole = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return ' '.join(whole.replace('\ufffc', '⬚').split(' '))


def describe(node):
    role, name, said = node.get_role_name(), node.get_name() or '', text(node)
    # Firefox calls one button now this, now that; the state tells more.
    if role in ('push button', 'toggle button'):
        role = 'button'
    words = [role]
    # WebKit makes the name of a row of its text, and loses the space at which a line ends: where, depends on the fonts.
    if role == 'list item' and ''.join(name.split()) == ''.join(said.replace('⏎', ' ').split()):
        name = ''
    if name:
        words.append(f'"{name}"')
    if said.strip(' ⬚') and said != name:
        words.append(f'says "{said}"')
    attributes = node.get_attributes() or {}
    for key in ('level', 'live'):
        if attributes.get(key) not in (None, 'off'):
            words.append(f'{key}={attributes[key]}')
    states = node.get_state_set()
    for state in STATES:
        if states.contains(getattr(Atspi.StateType, state.upper())):
            words.append(state)
    return role, words


def outline(node, depth):
    try:
        role, words = describe(node)
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except Exception:  # gone meanwhile
        return []
    shown = not (role in BARE and len(words) == 1)
    below = [line for child in children if child for line in outline(child, depth + shown)]
    return ['  ' * depth + ' '.join(words).replace('\n', '⏎')] * shown + below


def page(node, depth=0):
    try:
        if node.get_role_name() in ('document web', 'document frame'):
            return node if node.get_state_set().contains(Atspi.StateType.SHOWING) else None
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            found = child and depth < 30 and page(child, depth + 1)
            if found:
                return found
    except Exception:
        pass
    return None


def look(name):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and name in (application.get_name() or '').lower():
            found = page(application)
            if found:
                # Read anew: what is kept from the last look may be old.
                found.clear_cache()
                return outline(found, 0)
    return []


before, end = [], time.time() + 120
while time.time() < end:
    time.sleep(2)
    lines = look(sys.argv[1].lower())
    if lines == before and any('After it.' in line for line in lines):
        print('\n'.join(lines))
        sys.exit(0)
    before = lines
sys.exit('the page did not come, or its tree did not come to rest')
