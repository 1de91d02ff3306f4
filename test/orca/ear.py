#!/usr/bin/python3
"""A voice for speech-dispatcher that writes to a file, EAR_LOG: a line for each utterance, with its
language, a tab, and its text."""
import html
import os
import re
import sys
import threading

LANGUAGES = ('en', 'es', 'fr', 'it', 'ru', 'ar', 'pt', 'de', 'ca')
log = open(os.environ['EAR_LOG'], 'a', buffering=1, encoding='utf-8')
lock = threading.Lock()
language = ''
speaking = None


def answer(text):
    with lock:
        sys.stdout.write(text + '\n')
        sys.stdout.flush()


def block():
    lines = []
    for line in sys.stdin:
        if line == '.\n':
            break
        lines.append(line[1:] if line.startswith('..') else line)
    return lines


class Utterance(threading.Thread):
    """Speaks for a moment: an utterance of no length makes Orca end reading after it."""

    def __init__(self, text):
        super().__init__(daemon=True)
        self.said, self.stopped = f'{language}\t{text}\n', threading.Event()

    def run(self):
        answer('701 BEGIN')
        log.write(self.said)
        answer('703 STOP' if self.stopped.wait(0.05) else '702 END')


for command in iter(sys.stdin.readline, ''):
    command = command.strip()
    if command == 'INIT':
        answer('299-Writes to a file\n299 OK LOADED SUCCESSFULLY')
    elif command == 'AUDIO':
        answer('207 OK RECEIVING AUDIO SETTINGS')
        block()
        answer('203 OK AUDIO INITIALIZED')
    elif command == 'LOGLEVEL':
        answer('207 OK RECEIVING LOGLEVEL SETTINGS')
        block()
        answer('203 OK LOG LEVEL SET')
    elif command == 'SET':
        answer('203 OK RECEIVING SETTINGS')
        for line in block():
            key, _, value = line.strip().partition('=')
            if key == 'language':
                language = value
        answer('203 OK SETTINGS RECEIVED')
    elif command == 'LIST VOICES':
        voices = ''.join(f'200-{code}\t{code}\tnone\n' for code in LANGUAGES)
        answer(voices + '200 OK VOICE LIST SENT')
    elif command in ('SPEAK', 'CHAR', 'KEY', 'SOUND_ICON'):
        answer('202 OK RECEIVING MESSAGE')
        text = html.unescape(re.sub('<[^>]*>', '', ''.join(block())))
        answer('200 OK SPEAKING')
        if speaking:
            speaking.join()
        speaking = Utterance(' '.join(text.split()))
        speaking.start()
    elif command in ('STOP', 'PAUSE'):
        if speaking:
            speaking.stopped.set()
        if command == 'PAUSE':
            answer('704 PAUSE')
    elif command == 'QUIT':
        answer('210 OK QUIT')
        break
    elif command.startswith('DEBUG'):
        block()
        answer('200 OK DEBUGGING SET')
    else:
        answer('300 ERR UNKNOWN COMMAND')
