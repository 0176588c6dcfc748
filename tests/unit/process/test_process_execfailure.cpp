// Why a program does not start, in words.
#include "process/execfailure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <elf.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace spawner;

class TestProcessExecFailure : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QByteArray fileWith(const QByteArray &content, bool isExecutable = true)
    {
        QFile file(m_directory.filePath(QStringLiteral("app.fcgi")));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.setPermissions(isExecutable ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                         : QFile::ReadOwner | QFile::WriteOwner);
        return QFile::encodeName(file.fileName());
    }

    static QByteArray ownHead()
    {
        QFile self(QStringLiteral("/proc/self/exe"));
        return self.open(QIODevice::ReadOnly) ? self.read(4096) : QByteArray();
    }

    static void verifySays(const Error &error, const QByteArray &program, const QString &word)
    {
        QCOMPARE(error.code, ErrorCode::AppSpawnFailed);
        QVERIFY2(error.message.startsWith(QStringLiteral("cannot start ") + QFile::decodeName(program)),
                 qPrintable(error.message));
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
    }

private slots:
    void findsInterpreters_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("interpreter");
        QTest::newRow("plain") << QByteArray("#!/bin/sh\necho") << QByteArray("/bin/sh");
        QTest::newRow("argument") << QByteArray("#!/usr/bin/env perl\n") << QByteArray("/usr/bin/env");
        QTest::newRow("blanks") << QByteArray("#! \t/bin/sh\t-e\n") << QByteArray("/bin/sh");
        QTest::newRow("no line end") << QByteArray("#!/bin/sh") << QByteArray("/bin/sh");
        QTest::newRow("Windows") << QByteArray("#!/bin/sh\r\nx") << QByteArray("/bin/sh\r");
        QTest::newRow("empty line") << QByteArray("#!\n/bin/sh") << QByteArray();
        QTest::newRow("only #!") << QByteArray("#!") << QByteArray();
        QTest::newRow("no script") << QByteArray("echo\n#!/bin/sh") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("ELF, too short") << QByteArray(ELFMAG "\2\1\1") << QByteArray();
    }

    void findsInterpreters()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, interpreter);
        QCOMPARE(interpreterOf(head), interpreter);
    }

    void findsTheLoaderOfAnElfProgram()
    {
        const QByteArray head = ownHead();
        const QByteArray loader = interpreterOf(head);
        QVERIFY2(loader.startsWith("/lib") && loader.contains("ld"), loader.constData());
        // Damaged files, however cut, make no trouble.
        for (qsizetype length = 0; length < head.size(); ++length) {
            const QByteArray found = interpreterOf(head.left(length));
            QVERIFY(found.isEmpty() || found == loader);
        }
    }

    void saysWhatIsMissing()
    {
        verifySays(execFailure("/nonexistent/a.fcgi", ENOENT), "/nonexistent/a.fcgi",
                   QStringLiteral("the file does not exist"));
        QByteArray program = fileWith("#!/usr/bin/perl6\n");
        verifySays(execFailure(program, ENOENT), program,
                   QStringLiteral("interpreter /usr/bin/perl6 does not exist"));
        program = fileWith("#!/bin/sh\r\n");
        verifySays(execFailure(program, ENOENT), program, QStringLiteral("Windows line break"));

        QByteArray elf = ownHead();
        const QByteArray loader = interpreterOf(elf);
        elf.replace(loader, QByteArray("/lib/ld-gone.so").leftJustified(loader.size(), '\0'));
        program = fileWith(elf);
        verifySays(execFailure(program, ENOENT), program,
                   QStringLiteral("loader /lib/ld-gone.so does not exist"));
    }

    void saysWhyItIsDenied()
    {
        QByteArray program = fileWith("#!/bin/sh\n", false);
        verifySays(execFailure(program, EACCES), program, QStringLiteral("chmod +x"));
        program = fileWith("#!/etc/passwd\n");
        verifySays(execFailure(program, EACCES), program,
                   QStringLiteral("interpreter /etc/passwd may not be executed"));
        const QByteArray directory = QFile::encodeName(m_directory.path());
        verifySays(execFailure(directory, EACCES), directory, QStringLiteral("not a regular file"));
    }

    void saysThatTheMountIsNoexec()
    {
        for (const char *file : { "/proc/self/status", "/sys/kernel/profiling", "/dev/null" }) {
            struct statvfs mount = {};
            struct stat status = {};
            if (::stat(file, &status) != 0 || !S_ISREG(status.st_mode) || ::statvfs(file, &mount) != 0
                || (mount.f_flag & ST_NOEXEC) == 0)
                continue;
            verifySays(execFailure(file, EACCES), file, QStringLiteral("noexec"));
            return;
        }
        QSKIP("no file system is mounted noexec here");
    }

    void saysWhyTheFormatIsWrong()
    {
        QByteArray program = fileWith("echo no interpreter\n");
        verifySays(execFailure(program, ENOEXEC), program,
                   QStringLiteral("no #! line and is not an ELF program"));
        program = fileWith("");
        verifySays(execFailure(program, ENOEXEC), program, QStringLiteral("empty"));
        QByteArray elf = ownHead();
        program = fileWith(elf.left(100));
        verifySays(execFailure(program, ENOEXEC), program, QStringLiteral("damaged"));
        elf[18] = char(EM_S390);
        program = fileWith(elf);
        verifySays(execFailure(program, ENOEXEC), program, QStringLiteral("ELF program for S/390"));
    }

    void otherCausesHaveWordsToo()
    {
        verifySays(execFailure("/a", ETXTBSY), "/a", QStringLiteral("open for writing"));
        verifySays(execFailure("/a", E2BIG), "/a", QStringLiteral("too large"));
        verifySays(execFailure("/a", EAGAIN), "/a", QStringLiteral("TasksMax"));
        verifySays(execFailure("/a", EIO), "/a", QStringLiteral("Input/output error"));
        verifySays(directoryFailure("/a", "/gone", ENOENT), "/a", QStringLiteral("working directory /gone"));
    }
};

QTEST_GUILESS_MAIN(TestProcessExecFailure)
#include "test_process_execfailure.moc"
