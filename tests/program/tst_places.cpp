// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace tincan;

namespace {

const QString sh = QStringLiteral("/bin/sh");

} // namespace

/// F87, F88: strange places and damaged settings. The program starts, works, and ends in good order.
class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void localeC();
    void homeMissing_data();
    void homeMissing();
    void pathNotUtf8();
    void homeReadOnly();
    void settingsDamaged_data();
    void settingsDamaged();
    void settingsAreAFolder();
    void profilesAreApart();

private:
    static void startsAndEnds(const Program &program, Child &tincan);
    static void saysThatSettingsAreLost(const Child &tincan);
};

void TestPlaces::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("for Unix");
#endif
}

void TestPlaces::startsAndEnds(const Program &program, Child &tincan)
{
    QVERIFY2(program.startedPort() != 0, tincan.errors().constData());
#ifdef Q_OS_UNIX
    tincan.signal(SIGTERM);
#endif
    EVENTUALLY_VERIFY(tincan.isOver());
    QVERIFY2(tincan.exitCode() == 0, tincan.errors().constData());
    QCOMPARE(program.events(QStringLiteral("stopped")).size(), 1);
}

void TestPlaces::saysThatSettingsAreLost(const Child &tincan)
{
    QVERIFY2(tincan.errors().contains("settings could not be saved"), tincan.errors().constData());
}

/// F87: locale C
void TestPlaces::localeC()
{
    Program program;
    program.environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const ChildHandle tincan = program.start({QStringLiteral("--port"), QStringLiteral("0")});
    startsAndEnds(program, *tincan);
    QVERIFY2(!tincan->errors().contains("ocale"), tincan->errors().constData());
}

void TestPlaces::homeMissing_data()
{
    QTest::addColumn<QString>("home");
    QTest::newRow("not set") << QString();
    QTest::newRow("not there") << QStringLiteral("/no/such/home");
    QTest::newRow("a file") << QStringLiteral("/dev/null");
}

/// F87: no home. As somebody without rights: root would make what is missing.
void TestPlaces::homeMissing()
{
    QFETCH(QString, home);
    Program program;
    QString reason;
    const QStringList command = withoutRights(program, &reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
    program.environment().remove(QStringLiteral("XDG_RUNTIME_DIR"));
    program.environment().insert(QStringLiteral("HOME"), home);
    if (home.isEmpty())
        program.environment().remove(QStringLiteral("HOME"));
    const ChildHandle tincan = program.startThrough(command, {QStringLiteral("--port"), QStringLiteral("0")});
    startsAndEnds(program, *tincan);
    saysThatSettingsAreLost(*tincan);
}

/// F87: the program, its home and its working directory lie in a folder whose name is no text.
void TestPlaces::pathNotUtf8()
{
    const Program program;
    const QString script =
        QStringLiteral("d=$1/$(printf 'a\\377\\376b'); mkdir \"$d\" || exit 77; cp \"$2\" \"$d\"; cd \"$d\"; "
                       "shift 2; HOME=$d exec \"$d/tincan\" \"$@\"");
    const ChildHandle tincan =
        program.startThrough({sh, QStringLiteral("-c"), script, sh, program.file(QString()), Program::executable()},
                             {QStringLiteral("--port"), QStringLiteral("0")});
    EVENTUALLY_VERIFY(tincan->isOver() || !program.events(QStringLiteral("started")).isEmpty());
    if (tincan->exitCode() == 77)
        QSKIP("this file system takes no such names");
    startsAndEnds(program, *tincan);

    // QTemporaryDir cannot name it either
    const Child cleaner(sh, {QStringLiteral("-c"), QStringLiteral("rm -rf \"$1\"/a*b"), sh, program.file(QString())});
    EVENTUALLY_VERIFY(cleaner.isOver());
}

/// F87: a read-only home
void TestPlaces::homeReadOnly()
{
    const Program program;
    QString reason;
    const QStringList command = withoutRights(program, &reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
    const QString home = program.file(QStringLiteral("home"));
    QVERIFY(QFile::setPermissions(home, QFile::Permissions(0x5555)));
    const ChildHandle tincan = program.startThrough(command, {QStringLiteral("--port"), QStringLiteral("0")});
    startsAndEnds(program, *tincan);
    saysThatSettingsAreLost(*tincan);
    QFile::setPermissions(home, QFile::Permissions(0x7777));
}

void TestPlaces::settingsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");

    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte += char(i);
    QTest::newRow("every byte") << everyByte.repeated(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("numbers out of range")
        << QByteArray("[form]\ntransport=7\nrole=-3\nport=99999999999\nlocalPort=-1\ntcpReadSize=0\nudpReadSize=1e9\n"
                      "lineEnd=9\nreplies=12\n[window]\nsidebar=-5000\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\n");
    QTest::newRow("wrong types") << QByteArray(
        "[form]\ntransport=@Variant(\\0\\0\\0\\x7f)\nhost=@ByteArray(\\xff)\nport=@Rect(1 2 3 4)\n");
    QTest::newRow("one long line") << QByteArray("[form]\nhost=") + QByteArray(1'000'000, 'x');
    QTest::newRow("no line ends") << QByteArray("[[[[====;;;%%%\\");
}

/// F88: a damaged settings file
void TestPlaces::settingsDamaged()
{
    QFETCH(QByteArray, content);
    const Program program;
    QVERIFY(QDir().mkpath(program.settingsFolder()));
    QFile settings(program.settingsFolder() + QStringLiteral("/tincan.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(content);
    settings.close();
    const ChildHandle tincan = program.start({QStringLiteral("--port"), QStringLiteral("0")});
    startsAndEnds(program, *tincan);

    // without a word about the conversation the window takes what the file says
    const ChildHandle window = program.run({QStringLiteral("--quit-after"), QStringLiteral("0")});
    EVENTUALLY_VERIFY(window->isOver());
    QCOMPARE(window->exitCode(), 0);
}

/// F88: the settings file is a folder
void TestPlaces::settingsAreAFolder()
{
    const Program program;
    QVERIFY(QDir().mkpath(program.settingsFolder() + QStringLiteral("/tincan.ini")));
    const ChildHandle tincan = program.start({QStringLiteral("--port"), QStringLiteral("0")});
    startsAndEnds(program, *tincan);
}

void TestPlaces::profilesAreApart()
{
    const Program program;
    const ChildHandle tincan = program.start(
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--profile"), QStringLiteral("Left-2_x")});
    startsAndEnds(program, *tincan);
    const QStringList files = QDir(program.settingsFolder()).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY2(file.contains(QStringLiteral("Left-2_x")), qPrintable(files.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
