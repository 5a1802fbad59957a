"""Has the database refuse changes to steps and to what is fixed of a report."""

from django.db import migrations

from pliego.reports import append_only


class Migration(migrations.Migration):
    dependencies = [("reports", "0001_reports_steps_sittings")]

    operations = [migrations.RunPython(append_only.protect, append_only.unprotect)]
