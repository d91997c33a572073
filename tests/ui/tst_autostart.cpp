// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/autostart.h"
#include "eventually.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

const QString odd = QStringLiteral("/opt/my \"cans\"/100% $HOME`x`\\tin=can");

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void anEntryComesAndGoes();
    void theProgramIsQuoted();
    void aSessionReadsItAsItWasMeant();
    void whatTheDesktopSwitchedOffIsOff();
    void anotherProgramIsNotThisOne();
    void whatCannotBeWrittenIsTold();
    void aLaunchAgentComesAndGoes();
    void aRunKeyComesAndGoes();
    void profilesStartApart();

private:
    QTemporaryDir m_folder;
};

void TestAutostart::anEntryComesAndGoes()
{
    const QString name = m_folder.filePath(QStringLiteral("config/autostart/x.desktop"));
    DesktopEntryAutostart autostart(name, {QStringLiteral("/usr/bin/tincan"), QStringLiteral("--hidden")});
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(false), QString()); // there is nothing to do
    QCOMPARE(autostart.setOn(true), QString());  // folders are made
    QVERIFY(autostart.isOn());
    const QByteArray content = read(name);
    QVERIFY(content.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(content.contains("\nExec=\"/usr/bin/tincan\" \"--hidden\"\n"));
    QVERIFY(content.contains("\nTryExec=/usr/bin/tincan\n"));
    QCOMPARE(autostart.setOn(false), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(name));
}

/// The desktop entry specification: quoted, then escaped once more; a % is written twice.
void TestAutostart::theProgramIsQuoted()
{
    const QString name = m_folder.filePath(QStringLiteral("quoted.desktop"));
    DesktopEntryAutostart autostart(name, {odd});
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(read(name).contains("\nExec=\"/opt/my \\\\\"cans\\\\\"/100%% \\\\$HOME\\\\`x\\\\`\\\\\\\\tin=can\"\n"));
    QVERIFY(autostart.isOn());
}

/// GLib's reader is that of GNOME, Xfce and others.
void TestAutostart::aSessionReadsItAsItWasMeant()
{
    const QString gio = QStandardPaths::findExecutable(QStringLiteral("gio"));
    if (gio.isEmpty())
        QSKIP("gio is missing");
    // a program that tells how it was started; GLib 2.74 looks for a % before it has made one of two
    const QString folder = m_folder.filePath(QStringLiteral("my \"cans\" $HOME`x`\\y"));
    QVERIFY(QDir().mkpath(folder));
    const QString program = folder + QStringLiteral("/tin can");
    const QString told = m_folder.filePath(QStringLiteral("told"));
    write(program, "#!/bin/sh\nprintf '%s|' \"$0\" \"$@\" > '" + told.toUtf8() + ".part'\nmv '" + told.toUtf8()
                       + ".part' '" + told.toUtf8() + "'\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString name = m_folder.filePath(QStringLiteral("session.desktop"));
    DesktopEntryAutostart autostart(
        name, {program, QStringLiteral("--hidden"), QStringLiteral("--profile"), QStringLiteral("a-b")});
    QCOMPARE(autostart.setOn(true), QString());
    QProcess session;
    session.start(gio, {QStringLiteral("launch"), name});
    QVERIFY(session.waitForFinished());
    EVENTUALLY_VERIFY2(QFile::exists(told), session.readAllStandardError().constData());
    QCOMPARE(QString::fromUtf8(read(told)), program + QStringLiteral("|--hidden|--profile|a-b|"));
}

void TestAutostart::whatTheDesktopSwitchedOffIsOff()
{
    const QString name = m_folder.filePath(QStringLiteral("off.desktop"));
    DesktopEntryAutostart autostart(name, {QStringLiteral("/usr/bin/tincan")});
    for (const QByteArray line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        QCOMPARE(autostart.setOn(true), QString());
        QVERIFY(autostart.isOn());
        write(name, read(name) + line);
        QVERIFY2(!autostart.isOn(), line.constData());
    }
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    write(name, read(name) + "[Desktop Action x]\nHidden=true\n");
    QVERIFY(autostart.isOn()); // of another group
}

void TestAutostart::anotherProgramIsNotThisOne()
{
    const QString name = m_folder.filePath(QStringLiteral("moved.desktop"));
    DesktopEntryAutostart before(name, {QStringLiteral("/tmp/old/tincan")});
    DesktopEntryAutostart now(name, {QStringLiteral("/opt/tincan")});
    QCOMPARE(before.setOn(true), QString());
    QVERIFY(!now.isOn());
    QCOMPARE(now.setOn(true), QString());
    QVERIFY(now.isOn());
    QVERIFY(!before.isOn());
}

void TestAutostart::whatCannotBeWrittenIsTold()
{
    // a file where the folder should be: not even root can write there
    const QString file = m_folder.filePath(QStringLiteral("file"));
    write(file, {});
    DesktopEntryAutostart autostart(file + QStringLiteral("/x.desktop"), {QStringLiteral("/usr/bin/tincan")});
    QVERIFY(!autostart.setOn(true).isEmpty());
    QVERIFY(!autostart.isOn());
    // a folder where the file should be cannot be removed
    const QString folder = m_folder.filePath(QStringLiteral("y.desktop"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!DesktopEntryAutostart(folder, {QStringLiteral("/usr/bin/tincan")}).setOn(false).isEmpty());
    const QString inFile = file + QStringLiteral("/run.ini");
    RunKeyAutostart runKey(inFile, inFile, QSettings::IniFormat, QStringLiteral("Tincan"),
                           {QStringLiteral("/tincan.exe")});
    const QString why = runKey.setOn(true); // words, not a path
    QVERIFY2(why.contains(u' ') && !why.contains(u'/') && !why.endsWith(u'.'), qPrintable(why));
}

void TestAutostart::aLaunchAgentComesAndGoes()
{
    const QString name = m_folder.filePath(QStringLiteral("LaunchAgents/x.plist"));
    LaunchAgentAutostart autostart(name, QStringLiteral("org.x"), {QStringLiteral("/Applications/A & B/tincan")});
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    const QByteArray content = read(name);
    QVERIFY(content.contains("<string>/Applications/A &amp; B/tincan</string>"));
    QVERIFY(content.contains("<key>RunAtLoad</key>\n  <true/>"));
    QCOMPARE(autostart.setOn(false), QString());
    QVERIFY(!autostart.isOn());
}

void TestAutostart::aRunKeyComesAndGoes()
{
    const QString run = m_folder.filePath(QStringLiteral("run.ini"));
    const QString approved = m_folder.filePath(QStringLiteral("approved.ini"));
    RunKeyAutostart autostart(run, approved, QSettings::IniFormat, QStringLiteral("Tincan"),
                              {QStringLiteral("/Program Files/tincan.exe"), QStringLiteral("--hidden")});
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    QCOMPARE(QSettings(run, QSettings::IniFormat).value(QStringLiteral("Tincan")).toString(),
             u'"' + QDir::toNativeSeparators(QStringLiteral("/Program Files/tincan.exe"))
                 + QStringLiteral("\" --hidden"));
    // as the Task Manager does
    QSettings(approved, QSettings::IniFormat).setValue(QStringLiteral("Tincan"), QByteArray("\x03\0\0\0", 4));
    QVERIFY(!autostart.isOn());
    QSettings(approved, QSettings::IniFormat).setValue(QStringLiteral("Tincan"), QByteArray("\x02\0\0\0", 4));
    QVERIFY(autostart.isOn());
    QCOMPARE(autostart.setOn(false), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QSettings(run, QSettings::IniFormat).contains(QStringLiteral("Tincan")));
}

void TestAutostart::profilesStartApart()
{
    const QStringList usual = autostartCommand({});
    QCOMPARE(usual, (QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")}));
    QCOMPARE(autostartCommand(QStringLiteral("work")),
             usual + QStringList({QStringLiteral("--profile"), QStringLiteral("work")}));
#ifdef Q_OS_LINUX
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    QCOMPARE(makeAutostart({})->setOn(true), QString());
    QCOMPARE(makeAutostart(QStringLiteral("work"))->setOn(true), QString());
    QVERIFY(makeAutostart({})->isOn());
    QCOMPARE(makeAutostart({})->setOn(false), QString());
    QVERIFY(makeAutostart(QStringLiteral("work"))->isOn());
    QVERIFY(read(m_folder.filePath(QStringLiteral("autostart/" TINCAN_APP_ID ".work.desktop"))).contains("--profile"));
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
#endif
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
