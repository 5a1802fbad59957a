"""The tree is that of RFC 6962: roots and proofs written out by hand, and held against a second, naive tree."""

import hashlib
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.docket.log.pliego_verify import (
    EMPTY_ROOT,
    blocks_of,
    is_continued,
    is_included,
    leaf_hash,
    roots_of,
)
from pliego.docket.log.tree import Tree, completed, read_rows, tree_of

DATA = [bytes.fromhex(each) for each in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip
"""The eight entries by which implementations of RFC 6962 are usually compared."""

ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
"""Their roots, for the first 0 to 8 of them."""

LEAVES = [leaf_hash(each) for each in DATA]


def naive_root(leaves: Sequence[bytes]) -> bytes:
    """Section 2.1 of RFC 6962, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + naive_root(leaves[:k]) + naive_root(leaves[k:])).digest()


def naive_path(m: int, leaves: Sequence[bytes]) -> list[bytes]:
    """Section 2.1.1."""
    if len(leaves) == 1:
        return []
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    if m < k:
        return [*naive_path(m, leaves[:k]), naive_root(leaves[k:])]
    return [*naive_path(m - k, leaves[k:]), naive_root(leaves[:k])]


def naive_subproof(m: int, leaves: Sequence[bytes], *, whole: bool) -> list[bytes]:
    """Section 2.1.2."""
    if m == len(leaves):
        return [] if whole else [naive_root(leaves)]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    if m <= k:
        return [*naive_subproof(m, leaves[:k], whole=whole), naive_root(leaves[k:])]
    return [*naive_subproof(m - k, leaves[k:], whole=False), naive_root(leaves[:k])]


def many(count: int) -> list[bytes]:
    """So many different leaf hashes."""
    return [leaf_hash(number.to_bytes(4, "big")) for number in range(count)]


@pytest.mark.parametrize("size", range(9))
def test_the_roots_are_the_known_ones(size: int) -> None:
    assert tree_of(LEAVES[:size]).root(size).hex() == ROOTS[size]
    assert roots_of(LEAVES, [size])[size].hex() == ROOTS[size]


def test_the_proofs_of_section_2_1_3_of_rfc_6962() -> None:
    """The tree of seven leaves that the RFC draws, its nodes by the letters that it gives them."""
    tree, (a, b, c, d, e, f, j) = tree_of(LEAVES[:7]), LEAVES[:7]
    g, h, i = (naive_root(pair) for pair in ([a, b], [c, d], [e, f]))
    k, m = naive_root([a, b, c, d]), naive_root([e, f, j])

    assert tree.inclusion(0, 7) == [b, h, m]
    assert tree.inclusion(3, 7) == [c, g, m]
    assert tree.inclusion(4, 7) == [f, j, k]
    assert tree.inclusion(6, 7) == [i, k]
    assert tree.consistency(3, 7) == [c, d, g, m]
    assert tree.consistency(4, 7) == [m]
    assert tree.consistency(6, 7) == [i, j, k]


@given(st.integers(1, 80), st.data())
def test_proofs_are_those_of_the_naive_tree_and_prove(size: int, data: st.DataObject) -> None:
    leaves = many(size)
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size))
    tree, root = tree_of(leaves), naive_root(leaves)
    path, link = tree.inclusion(index, size), tree.consistency(old, size)

    assert tree.root(size) == root
    assert path == naive_path(index, leaves)
    assert link == (naive_subproof(old, leaves, whole=True) if old else [])
    assert is_included(leaves[index], index, size, path, root)
    assert is_continued(old, size, link, naive_root(leaves[:old]), root)


@pytest.mark.parametrize("size", [255, 256, 257, 511, 512, 700, 65_535, 65_536, 65_537, 70_000])
def test_proofs_across_tiles(size: int) -> None:
    leaves = many(size)
    tree, root = tree_of(leaves), roots_of(leaves, [size])[size]

    assert tree.root(size) == root
    for index in {0, 1, 254, 255, 256, size // 2, size - 2, size - 1} & set(range(size)):
        assert is_included(leaves[index], index, size, tree.inclusion(index, size), root)
    for old in {1, 2, 255, 256, 257, size // 2, size - 1} & set(range(size)):
        before = roots_of(leaves[:old], [old])[old]
        assert is_continued(old, size, tree.consistency(old, size), before, root)


@given(st.integers(1, 40), st.data())
def test_a_proof_changed_in_any_way_proves_nothing(size: int, data: st.DataObject) -> None:
    leaves = many(size)
    index, other = (data.draw(st.integers(0, size - 1)) for _ in range(2))
    tree = tree_of(leaves)
    path, root = tree.inclusion(index, size), tree.root(size)

    assert not is_included(leaf_hash(b"another"), index, size, path, root)
    assert not is_included(leaves[index], index, size, [*path, root], root)
    assert index == other or not is_included(leaves[index], other, size, path, root)
    for place in range(len(path)):
        assert not is_included(leaves[index], index, size, path[:place] + path[place + 1 :], root)
        assert not is_included(leaves[index], index, size, [*path[:place], root, *path[place + 1 :]], root)
    assert not is_included(leaves[index], size, size, path, root)
    assert not is_included(leaves[index], -1, size, path, root)


@given(st.integers(2, 40), st.data())
def test_a_rewritten_history_has_no_proof(size: int, data: st.DataObject) -> None:
    leaves = many(size)
    old = data.draw(st.integers(1, size - 1))
    forged = [leaf_hash(b"forged"), *leaves[1:]]
    tree, fork = tree_of(leaves), tree_of(forged)
    before = tree.root(old)

    for link in (tree.consistency(old, size), fork.consistency(old, size)):
        assert not is_continued(old, size, link, before, fork.root(size))
        assert not is_continued(old, size, [*link, before], before, tree.root(size))
        assert not is_continued(old, size, link[:-1], before, tree.root(size))
    assert not is_continued(size, old, [], tree.root(size), before)
    assert not is_continued(old, old, [], before, fork.root(old))


def test_the_tree_without_leaves_is_the_beginning_of_each() -> None:
    tree = tree_of(LEAVES)
    assert tree.consistency(0, 8) == []
    assert is_continued(0, 8, [], EMPTY_ROOT, tree.root(8))
    assert not is_continued(0, 8, [], tree.root(8), tree.root(8))


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_there_is_no_proof_of_a_leaf_that_there_is_not(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="has no leaf"):
        tree_of(LEAVES).inclusion(index, size)


@pytest.mark.parametrize(("old", "new"), [(-1, 3), (4, 3)])
def test_no_tree_is_the_beginning_of_a_smaller_one(old: int, new: int) -> None:
    with pytest.raises(ValueError, match="no beginning"):
        tree_of(LEAVES).consistency(old, new)


def test_hashes_that_are_not_there_are_not_made_up() -> None:
    with pytest.raises(LookupError):
        tree_of(LEAVES).root(9)


@given(st.lists(st.integers(1, 300), min_size=1, max_size=6))
def test_adding_leaves_in_parts_completes_the_same_blocks_as_at_once(parts: list[int]) -> None:
    leaves = many(sum(parts))
    rows: dict[int, list[bytes]] = {0: []}
    for part in parts:
        size = len(rows[0])
        fresh = leaves[size : size + part]
        for block in completed(size, fresh, read_rows(rows)):
            assert block.position == len(rows.setdefault(block.level, []))
            rows[block.level].append(block.hash)
        rows[0] += fresh

    kept = {(level, place): one for level, row in rows.items() if level for place, one in enumerate(row)}
    assert kept == blocks_of(leaves)
    assert Tree(read_rows(rows)).root(len(leaves)) == naive_root(leaves)


def test_a_block_of_the_second_level_is_completed_by_the_last_leaf_of_65536() -> None:
    leaves = many(65_536)
    rows = {0: leaves[:-1], 1: [each for (level, _), each in blocks_of(leaves[:-1]).items() if level == 1]}
    found = completed(65_535, leaves[-1:], read_rows(rows))

    assert [(block.level, block.position) for block in found] == [(1, 255), (2, 0)]
    assert found[-1].hash == roots_of(leaves, [65_536])[65_536]
