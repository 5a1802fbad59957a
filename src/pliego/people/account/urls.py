"""Addresses of accounts, below the language. The names are django-allauth's where it looks for them."""

from django.urls import path

from . import identity_views, views

urlpatterns = [
    path("", views.home, name="account-home"),
    path("sign-in/", views.SignIn.as_view(), name="account_login"),
    path("sign-in/passkey/", views.PasskeySignIn.as_view(), name="mfa_login_webauthn"),
    path("sign-in/second-factor/", views.SecondFactor.as_view(), name="mfa_authenticate"),
    path("sign-out/", views.SignOut.as_view(), name="account_logout"),
    path("new/", views.closed, name="account_signup"),
    path("closed/", views.Inactive.as_view(), name="account_inactive"),
    path("confirm/", views.ConfirmPassword.as_view(), name="account_reauthenticate"),
    path("confirm/code/", views.ConfirmSecondFactor.as_view(), name="mfa_reauthenticate"),
    path("confirm/passkey/", views.ConfirmPasskey.as_view(), name="mfa_reauthenticate_webauthn"),
    path("password/", views.ChangePassword.as_view(), name="account_change_password"),
    path("password/set/", views.SetPassword.as_view(), name="account_set_password"),
    path("first/done/", views.FirstPasswordSet.as_view(), name="account_reset_password_from_key_done"),
    path(
        "first/<slug:uidb36>/<slug:key>/",
        views.FirstPassword.as_view(),
        name="account_reset_password_from_key",
    ),
    path("second-factor/", views.SecondFactors.as_view(), name="mfa_index"),
    path("second-factor/app/", views.AddApp.as_view(), name="mfa_activate_totp"),
    path("second-factor/app/remove/", views.RemoveApp.as_view(), name="mfa_deactivate_totp"),
    path("second-factor/codes/", views.RecoveryCodes.as_view(), name="mfa_view_recovery_codes"),
    path("second-factor/codes/new/", views.NewRecoveryCodes.as_view(), name="mfa_generate_recovery_codes"),
    path("passkeys/", views.Passkeys.as_view(), name="mfa_list_webauthn"),
    path("passkeys/add/", views.AddPasskey.as_view(), name="mfa_add_webauthn"),
    path("passkeys/<int:pk>/remove/", views.RemovePasskey.as_view(), name="mfa_remove_webauthn"),
    path("passkeys/<int:pk>/", views.RenamePasskey.as_view(), name="mfa_edit_webauthn"),
    path("sessions/", views.Sessions.as_view(), name="usersessions_list"),
    path("identity/", identity_views.Identities.as_view(), name="socialaccount_connections"),
    path("identity/cancelled/", identity_views.Cancelled.as_view(), name="socialaccount_login_cancelled"),
    path("identity/failed/", identity_views.Failed.as_view(), name="socialaccount_login_error"),
    path("identity/<slug:provider_id>/", identity_views.begin, name="openid_connect_login"),
]
