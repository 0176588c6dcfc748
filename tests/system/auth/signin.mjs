// Signs in and out with a real browser, and tries what must not work.
//
// usage: signin.mjs SETTINGS, in JSON: chromium (its path), apps {stdio, socket, short, standalone} (their URLs),
// issuer (of the first provider), and screenshots (a folder; optional).
// Prints "ok NAME" or "FAILED NAME" and why, for each scenario, and "secret VALUE" for each value that no log may have.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const settings = JSON.parse(process.argv[2]);
const { apps } = settings;
const Patience = 30_000;

const browser = await chromium.launch({
  executablePath: settings.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
});

/// A visitor with a browser of their own, and what it has seen.
async function visitor(options = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(Patience);
  const page = await context.newPage();
  const callbacks = []; // URLs
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.includes('/callback/')) {
      callbacks.push(request.url());
      console.log(`secret ${url.searchParams.get('code') ?? url.searchParams.get('state')}`);
    }
  });
  const cookie = async (name) => (await context.cookies()).find((one) => one.name === name);
  const photo = async (name) => {
    if (settings.screenshots) await page.screenshot({ path: `${settings.screenshots}/${name}.png`, fullPage: true });
  };
  return { context, page, callbacks, cookie, photo };
}

/// At the provider's pages: says who one is, and agrees.
async function agree(page, login = 'ada') {
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', 'anything');
  await page.click('button[type=submit]');
  await page.click('button[type=submit]'); // "Continue": the app may know name and address
}

async function signIn({ page }, app, service = 'oidc') {
  await page.goto(`${app}/`);
  await page.click(`#${service}`);
  await agree(page);
  await page.waitForURL(`${app}/profile`);
}

/// Begins a sign-in, but goes to the provider with some parameters changed.
async function signInWith({ context, page }, app, changes) {
  const begun = await context.request.get(`${app}/login/oidc`, { maxRedirects: 0 });
  assert.equal(begun.status(), 303);
  const url = new URL(begun.headers().location);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
  await page.goto(url.href);
  const answer = page.waitForResponse((response) => response.url().includes('/callback/'));
  await agree(page);
  return answer;
}

/// `response` is an error page as it should be: whole, in our look, without secrets, and nobody is signed in.
async function assertRefused({ page, cookie, callbacks }, response, status, words) {
  assert.equal(response.status(), status);
  await page.waitForLoadState();
  assert.match(await page.textContent('body'), words);
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.locator('a.button').count(), 1);
  const html = await page.content();
  for (const url of callbacks) {
    for (const secret of ['code', 'state'].map((name) => new URL(url).searchParams.get(name)))
      assert.ok(!secret || !html.includes(secret));
  }
  assert.equal(await cookie('auth-session'), undefined);
}

const scenarios = {
  async 'login, profile and logout'() {
    const ada = await visitor();
    await signIn(ada, apps.stdio);
    const text = await ada.page.textContent('body');
    for (const word of ['Hello, ada <of Test>', 'ada@test.example', 'Test Service', 'ada'])
      assert.ok(text.includes(word), `"${word}" is missing`);
    const session = await ada.cookie('auth-session');
    console.log(`secret ${session.value}`);
    assert.deepEqual([session.httpOnly, session.sameSite, session.secure, session.path],
      [true, 'Lax', false, '/auth.fcgi']);
    assert.equal(await ada.page.evaluate('document.cookie'), '');
    assert.ok(!session.value.includes('ada') && !atob(session.value.replace(/-/g, '+').replace(/_/g, '/')).includes('ada'));
    assert.equal(await ada.cookie('auth-signin'), undefined);

    await ada.page.goto(`${apps.stdio}/`); // knows us
    assert.equal(ada.page.url(), `${apps.stdio}/profile`);
    await ada.page.click('#logout');
    await ada.page.waitForURL(`${apps.stdio}/`);
    assert.equal(await ada.cookie('auth-session'), undefined);
    await ada.page.goto(`${apps.stdio}/profile`);
    assert.equal(new URL(ada.page.url()).searchParams.get('return'), '/auth.fcgi/profile');
  },

  async 'over a socket, with a provider of another kind'() {
    const ada = await visitor();
    await signIn(ada, apps.socket);
    assert.match(await ada.page.textContent('body'), /ada@test\.example/);
    await ada.page.click('#logout');
    await ada.page.waitForURL(`${apps.socket}/`);
  },

  async 'without a gateway'() {
    const ada = await visitor();
    await signIn(ada, apps.standalone);
    assert.match(await ada.page.textContent('body'), /ada@test\.example/);
    assert.equal((await ada.cookie('auth-session')).path, '/');
    await ada.page.click('#logout');
    await ada.page.waitForURL(`${apps.standalone}/`);
  },

  async 'plain OAuth 2, as at GitHub'() {
    const ada = await visitor();
    await signIn(ada, apps.stdio, 'github');
    const text = await ada.page.textContent('body');
    for (const word of ['Hello, ada', '12345678901', 'GitHub']) assert.ok(text.includes(word), `"${word}" is missing`);
  },

  async 'a return path is followed'() {
    const ada = await visitor();
    await ada.page.goto(`${apps.stdio}/?return=${encodeURIComponent('/auth.fcgi/nothing?a=1&b=%20')}`);
    await ada.page.click('#oidc');
    await agree(ada.page);
    await ada.page.waitForURL(`${apps.stdio}/nothing?a=1&b=%20`);
  },

  async 'access denied'() {
    const ada = await visitor();
    await ada.page.goto(`${apps.stdio}/login/oidc`);
    await ada.page.fill('input[name=login]', 'ada');
    await ada.page.fill('input[name=password]', 'anything');
    await ada.page.click('button[type=submit]');
    const answer = ada.page.waitForResponse((response) => response.url().includes('/callback/'));
    await ada.page.click('a[href*=abort]');
    await assertRefused(ada, await answer, 403, /did not allow/);
    await ada.photo('denied');
  },

  async 'a tampered state'() {
    const ada = await visitor();
    await assertRefused(ada, await signInWith(ada, apps.stdio, { state: 'A'.repeat(43) }), 400, /does not belong/);
  },

  async 'a wrong nonce'() {
    const ada = await visitor();
    await assertRefused(ada, await signInWith(ada, apps.stdio, { nonce: 'B'.repeat(43) }), 403, /could not be verified/);
  },

  async 'a wrong code challenge'() {
    const ada = await visitor();
    await assertRefused(ada, await signInWith(ada, apps.stdio, { code_challenge: 'C'.repeat(43) }), 400, /used already/);
  },

  async 'an answer in another browser'() {
    const ada = await visitor();
    const eve = await visitor();
    await signIn(ada, apps.stdio);
    const answer = await eve.page.goto(ada.callbacks[0]);
    await assertRefused(eve, answer, 400, /not begun in this browser/);
  },

  async 'a replayed code'() {
    const ada = await visitor();
    await ada.page.goto(`${apps.stdio}/login/oidc`);
    const begun = await ada.cookie('auth-signin');
    console.log(`secret ${begun.value}`);
    await agree(ada.page);
    await ada.page.waitForURL(`${apps.stdio}/profile`);
    await ada.context.clearCookies();
    const again = await ada.page.goto(ada.callbacks[0]); // the sign-in is used up
    await assertRefused(ada, again, 400, /finished already/);
    await ada.context.addCookies([begun]); // even with what the browser should have forgotten
    await assertRefused(ada, await ada.page.goto(ada.callbacks[0]), 400, /used already/);
  },

  async 'a tampered session'() {
    const ada = await visitor();
    await signIn(ada, apps.stdio);
    const session = await ada.cookie('auth-session');
    const value = session.value.slice(0, 40) + (session.value[40] === 'A' ? 'B' : 'A') + session.value.slice(41);
    await ada.context.addCookies([{ ...session, value }]);
    await assertRefused(ada, await ada.page.goto(`${apps.stdio}/profile`), 401, /not valid/);
  },

  async 'an expired session'() {
    const ada = await visitor();
    await ada.page.goto(`${apps.short}/login/oidc`);
    const callback = ada.page.waitForResponse((response) => response.url().includes('/callback/'));
    await agree(ada.page);
    const lines = (await (await callback).headersArray()).filter(({ name }) => name.toLowerCase() === 'set-cookie');
    const value = lines.map((line) => line.value.match(/^auth-session=([^;]+)/)?.[1]).find(Boolean);
    console.log(`secret ${value}`);
    // The browser forgets it in time; a thief would not.
    const headers = { Cookie: `auth-session=${value}` };
    const deadline = Date.now() + Patience;
    let answer = null;
    do {
      assert.ok(Date.now() < deadline, 'the session does not end');
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await fetch(`${apps.short}/profile`, { headers, redirect: 'manual' });
    } while (answer.status === 200);
    assert.equal(answer.status, 401);
    assert.match(await answer.text(), /has expired/);
    assert.match(answer.headers.get('set-cookie'), /^auth-session=; .*Max-Age=0/);
    await ada.page.goto(`${apps.short}/`);
    await ada.page.waitForSelector('#oidc');
  },

  async 'logout takes the token, and a form of ours'() {
    const ada = await visitor();
    await signIn(ada, apps.stdio);
    assert.equal((await ada.context.request.get(`${apps.stdio}/logout`)).status(), 405);
    for (const form of [{}, { token: 'A'.repeat(43) }])
      assert.equal((await ada.context.request.post(`${apps.stdio}/logout`, { form, maxRedirects: 0 })).status(), 403);
    await ada.page.goto(`${settings.issuer}/trap`);
    await ada.page.click('#bait');
    await ada.page.waitForURL(`${apps.stdio}/**`);
    assert.ok(await ada.cookie('auth-session'), 'another site has signed us out');
    assert.equal((await ada.page.goto(`${apps.stdio}/profile`)).status(), 200);
    assert.equal(ada.page.url(), `${apps.stdio}/profile`);
  },

  async 'a session from before the sign-in is of no use after it'() {
    const ada = await visitor();
    await signIn(ada, apps.stdio);
    const before = await ada.cookie('auth-session');
    await ada.page.goto(`${apps.stdio}/login/oidc`); // the provider remembers us, and goes straight back
    await ada.page.waitForURL(`${apps.stdio}/profile`);
    assert.notEqual((await ada.cookie('auth-session')).value, before.value);
  },

  async 'pages look as they should'() {
    for (const colorScheme of ['light', 'dark']) {
      const ada = await visitor({ colorScheme, viewport: { width: 900, height: 700 } });
      await ada.page.goto(`${apps.bare}/`);
      assert.match(await ada.page.textContent('body'), /SESSION_KEY/);
      await ada.photo(`setup-${colorScheme}`);
      await ada.page.goto(`${apps.stdio}/`);
      await ada.photo(`signin-${colorScheme}`);
      await signIn(ada, apps.stdio);
      await ada.photo(`profile-${colorScheme}`);
      // Nothing of a page may reach beyond the window, however narrow it is.
      await ada.page.setViewportSize({ width: 360, height: 640 });
      for (const url of [`${apps.stdio}/profile`, `${apps.bare}/`]) {
        await ada.page.goto(url);
        assert.ok(await ada.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${url} is too wide`);
      }
      await ada.photo(`narrow-${colorScheme}`);
    }
  },
};

let failures = 0;
for (const [name, scenario] of Object.entries(scenarios)) {
  const begin = Date.now();
  try {
    await scenario();
    console.log(`ok ${name} (${Date.now() - begin} ms)`);
  } catch (problem) {
    failures += 1;
    console.log(`FAILED ${name}: ${problem.stack}`);
  }
  await Promise.all(browser.contexts().map((context) => context.close()));
}
await browser.close();
process.exitCode = failures ? 1 : 0;
