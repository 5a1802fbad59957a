from django.db import migrations

from pliego.desk.cases import append_only


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_cases_opened_and_events_recorded")]

    operations = [migrations.RunPython(append_only.protect, append_only.unprotect)]
