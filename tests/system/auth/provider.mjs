// Two OpenID providers for the test of the example app auth: they are real, only their visitors are not.
//
// The first also does as GitHub does: plain OAuth 2 at GitHub's paths. The second differs in what providers differ
// in: another signature, another way for the client to prove itself.
//
// Prints {"issuers": [...]} once it listens, reads {"redirectUris": [...]} from standard input (the apps need the
// issuers before their own addresses are known), prints "ready", and ends with its input.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const ClientId = 'test-client';
const ClientSecret = process.env.TEST_CLIENT_SECRET;

function signingKey(algorithm) {
  const { privateKey } = algorithm === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: algorithm, use: 'sig', kid: `test-${algorithm}` };
}

function account(login) {
  return { name: `${login} <of Test>`, email: `${login}@test.example`, email_verified: true };
}

function makeProvider(issuer, redirectUris, { algorithm, method }) {
  const provider = new Provider(issuer, {
    clients: [{
      client_id: ClientId,
      client_secret: ClientSecret,
      redirect_uris: redirectUris,
      id_token_signed_response_alg: algorithm,
      token_endpoint_auth_method: method,
    }],
    clientAuthMethods: [method],
    jwks: { keys: [signingKey(algorithm)] },
    cookies: { keys: ['only for this test'] },
    scopes: ['openid', 'read:user', 'user:email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true, methods: ['S256'] },
    routes: { authorization: '/login/oauth/authorize', token: '/login/oauth/access_token' },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (context, login) => ({ accountId: login, claims: () => ({ sub: login, ...account(login) }) }),
  });
  provider.use(async (context, next) => {
    if (context.path === '/api/v3/user') { // GitHub's
      const token = await provider.AccessToken.find((context.get('Authorization').match(/^Bearer (.+)$/) ?? [])[1]);
      context.status = token ? 200 : 401;
      context.body = token ? { id: 12345678901, login: token.accountId, email: null } : { message: 'Bad credentials' };
    } else if (context.path === '/trap') { // a page that would like to sign its visitors out elsewhere
      context.type = 'html';
      context.body = `<!DOCTYPE html><form method="post" action="${redirectUris[0].replace(/\/callback.*/, '/logout')}">`
        + '<button id="bait">Win</button></form>';
    } else {
      await next();
    }
  });
  return provider;
}

const servers = await Promise.all([0, 1].map(() => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
})));
// Another site than the apps, which are at 127.0.0.1: that is what SameSite is about.
const issuers = servers.map((server) => `http://localhost:${server.address().port}`);
console.log(JSON.stringify({ issuers }));

const input = createInterface({ input: process.stdin });
input.once('line', (line) => {
  const { redirectUris } = JSON.parse(line);
  const kinds = [
    { algorithm: 'RS256', method: 'client_secret_post' },
    { algorithm: 'ES256', method: 'client_secret_basic' },
  ];
  kinds.forEach((kind, i) => servers[i].on('request', makeProvider(issuers[i], redirectUris, kind).callback()));
  console.log('ready');
});
input.once('close', () => process.exit(0));
