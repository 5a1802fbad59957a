"""Which row of an old table a row of a new one comes from. Standard library only."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from .sheets import Key, Sheet

MAX_PAIRS: Final = 1_000
"""Where more pairs of rows than this share one key, they are matched in the order of the files."""


class Matching:
    """Finds for each row of the new table the row of the old one that it comes from."""

    def __init__(self, old: Sheet, new: Sheet, shared: Sequence[str]) -> None:
        self._old = _contents(old, shared)
        self._new = _contents(new, shared)
        self.pairs: list[tuple[int, int]] = []
        self.added: list[int] = []
        self.removed: list[int] = []

    def match(self, old: Sequence[Key], new: Sequence[Key]) -> None:
        came, went = _places(new), _places(old)
        for key in {**went, **came}:
            self._match_group(went.get(key, []), came.get(key, []))

    def _match_group(self, went: list[int], came: list[int]) -> None:
        if len(went) == 1 == len(came):
            self.pairs.append((went[0], came[0]))
            return
        went, came = self._same_content(went, came)
        went, came = self._most_alike(went, came)
        self.removed += went
        self.added += came

    def _same_content(self, went: list[int], came: list[int]) -> tuple[list[int], list[int]]:
        waiting: dict[Key, list[int]] = defaultdict(list)
        for at in reversed(went):
            waiting[self._old[at]].append(at)
        left: list[int] = []
        for at in came:
            found = waiting.get(self._new[at])
            if found:
                self.pairs.append((found.pop(), at))
            else:
                left.append(at)
        return sorted(at for group in waiting.values() for at in group), left

    def _most_alike(self, went: list[int], came: list[int]) -> tuple[list[int], list[int]]:
        if len(went) * len(came) > MAX_PAIRS:
            self.pairs += zip(went, came, strict=False)
            both = min(len(went), len(came))
            return went[both:], came[both:]
        ranked = sorted(
            ((o, n) for o in went for n in came), key=lambda pair: (-self._likeness(*pair), pair[1], pair[0])
        )
        taken: set[int] = set()
        given: set[int] = set()
        for o, n in ranked:
            if o not in taken and n not in given:
                self.pairs.append((o, n))
                taken.add(o)
                given.add(n)
        return [at for at in went if at not in taken], [at for at in came if at not in given]

    def _likeness(self, old: int, new: int) -> int:
        return sum(map(str.__eq__, self._old[old], self._new[new]))


def _contents(sheet: Sheet, shared: Sequence[str]) -> list[Key]:
    places = [sheet.place[name] for name in shared]
    return [tuple(row.fields[at] for at in places) for row in sheet.rows]


def _places(keys: Sequence[Key]) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        found[key].append(at)
    return found
