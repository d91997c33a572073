// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "chat/memorymessagesource.h"
#include "export/suggestedname.h"
#include "export/transcriptsaver.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

namespace {

QList<Fact> messages(int count)
{
    QList<Fact> facts;
    for (int i = 0; i < count; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.peer = {QStringLiteral("10.0.0.2"), 40000};
        message.bytes = "message " + QByteArray::number(i);
        facts.append(fact::MessageAdded{message});
    }
    return facts;
}

ExportParts all(const MessageSource &source)
{
    return onePart({borrowed(source), {}, {}});
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveAs : public WindowTest
{
    Q_OBJECT

private slots:
    void writesEverythingInSlices();
    void whatIsForgottenMeanwhileIsNoHole();
    void aPlaceThatCannotBeWrittenIsTold();
    void theFileBeforeStaysUntilTheEnd();
    void theNameSaysWithWhomAndSinceWhen();
    void aSuggestedNameIsAName_data();
    void aSuggestedNameIsAName();
    void fromTheMenu();
    void closingTheWindowFinishesTheFile();
    void theWindowTellsAFailure();

private:
    /// Accepts the dialog that is open with this name.
    bool saveTo(MainWindow *window, const QString &name);
    QTemporaryDir m_place;
};

void TestSaveAs::writesEverythingInSlices()
{
    constexpr int many = 50'000;
    MemoryMessageSource source;
    source.append(messages(many));
    TranscriptSaver saver;
    QSignalSpy finished(&saver, &TranscriptSaver::finished);
    int turns = 0; // of the event loop, where a window would paint
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);

    const QString name = m_place.filePath(QStringLiteral("many.jsonl"));
    saver.save(name, ExportFormat::JsonLines, all(source));
    QVERIFY(saver.isSaving());
    source.append(messages(3)); // what comes meanwhile is not asked for
    QVERIFY(finished.wait(3 * patienceMs));
    QCOMPARE(contentOf(name).count('\n'), many);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    QVERIFY(!saver.isSaving());
}

void TestSaveAs::whatIsForgottenMeanwhileIsNoHole()
{
    ChatLimits limits;
    limits.transcriptBytes = 3'000'000;
    MemoryMessageSource source(limits);
    source.append(messages(5'000));
    const qsizetype before = source.count();
    TranscriptSaver saver;
    QSignalSpy finished(&saver, &TranscriptSaver::finished);
    const QString name = m_place.filePath(QStringLiteral("trimmed.txt"));
    saver.save(name, ExportFormat::Text, all(source));
    source.append(messages(20'000)); // at once, before the first slice
    QVERIFY(source.forgotten() > 0);
    QVERIFY(finished.wait(patienceMs));
    const auto lines = contentOf(name).count('\n');
    QCOMPARE(lines, std::max<qsizetype>(0, before - qsizetype(source.forgotten())));
}

void TestSaveAs::aPlaceThatCannotBeWrittenIsTold()
{
    MemoryMessageSource source;
    source.append(messages(3));
    TranscriptSaver saver;
    QSignalSpy failed(&saver, &TranscriptSaver::failed);
    QSignalSpy finished(&saver, &TranscriptSaver::finished);
    const QString name = m_place.filePath(QStringLiteral("nowhere/x.txt"));
    saver.save(name, ExportFormat::Text, all(source));
    QVERIFY(failed.wait(patienceMs));
    QCOMPARE(failed[0][0].toString(), name);
    QVERIFY(!failed[0][1].toString().isEmpty());

    saver.save(m_place.filePath(QStringLiteral("here.txt")), ExportFormat::Text, all(source)); // and it works again
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(failed.size(), 1);
}

void TestSaveAs::theFileBeforeStaysUntilTheEnd()
{
    const QString name = m_place.filePath(QStringLiteral("old.txt"));
    {
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    MemoryMessageSource source;
    source.append(messages(1000));
    {
        TranscriptSaver saver;
        saver.save(name, ExportFormat::Text, all(source));
        QCOMPARE(contentOf(name), QByteArray("old"));
    } // given up
    QCOMPARE(contentOf(name), QByteArray("old"));
}

bool TestSaveAs::saveTo(MainWindow *window, const QString &name)
{
    find<QAction>(window, "saveAction")->trigger();
    auto *dialog = find<QFileDialog>(window, "saveDialog");
    if (!dialog || dialog->acceptMode() != QFileDialog::AcceptSave)
        return false;
    dialog->selectFile(name);
    return QMetaObject::invokeMethod(dialog, "accept");
}

void TestSaveAs::theNameSaysWithWhomAndSinceWhen()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    const auto suggested = [this, server] {
        find<QAction>(server, "saveAction")->trigger();
        auto *dialog = find<QFileDialog>(server, "saveDialog");
        const QString name = dialog ? QFileInfo(dialog->selectedFiles().value(0)).fileName() : QString();
        delete dialog;
        return name;
    };
    const Entry first = server->session().source()->page(0, 1).value(0);
    const QDateTime began = QDateTime::fromMSecsSinceEpoch(std::get<Notice>(first).timeMs);
    const QString date = began.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    QCOMPARE(suggested(), QStringLiteral("Tincan %1.txt").arg(date));
    QVERIFY(clientOf(server));
    QCOMPARE(suggested(), QStringLiteral("Tincan 127-0-0-1 %1.txt").arg(date));
}

void TestSaveAs::aSuggestedNameIsAName_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("name");
    QTest::newRow("an address") << QStringLiteral("[fe80::1%eth0]:1314") << QStringLiteral("-fe80-1-eth0-1314");
    QTest::newRow("letters") << QString::fromUtf8("Zoë, 王") << QString::fromUtf8("Zoë, 王");
    QTest::newRow("what is no name") << QStringLiteral("../a\\b\n*?\"<c>|d") << QStringLiteral("-a-b -c-d");
    const QString ip = QStringLiteral("192.168.100.100");
    const QString four = QStringList{ip, ip, ip, ip}.join(QStringLiteral(", "));
    const QString three = QStringList{ip, ip, ip}.join(QStringLiteral(", ")).replace(u'.', u'-');
    QTest::newRow("many") << four << three;
    QTest::newRow("one long word") << QString(200, u'x') << QString(60, u'x');
}

void TestSaveAs::aSuggestedNameIsAName()
{
    QFETCH(const QString, who);
    QFETCH(const QString, name);
    const qint64 began = QDateTime(QDate(2026, 11, 29), QTime(9, 27)).toMSecsSinceEpoch();
    QCOMPARE(suggestedName(who, began), QStringLiteral("Tincan %1 2026-11-29 0927").arg(name));
}

void TestSaveAs::fromTheMenu()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("hello"));
    EVENTUALLY_COMPARE(texts(server).size(), 2);

    const QString name = m_place.filePath(QStringLiteral("talk"));
    QVERIFY(saveTo(server, name)); // the first filter is text, and gives the ending
    EVENTUALLY_VERIFY(QFile::exists(name + QStringLiteral(".txt")));
    const QByteArray text = contentOf(name + QStringLiteral(".txt"));
    QVERIFY2(text.contains(": hello\n"), text.constData());
    QVERIFY2(text.contains("] me -> 127.0.0.1:"), text.constData());
    QVERIFY2(text.contains("joined"), text.constData());
    QCOMPARE(settings().saveFolder(), m_place.path());

    EVENTUALLY_VERIFY(!find<QFileDialog>(server, "saveDialog"));
    QVERIFY(saveTo(server, m_place.filePath(QStringLiteral("talk.csv")))); // the ending chooses
    EVENTUALLY_VERIFY(contentOf(m_place.filePath(QStringLiteral("talk.csv"))).startsWith("time,direction,"));
    QCOMPARE(settings().saveSuffix(), QStringLiteral("csv"));
    EVENTUALLY_VERIFY(find<QAction>(server, "saveAction")->isEnabled());
}

void TestSaveAs::closingTheWindowFinishesTheFile()
{
    MainWindow *window = open();
    const QString name = m_place.filePath(QStringLiteral("closed.csv"));
    QVERIFY(saveTo(window, name));
    QVERIFY(!find<QAction>(window, "saveAction")->isEnabled());
    window->close();
    QVERIFY(!QFile::exists(name));
    EVENTUALLY_VERIFY(windows().all().isEmpty());
    QCOMPARE(contentOf(name), QByteArray("time,direction,peer,delivery,text\r\n"));
}

void TestSaveAs::theWindowTellsAFailure()
{
    MainWindow *window = open();
    const QString folder = m_place.filePath(QStringLiteral("gone"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(saveTo(window, folder + QStringLiteral("/x.txt")));
    // the first slice has not come yet
    QVERIFY(QDir(folder).removeRecursively());
    EVENTUALLY_VERIFY(!bannerText(window).isEmpty());
    QVERIFY(bannerText(window).contains(QStringLiteral("x.txt")));
    QVERIFY(find<QAction>(window, "saveAction")->isEnabled());
}

QTEST_MAIN(TestSaveAs)
#include "tst_saveas.moc"
