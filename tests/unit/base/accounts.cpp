// The names of users and groups.
#include "base/accounts.h"

#include <QTest>

#include <pwd.h>

using namespace spawner;

class AccountsTest : public QObject
{
    Q_OBJECT
private slots:
    void names();
    void numbers();
    void members();
    void memoryGrows();
};

void AccountsTest::names()
{
    QCOMPARE(userName(0), QByteArray("root"));
    QCOMPARE(groupName(0), QByteArray("root"));
    QCOMPARE(userOperand(0), QByteArray("root"));
    QCOMPARE(userName(54321), QByteArray("uid 54321"));
    QCOMPARE(groupName(54321), QByteArray("gid 54321"));
    QCOMPARE(userOperand(54321), QByteArray("54321")); // as chown takes it
}

void AccountsTest::numbers()
{
    const auto root = groupNumber("root");
    QVERIFY(root);
    QCOMPARE(*root, gid_t(0));
    const auto none = groupNumber("no-such-group");
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void AccountsTest::members()
{
    QVERIFY(!isListedIn(0, "no-such-user"));
    QVERIFY(!isListedIn(54321, "root"));
}

void AccountsTest::memoryGrows()
{
    int calls = 0;
    passwd entry{};
    std::vector<char> memory;
    const auto get = [&calls](passwd *into, const char *, size_t bytes, passwd **found) {
        ++calls;
        if (bytes < 100'000) // a group with thousands of members
            return ERANGE;
        *found = into;
        return 0;
    };
    QVERIFY(lookUpAccount(entry, memory, get));
    QVERIFY(calls > 1);
    const auto never = [](passwd *, const char *, size_t, passwd **) { return ERANGE; };
    QVERIFY(!lookUpAccount(entry, memory, never)); // and ends
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts.moc"
