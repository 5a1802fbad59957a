from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("observatory", "0005_published_log"),
    ]

    operations = [
        migrations.AddField(
            model_name="edition",
            name="known_by",
            field=models.CharField(default="", max_length=10),
        ),
    ]
