// Passkeys: asks the browser for one and puts the answer into the form of the page. Needs no other file.
"use strict";
{
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (list) => (list || []).map((one) => ({ ...one, id: toBytes(one.id) }));

function asJson(credential) {
  const given = credential.response;
  const response = { clientDataJSON: toText(given.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (given[part]) response[part] = toText(given[part]);
  }
  const { credProps } = credential.getClientExtensionResults();
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credProps ? { credProps } : {},
  });
}

// The prf extension lets the passkey open a key as well as sign in.
function create({ publicKey }) {
  return navigator.credentials.create({ publicKey: {
    ...publicKey,
    challenge: toBytes(publicKey.challenge),
    user: { ...publicKey.user, id: toBytes(publicKey.user.id) },
    excludeCredentials: named(publicKey.excludeCredentials),
    authenticatorSelection: { residentKey: "preferred", requireResidentKey: false, userVerification: "preferred" },
    extensions: { credProps: true, prf: {} },
  } });
}

function get({ publicKey }) {
  return navigator.credentials.get({ publicKey: {
    ...publicKey,
    challenge: toBytes(publicKey.challenge),
    allowCredentials: named(publicKey.allowCredentials),
  } });
}

async function options(form) {
  const inPage = document.getElementById("passkey-options");
  if (inPage) return JSON.parse(inPage.textContent);
  const answer = await fetch(form.dataset.fetch, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

async function use(form) {
  const asked = await options(form);
  const made = asked.creation_options ? await create(asked.creation_options) : await get(asked.request_options);
  form.elements.credential.value = asJson(made);
  form.submit();
}

const form = document.getElementById("passkey");
if (form && window.PublicKeyCredential) {
  const fault = form.querySelector(".fault[hidden]");
  form.hidden = false;
  form.querySelector("button[type=button]").addEventListener("click", () => {
    fault.hidden = true;
    use(form).catch(() => { fault.hidden = false; });
  });
}
}
