"""Events recorded before there was a log become its first leaves, in the order of their recording."""

from itertools import islice
from typing import Any

from django.db import migrations

from pliego.docket.log.pliego_verify import blocks_of

AT_ONCE = 5_000


def fill(apps: Any, editor: Any) -> None:  # noqa: ARG001  RunPython's signature
    """Give each event a leaf, and the tree its nodes."""
    event, leaf, node = (apps.get_model("docket", name) for name in ("Event", "LogLeaf", "LogNode"))
    hashes: list[bytes] = []
    rows = event.objects.order_by("pk").values_list("pk", "leaf_hash").iterator(chunk_size=AT_ONCE)
    while chunk := [(pk, bytes(root)) for pk, root in islice(rows, AT_ONCE)]:
        leaf.objects.bulk_create(
            leaf(index=len(hashes) + place, event_id=pk, hash=root) for place, (pk, root) in enumerate(chunk)
        )
        hashes += [root for _, root in chunk]
    node.objects.bulk_create(
        [node(level=level, position=place, hash=root) for (level, place), root in blocks_of(hashes).items()],
        batch_size=AT_ONCE,
    )


class Migration(migrations.Migration):
    dependencies = [("docket", "0003_log")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
