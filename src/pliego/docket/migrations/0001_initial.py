import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("facilities", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Case",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=100, unique=True)),
                ("annex", models.CharField(max_length=8)),
                ("record_kind", models.CharField(max_length=16)),
                ("recorded_at", models.DateTimeField()),
                ("facilities", models.ManyToManyField(related_name="cases", to="facilities.facility")),
                ("related", models.ManyToManyField(blank=True, to="docket.case")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("annex__in", ["31-A", "31-B"])), name="docket_case_annex"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("record_kind__in", ["complete", "reconstructed"])),
                        name="docket_case_record_kind",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseProcedure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("procedure", models.CharField(max_length=40)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="procedures",
                        to="docket.case",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("case", "procedure"), name="docket_case_procedure_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.TextField(blank=True, default="")),
                ("confidence", models.CharField(max_length=1)),
                ("sequence", models.PositiveIntegerField()),
                ("word", models.CharField(max_length=60)),
                ("kind", models.CharField(blank=True, default="", max_length=60)),
                ("date_text", models.CharField(blank=True, default="", max_length=10)),
                ("precision", models.CharField(max_length=8)),
                ("dates_what", models.CharField(max_length=10)),
                ("occurrence", models.PositiveSmallIntegerField(default=1)),
                ("proceeding", models.CharField(blank=True, default="", max_length=60)),
                ("recorded_at", models.DateTimeField()),
                ("known_by", models.DateField()),
                ("payload", models.JSONField(default=dict)),
                ("payload_version", models.PositiveSmallIntegerField(default=1)),
                ("source_key", models.TextField(blank=True, default="")),
                ("visibility", models.CharField(max_length=8)),
                ("salt", models.BinaryField(max_length=16)),
                ("canonical", models.BinaryField()),
                ("leaf_hash", models.BinaryField(max_length=32)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="events", to="docket.case"
                    ),
                ),
                (
                    "supersedes",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="docket.event",
                    ),
                ),
            ],
            options={
                "ordering": ("case_id", "sequence"),
                "constraints": [
                    models.UniqueConstraint(fields=("case", "sequence"), name="docket_event_sequence_once"),
                    models.CheckConstraint(
                        condition=models.Q(("sequence__gte", 1)), name="docket_event_sequence_from_1"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("occurrence__gte", 1)), name="docket_event_occurrence_from_1"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("precision__in", ["day", "month", "year", "unknown"])),
                        name="docket_event_precision",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("dates_what__in", ["done", "notified", "announced", "published", "undated"])
                        ),
                        name="docket_event_dates_what",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("visibility__in", ["public", "parties", "office", "sealed"])),
                        name="docket_event_visibility",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["V", "D", "M"])),
                        name="docket_event_confidence",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("date_text", ""), ("dates_what", "undated"), ("precision", "unknown")),
                            models.Q(
                                ("date_text", ""),
                                ("precision", "unknown"),
                                ("dates_what", "undated"),
                                _connector="OR",
                                _negated=True,
                            ),
                            _connector="OR",
                        ),
                        name="docket_event_dated_or_not",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            django.db.models.functions.text.Length("salt"), 16
                        ),
                        name="docket_event_salt_16",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            django.db.models.functions.text.Length("leaf_hash"), 32
                        ),
                        name="docket_event_leaf_32",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Party",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.TextField(blank=True, default="")),
                ("confidence", models.CharField(max_length=1)),
                ("role", models.CharField(max_length=20)),
                ("name", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="docket.case"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "parties",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "role", "name"), name="docket_party_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                ["petitioner", "complainant", "respondent", "facility_operator", "owner"],
                            )
                        ),
                        name="docket_party_role",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["V", "D", "M"])),
                        name="docket_party_confidence",
                    ),
                ],
            },
        ),
    ]
