"""The month in which a report ended stands with it; the database refuses changes to steps and to what is fixed."""

from django.db import migrations, models

from pliego.reports import append_only

ENDED = ("closed", "withdrawn")


class Migration(migrations.Migration):
    dependencies = [("reports", "0001_reports_steps_sittings")]

    operations = [
        migrations.AddField("report", "ended", models.CharField(default="", max_length=7)),
        migrations.AddConstraint(
            "report",
            models.CheckConstraint(
                condition=models.Q(
                    models.Q(("stage__in", ENDED), models.Q(("ended", ""), _negated=True)),
                    models.Q(models.Q(("stage__in", ENDED), _negated=True), ("ended", "")),
                    _connector="OR",
                ),
                name="reports_report_ended",
            ),
        ),
        migrations.RunPython(append_only.protect, append_only.unprotect),
    ]
