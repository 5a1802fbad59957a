"""Leaves without an event: sealed entries and erasures. Timestamps of checkpoints. SQLite makes the table of leaves
anew, so that its triggers are made anew, too.
"""

import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models

from pliego.docket import append_only_beside, append_only_log


class Migration(migrations.Migration):
    dependencies = [
        ("docket", "0004_leaves_of_earlier_events"),
    ]

    operations = [
        migrations.RunPython(append_only_log.unprotect, append_only_log.protect),
        migrations.CreateModel(
            name="Timestamp",
            fields=[
                (
                    "checkpoint",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="timestamp",
                        serialize=False,
                        to="docket.checkpoint",
                    ),
                ),
                ("token", models.BinaryField()),
            ],
        ),
        migrations.AlterField(
            model_name="logleaf",
            name="event",
            field=models.OneToOneField(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="leaf", to="docket.event"
            ),
        ),
        migrations.CreateModel(
            name="Erasure",
            fields=[
                (
                    "leaf",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="erasure",
                        serialize=False,
                        to="docket.logleaf",
                    ),
                ),
                ("day", models.DateField()),
                ("reason", models.CharField(max_length=12)),
                (
                    "erased",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="erased_by",
                        to="docket.logleaf",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("reason__in", ["asked", "expired", "ordered", "mistaken"])),
                        name="docket_erasure_reason",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SealedEntry",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("ciphertext", models.BinaryField()),
                ("salt", models.BinaryField(max_length=16)),
                ("leaf_hash", models.BinaryField(max_length=32, unique=True)),
                (
                    "leaf",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sealed",
                        to="docket.logleaf",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "sealed entries",
                "constraints": [
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            django.db.models.functions.text.Length("salt"), 16
                        ),
                        name="docket_sealed_salt_16",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            django.db.models.functions.text.Length("leaf_hash"), 32
                        ),
                        name="docket_sealed_leaf_32",
                    ),
                ],
            },
        ),
        migrations.RunPython(append_only_log.protect, append_only_log.unprotect),
        migrations.RunPython(append_only_beside.protect, append_only_beside.unprotect),
    ]
