"""Reads pages as readability-lxml does: takes paths, a line each, and answers with a line of JSON for each."""
import json
import logging
import sys

from readability import Document

logging.disable(logging.CRITICAL)
for path in sys.stdin:
    with open(path.strip(), encoding='utf-8') as file:
        page = Document(file.read())
    print(json.dumps({'title': page.title(), 'content': page.summary()}), flush=True)
