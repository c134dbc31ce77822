"""Turns a part of a captured terminal screen (text with SGR sequences) into one HTML page, and prints its size in pixels.

Usage: terminal_to_html.py SCREEN PAGE FROM TO, from the line that begins with FROM to the one before that which begins with TO.
"""
import html
import re
import sys

COLOURS = {1: "#f38ba8", 2: "#a6e3a1", 3: "#f9e2af", 6: "#94e2d5"}
COLUMN, LINE, MARGIN, COLUMNS = 8.43, 18, 20, 100


def plain(line):
    return re.sub(r"\x1b\[[0-9;]*m", "", line)


def to_html(lines):
    """The state of a style outlives its line, so the whole text is read in one go."""
    colour, bold, dim, out = None, False, False, []
    for part in re.split(r"(\x1b\[[0-9;]*m)", "\n".join(lines)):
        if not part.startswith("\x1b"):
            style = ";".join(filter(None, [colour and f"color:{colour}", bold and "font-weight:bold", dim and "opacity:.6"]))
            out.append(f'<span style="{style}">{html.escape(part)}</span>' if part and style else html.escape(part))
            continue
        codes = [int(code) for code in part[2:-1].split(";") if code] or [0]
        if codes[:2] == [38, 5]:
            colour, codes = COLOURS.get(codes[2], colour), []
        for code in codes:
            if code == 0: colour, bold, dim = None, False, False
            elif code == 1: bold = True
            elif code == 2: dim = True
            elif code == 22: bold = dim = False
            elif code == 39: colour = None
            elif 30 < code < 38: colour = COLOURS.get(code - 30, colour)
    return "".join(out)


screen, page, first, last = sys.argv[1:]
lines = [line.rstrip() for line in open(screen, encoding="utf-8").read().split("\n")]
start = next(i for i, line in enumerate(lines) if plain(line).startswith(first))
end = next(i for i in range(start + 1, len(lines)) if plain(lines[i]).startswith(last))
kept = lines[start:end]
while not plain(kept[-1]): kept.pop()
# A frame tells the picture from a page that is dark too.
open(page, "w", encoding="utf-8").write(
    '<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">'
    f"<pre style=\"box-sizing:border-box;height:100vh;margin:0;padding:{MARGIN}px;border:1px solid #585b70;border-radius:8px;"
    f"background:#1e1e2e;color:#cdd6f4;font:14px/{LINE}px 'DejaVu Sans Mono'\">{to_html(kept)}</pre>")
print(f"{round(COLUMNS * COLUMN + 2 * MARGIN)},{len(kept) * LINE + 2 * MARGIN}")
