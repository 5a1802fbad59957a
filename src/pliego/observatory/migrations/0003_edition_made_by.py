from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("observatory", "0002_pace_left_out"),
    ]

    operations = [
        migrations.AddField(
            model_name="edition",
            name="made_by",
            field=models.CharField(default="", max_length=64),
        ),
    ]
