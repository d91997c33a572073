// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "settings/portable.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

class TestProfileSettings : public QObject
{
    Q_OBJECT

private slots:
    void remembers();
    void profilesAreApart();
    void aDamagedFileGivesDefaults();
    void numbersOutOfRangeGiveDefaults();
    void keepsTenAddresses();
    void aDraftHasItsLimit();
    void theLanguageOfARunIsNotKept();
    void anUnwritablePlaceIsTold();
    void portableModeStaysBesideTheProgram();
    void portableModeThatCannotWriteIsTold();
};

void TestProfileSettings::remembers()
{
    const QTemporaryDir folder;
    ConversationSettings written;
    written.transport = Transport::Udp;
    written.role = Role::Client;
    written.host = QStringLiteral("192.168.1.20");
    written.port = 4000;
    written.udpReadSize = 2000;
    written.lineEnd = LineEnd::CrLf;
    written.replies = {ReplyRule::Kind::Custom, QStringLiteral("got {text}"), 50};
    {
        ProfileSettings settings({}, folder.path());
        settings.setConversation(written);
        settings.setGeometry("geometry");
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextSize(150);
        settings.setTimes(TimeFormat::Milliseconds);
        settings.setSidebarShown(false);
        settings.setNotifications(false);
        settings.setNotificationTexts(false);
        settings.setKeepRunning(true);
        settings.setKeepHistory(false);
        settings.setHistoryDays(30);
        settings.setHistoryGeometry("there");
        QVERIFY(settings.canSave());
    }
    const ProfileSettings settings({}, folder.path());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.textSize(), 150);
    QCOMPARE(settings.times(), TimeFormat::Milliseconds);
    QVERIFY(!settings.sidebarShown());
    QVERIFY(!settings.notifications());
    QVERIFY(!settings.notificationTexts());
    QVERIFY(settings.keepRunning());
    QVERIFY(!settings.keepHistory());
    QCOMPARE(settings.historyDays(), 30);
    QCOMPARE(settings.historyGeometry(), QByteArray("there"));
    const ConversationSettings read = settings.conversation();
    QCOMPARE(read.transport, written.transport);
    QCOMPARE(read.role, written.role);
    QCOMPARE(read.host, written.host);
    QCOMPARE(read.port, written.port);
    QVERIFY(!read.portIsDefault);
    QCOMPARE(read.udpReadSize, written.udpReadSize);
    QCOMPARE(read.lineEnd, written.lineEnd);
    QCOMPARE(read.replies, written.replies);
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
}

void TestProfileSettings::profilesAreApart()
{
    const QTemporaryDir folder;
    ProfileSettings one(QStringLiteral("one"), folder.path());
    one.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(one.canSave());
    const ProfileSettings two(QStringLiteral("two"), folder.path());
    QVERIFY(two.language().isEmpty());
    QVERIFY(one.fileName() != two.fileName());
}

/// F88: a damaged settings file
void TestProfileSettings::aDamagedFileGivesDefaults()
{
    const QTemporaryDir folder;
    const QString name = ProfileSettings({}, folder.path()).fileName();
    for (const QByteArray &garbage : {QByteArray("\0\1\2\xff\xfe=[[[", 9), QByteArray("[form\nport=@Variant(broken"),
                                      QByteArray(100'000, '['), QByteArray("[form]\nport=\xff\nrole=x\n")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
        file.close();
        ProfileSettings settings({}, folder.path());
        QCOMPARE(settings.conversation().port, bookTcpPort);
        QCOMPARE(settings.conversation().role, Role::Server);
        QVERIFY(settings.recentAddresses().isEmpty());
        settings.addRecentAddress(QStringLiteral("10.0.0.1"));
        QVERIFY(settings.canSave());
        QFile::remove(name);
    }
}

/// F88: a damaged settings file
void TestProfileSettings::numbersOutOfRangeGiveDefaults()
{
    const QTemporaryDir folder;
    QFile file(ProfileSettings({}, folder.path()).fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[form]\ntransport=7\nrole=-1\nport=70000\ntcpReadSize=0\nudpReadSize=99999999999\nreplies=9\n"
               "[look]\ntheme=3\ntextSize=20\ntimes=x\n[window]\nsidebarShown=-7\n"
               "[desktop]\nnotifications=2\nnotificationTexts=\nkeepRunning=yes\n[history]\nkeep=no\ndays=3651\n");
    file.close();
    const ProfileSettings settings({}, folder.path());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.textSize(), 100);
    QCOMPARE(settings.times(), TimeFormat::Seconds);
    QVERIFY(settings.sidebarShown());
    QVERIFY(settings.notifications());
    QVERIFY(settings.notificationTexts());
    QVERIFY(!settings.keepRunning());
    QVERIFY(settings.keepHistory());
    QCOMPARE(settings.historyDays(), 0); // nothing is deleted for a number that makes no sense
    const ConversationSettings read = settings.conversation();
    QCOMPARE(read.transport, Transport::Tcp);
    QCOMPARE(read.role, Role::Server);
    QCOMPARE(read.port, bookTcpPort);
    QCOMPARE(read.tcpReadSize, bookTcpReadSize);
    QCOMPARE(read.udpReadSize, bookUdpReadSize);
    QCOMPARE(read.replies.kind, ReplyRule::Kind::Book);
}

void TestProfileSettings::keepsTenAddresses()
{
    const QTemporaryDir folder;
    ProfileSettings settings({}, folder.path());
    for (int i = 1; i <= 15; ++i)
        settings.addRecentAddress(QStringLiteral("10.0.0.%1").arg(i));
    settings.addRecentAddress(QStringLiteral("10.0.0.9"));
    QCOMPARE(settings.recentAddresses().size(), 10);
    QCOMPARE(settings.recentAddresses().first(), QStringLiteral("10.0.0.9"));
    QCOMPARE(settings.recentAddresses().count(QStringLiteral("10.0.0.9")), 1);
}

void TestProfileSettings::aDraftHasItsLimit()
{
    const QTemporaryDir folder;
    ProfileSettings settings({}, folder.path());
    QVERIFY(settings.draft().isEmpty());
    settings.setDraft(QString(1'000'000, u'\u4f60'));
    QVERIFY(settings.canSave());
    const QString kept = ProfileSettings({}, folder.path()).draft();
    QCOMPARE(kept, QString(64 * 1024 / 3, u'\u4f60')); // whole characters of three bytes
    settings.setDraft({});
    QVERIFY(settings.draft().isEmpty());
}

void TestProfileSettings::theLanguageOfARunIsNotKept()
{
    const QTemporaryDir folder;
    ProfileSettings settings({}, folder.path());
    settings.setLanguage(QStringLiteral("en"));
    Preferences preferences(settings, QStringLiteral("zh_CN"));
    QCOMPARE(preferences.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.language(), QStringLiteral("en"));
    QSignalSpy changed(&preferences, &Preferences::languageChanged);
    preferences.setLanguage({}); // a person chose
    QCOMPARE(changed.size(), 1);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(settings.language(), QString());
}

/// F87: a place that cannot be written
void TestProfileSettings::anUnwritablePlaceIsTold()
{
    // a file where the folder should be: not even root can write there
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ProfileSettings settings({}, file.fileName());
    QCOMPARE(settings.conversation().port, bookTcpPort);
    settings.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(!settings.canSave());
}

void TestProfileSettings::portableModeStaysBesideTheProgram()
{
    const QTemporaryDir program;
    QCOMPARE(portableFolder(program.path()), QString());
    QFile mark(program.filePath(QStringLiteral("portable.ini")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    const QString folder = portableFolder(program.path());
    QCOMPARE(folder, program.filePath(QStringLiteral("data")));
    {
        ProfileSettings settings(QStringLiteral("work"), folder);
        settings.setTextSize(150);
        QVERIFY(settings.canSave());
        QCOMPARE(settings.fileName(), folder + QStringLiteral("/profile-work.ini"));
    }
    QVERIFY(QFile::exists(folder + QStringLiteral("/profile-work.ini")));
    QCOMPARE(ProfileSettings(QStringLiteral("work"), folder).textSize(), 150);
}

/// F87: as on a stick that is write-protected
void TestProfileSettings::portableModeThatCannotWriteIsTold()
{
    const QTemporaryDir program;
    for (const char *name : {"portable.ini", "data"}) { // a file where the folder should be
        QFile file(program.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ProfileSettings settings({}, portableFolder(program.path()));
    settings.setTextSize(150);
    QVERIFY(!settings.canSave());
}

QTEST_GUILESS_MAIN(TestProfileSettings)
#include "tst_profilesettings.moc"
