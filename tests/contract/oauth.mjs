// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs in with an OpenID provider by means of somebody else's client, and writes what it
// understood. So the double that our client is tested with is held against somebody else's idea of
// the protocol: discovery, PKCE, the id_token's signature and claims, refreshing, revoking.
//
// Usage: node oauth.mjs ISSUER CLIENT-ID CLIENT-SECRET

import { Issuer, generators } from 'openid-client';

const [url, id, secret] = process.argv.slice(2);
const redirect = 'http://127.0.0.1:53682/callback';
const issuer = await Issuer.discover(url);
const clientWith = (client_secret) =>
  new issuer.Client({
    client_id: id,
    client_secret,
    redirect_uris: [redirect],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
  });
const client = clientWith(secret);

// What the browser does.
async function visit() {
  const secrets = {
    code_verifier: generators.codeVerifier(),
    state: generators.state(),
    nonce: generators.nonce(),
  };
  const page = await fetch(
    client.authorizationUrl({
      scope: 'openid email profile',
      access_type: 'offline',
      code_challenge: generators.codeChallenge(secrets.code_verifier),
      code_challenge_method: 'S256',
      state: secrets.state,
      nonce: secrets.nonce,
    }),
    { redirect: 'manual' },
  );
  return { params: client.callbackParams(page.headers.get('location')), ...secrets };
}

const redeem = (by, came, verifier = came.code_verifier) =>
  by.callback(redirect, came.params, { code_verifier: verifier, state: came.state, nonce: came.nonce });
const refusal = (promise) =>
  promise.then(
    () => 'taken',
    (error) => error.error ?? String(error),
  );

const came = await visit();
const tokens = await redeem(client, came);
const refreshed = await client.refresh(tokens.refresh_token);
const report = {
  subject: tokens.claims().sub,
  email: tokens.claims().email,
  access: tokens.access_token,
  refreshed: refreshed.access_token,
  usedTwice: await refusal(redeem(client, came)),
  wrongVerifier: await refusal(redeem(client, await visit(), generators.codeVerifier())),
  wrongSecret: await refusal(redeem(clientWith('wrong'), await visit())),
};
await client.revoke(tokens.refresh_token);
report.revoked = await refusal(client.refresh(tokens.refresh_token));
console.log(JSON.stringify(report));
