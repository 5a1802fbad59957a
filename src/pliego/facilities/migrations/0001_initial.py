import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Facility",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=100, unique=True)),
                ("country", models.CharField(max_length=2)),
                ("sector", models.CharField(blank=True, default="", max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="Company",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=100, unique=True)),
                ("name", models.TextField()),
                ("country", models.CharField(blank=True, default="", max_length=2)),
                ("country_source_url", models.TextField(blank=True, default="")),
                ("country_confidence", models.CharField(blank=True, default="", max_length=1)),
            ],
            options={
                "verbose_name_plural": "companies",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("country", ""), ("country_confidence", "")),
                            models.Q(
                                models.Q(("country", ""), _negated=True),
                                ("country_confidence__in", ["V", "D", "M"]),
                            ),
                            _connector="OR",
                        ),
                        name="facilities_company_country_known_how",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FacilityName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.TextField(blank=True, default="")),
                ("confidence", models.CharField(max_length=1)),
                ("name", models.TextField()),
                ("kind", models.CharField(max_length=10)),
                (
                    "facility",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="facilities.facility",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("facility", "name", "kind"), name="facilities_name_once"),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["legal", "short"])), name="facilities_name_kind"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["V", "D", "M"])),
                        name="facilities_name_confidence",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FacilityPlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.TextField(blank=True, default="")),
                ("confidence", models.CharField(max_length=1)),
                ("state", models.TextField(blank=True, default="")),
                ("municipality", models.TextField(blank=True, default="")),
                (
                    "facility",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="places",
                        to="facilities.facility",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("facility", "state", "municipality"), name="facilities_place_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("municipality", ""), ("state", ""), _negated=True),
                        name="facilities_place_somewhere",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["V", "D", "M"])),
                        name="facilities_place_confidence",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Ownership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.TextField(blank=True, default="")),
                ("confidence", models.CharField(max_length=1)),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ownerships",
                        to="facilities.company",
                    ),
                ),
                (
                    "facility",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ownerships",
                        to="facilities.facility",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("facility", "company"), name="facilities_ownership_once"),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["V", "D", "M"])),
                        name="facilities_ownership_confidence",
                    ),
                ],
            },
        ),
    ]
