"""Events cannot be changed or deleted: the database refuses it."""

from django.db import migrations

from pliego.docket import append_only


class Migration(migrations.Migration):
    dependencies = [("docket", "0001_initial")]

    operations = [migrations.RunPython(append_only.protect, append_only.unprotect)]
