"""Addresses of the log, for programs: plain text and JSON, the same in every language."""

from django.urls import path

from pliego.observatory import log_views

app_name = "log"

urlpatterns = [
    path("key", log_views.key, name="key"),
    path("checkpoint", log_views.checkpoint, name="checkpoint"),
    path("checkpoints.json", log_views.checkpoints, name="checkpoints"),
    path("inclusion", log_views.inclusion, name="inclusion"),
    path("consistency", log_views.consistency, name="consistency"),
    path("erasures.json", log_views.erasures, name="erasures"),
    path("timestamps/<int:number>", log_views.timestamp, name="timestamp"),
    path("pliego_verify.py", log_views.script, name="script"),
]
