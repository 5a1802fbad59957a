// Asks a passkey for the secret that opens a key (WebAuthn's prf) and puts it into the form of the page.
"use strict";
{
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function ask(form, salts) {
  const evalByCredential = {};
  for (const [id, salt] of Object.entries(salts)) evalByCredential[id] = { first: toBytes(salt) };
  const used = await navigator.credentials.get({ publicKey: {
    // The secret itself is the proof: nobody checks the signature over this challenge.
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    allowCredentials: Object.keys(salts).map((id) => ({ type: "public-key", id: toBytes(id) })),
    // With and without the user's verification a passkey makes two different secrets.
    userVerification: "required",
    extensions: { prf: { evalByCredential } },
  } });
  const { prf } = used.getClientExtensionResults();
  if (!prf || !prf.results || !prf.results.first) throw new Error("no prf");
  const id = toText(used.rawId);
  form.elements.credential.value = id;
  form.elements.salt.value = salts[id];
  form.elements.secret.value = toText(prf.results.first);
  form.submit();
}

const form = document.getElementById("passkey");
const salts = document.getElementById("passkey-salts");
if (form && salts && window.PublicKeyCredential) {
  const fault = form.querySelector(".fault[hidden]");
  form.hidden = false;
  form.querySelector("button[type=button]").addEventListener("click", () => {
    fault.hidden = true;
    ask(form, JSON.parse(salts.textContent)).catch(() => { fault.hidden = false; });
  });
}
}
