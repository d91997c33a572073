// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historyfixture.h"
#include "historywindow/pastconversation.h"
#include "theme/metrics.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace tincan;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Accepts the file dialog of the window.
bool saveTo(const HistoryFixture &f, const QString &name)
{
    auto *dialog = f.part<QFileDialog>("saveDialog");
    if (!dialog)
        return false;
    dialog->selectFile(name);
    return QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

/// Exporting and deleting.
class TestHistoryFiles : public QObject
{
    Q_OBJECT

private slots:
    void deletingAsksFirst();
    void theDeleteKeyAsksToo();
    void theDeleteKeyMeansTheChosenLine();
    void anOpenOneCannotBeDeleted();
    void whatIsDeletedElsewhereCloses();
    void exportsOne();
    void theNameSaysWithWhomAndSinceWhen();
    void exportsAllInTheirOrder();
    void exportingCanBeCancelled();
    void whatIsDeletedMeanwhileMakesNoFile_data();
    void whatIsDeletedMeanwhileMakesNoFile();
    void theEndIsTold();
    void closingFinishesTheFile();
    void aFailureIsTold();
    void theFocusGoesBack_data();
    void theFocusGoesBack();
    void whoeverGoesElsewhereMeanwhileStaysThere();

private:
    QTemporaryDir m_place;
};

void TestHistoryFiles::deletingAsksFirst()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.keep(QStringLiteral("10.0.0.2"), {"stays"});
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    f.choose(QStringLiteral("10.0.0.1"));
    f.part<QPushButton>("historyRemove")->click();
    auto *question = f.part<QDialog>("question");
    QVERIFY(question && question->isVisible());
    QVERIFY(f.part<QLabel>("questionText")->text().contains(QStringLiteral("10.0.0.1")));
    EVENTUALLY_VERIFY(f.part<QPushButton>("questionCancel")->hasFocus()); // Enter deletes nothing
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(!question->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(f.history.conversations().size(), 2);
    QVERIFY(window.conversation());

    f.part<QPushButton>("historyRemove")->click();
    f.part<QPushButton>("questionYes")->click();
    QVERIFY(!window.conversation());
    EVENTUALLY_COMPARE(f.rows("historyList"), QStringList({QStringLiteral("[Today]"), QStringLiteral("10.0.0.2")}));
    QVERIFY(!f.find(QStringLiteral("10.0.0.1")));
}

void TestHistoryFiles::theDeleteKeyAsksToo()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    QTest::keyClick(f.part<QListView>("historyList"), Qt::Key_Delete);
    QVERIFY(f.part<QDialog>("question"));
}

void TestHistoryFiles::theDeleteKeyMeansTheChosenLine()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle"});
    f.keep(QStringLiteral("10.0.0.2"), {"hay"});
    HistoryWindow &window = f.open();
    window.resize(360, 420); // going to a line does not open it here
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    auto *list = f.part<QListView>("historyList");
    list->setCurrentIndex(list->model()->index(int(f.rows("historyList").indexOf(QStringLiteral("10.0.0.2"))), 0));
    QVERIFY(!window.conversation());
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(f.part<QDialog>("question"));
    QVERIFY(f.part<QLabel>("questionText")->text().contains(QStringLiteral("10.0.0.2")));
    f.part<QPushButton>("questionYes")->click();
    EVENTUALLY_COMPARE(f.rows("historyList"), QStringList({QStringLiteral("[Today]"), QStringLiteral("10.0.0.1")}));
}

void TestHistoryFiles::anOpenOneCannotBeDeleted()
{
    HistoryFixture f;
    auto live = f.keepLive(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    QVERIFY(window.conversation());
    auto *remove = f.part<QPushButton>("historyRemove");
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("open in a window")));
    QTest::keyClick(f.part<QListView>("historyList"), Qt::Key_Delete);
    QVERIFY(!f.part<QDialog>("question"));
    live.reset();
    EVENTUALLY_VERIFY(remove->isEnabled());
    QVERIFY(remove->toolTip().isEmpty());
}

void TestHistoryFiles::whatIsDeletedElsewhereCloses()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    QVERIFY(window.conversation());
    f.history.clear(); // from the settings
    EVENTUALLY_VERIFY(!window.conversation());
    QCOMPARE(f.rows("historyList"), QStringList());
}

void TestHistoryFiles::exportsOne()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello", "again"}, 0, Transport::Udp);
    f.keep(QStringLiteral("10.0.0.2"), {"somebody else"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    f.choose(QStringLiteral("10.0.0.1"));
    f.part<QPushButton>("historyExport")->click();
    const QString table = m_place.filePath(QStringLiteral("one.csv"));
    QVERIFY(saveTo(f, table));
    EVENTUALLY_VERIFY(QFile::exists(table));
    QVERIFY(contentOf(table).startsWith("time,"));
    EVENTUALLY_VERIFY(!f.part<QFileDialog>("saveDialog"));
    EVENTUALLY_VERIFY(f.part<QPushButton>("historyExport")->isEnabled());
    f.part<QPushButton>("historyExport")->click();
    const QString name = m_place.filePath(QStringLiteral("one.txt"));
    QVERIFY(saveTo(f, name));
    EVENTUALLY_VERIFY(QFile::exists(name));
    const QByteArray text = contentOf(name);
    QVERIFY2(text.contains("10.0.0.1:40000: hello\n"), text.constData());
    QVERIFY2(text.contains("First message from"), text.constData()); // as UDP says it, where TCP says "joined"
    QVERIFY(!text.contains("somebody else"));
    QVERIFY(!text.contains("==="));
    EVENTUALLY_VERIFY(f.part<QPushButton>("historyExport")->isEnabled());
}

void TestHistoryFiles::theNameSaysWithWhomAndSinceWhen()
{
    HistoryFixture f;
    f.keep(QStringLiteral("fe80::1%eth0"), {"hello"}, 3);
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("fe80::1%eth0"));
    const auto suggested = [&f](const char *button) {
        f.part<QPushButton>(button)->click();
        auto *dialog = f.part<QFileDialog>("saveDialog");
        const QString name = dialog ? QFileInfo(dialog->selectedFiles().value(0)).fileName() : QString();
        delete dialog;
        return name;
    };
    const QDate today = QDate::currentDate();
    QCOMPARE(suggested("historyExport"),
             QStringLiteral("Tincan fe80-1-eth0 %1 1200.txt").arg(today.addDays(-3).toString(Qt::ISODate)));
    QCOMPARE(suggested("historyExportAll"), QStringLiteral("Tincan %1.txt").arg(today.toString(Qt::ISODate)));
}

void TestHistoryFiles::exportsAllInTheirOrder()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"oldest"}, 2);
    f.keep(QStringLiteral("10.0.0.3"), {"between"}, 1);
    f.keep(QStringLiteral("10.0.0.2"), {"newest"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 6);
    f.part<QPushButton>("historyExportAll")->click();
    const QString name = m_place.filePath(QStringLiteral("all.txt"));
    QVERIFY(saveTo(f, name));
    EVENTUALLY_VERIFY(QFile::exists(name));
    const QByteArray text = contentOf(name);
    QCOMPARE(text.count("=== 10.0.0."), 3);
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    QVERIFY2(text.contains(today.toUtf8()) && !text.contains("Today"), text.constData()); // it is read tomorrow
    QVERIFY2(text.indexOf("oldest") < text.indexOf("between"), text.constData());
    QVERIFY2(text.indexOf("between") < text.indexOf("newest"), text.constData());

    EVENTUALLY_VERIFY(!f.part<QFileDialog>("saveDialog"));
    EVENTUALLY_VERIFY(f.part<QPushButton>("historyExportAll")->isVisible());
    f.part<QPushButton>("historyExportAll")->click();
    const QString table = m_place.filePath(QStringLiteral("all.csv"));
    QVERIFY(saveTo(f, table));
    EVENTUALLY_VERIFY(QFile::exists(table));
    const QByteArrayList lines = contentOf(table).split('\n');
    QCOMPARE(lines.size(), 5); // one header, and no heading
    QVERIFY2(lines[0].startsWith("conversation,time,"), lines[0].constData());
    for (const int daysAgo : {2, 1, 0}) {
        const QString noon =
            QDateTime::fromMSecsSinceEpoch(HistoryFixture::noon(daysAgo), Qt::UTC).toString(Qt::ISODateWithMs);
        const QByteArray begin = noon.toLatin1() + " TCP server 0.0.0.0:1314,";
        QVERIFY2(lines[3 - daysAgo].startsWith(begin), lines[3 - daysAgo].constData());
    }
}

void TestHistoryFiles::exportingCanBeCancelled()
{
    HistoryFixture f;
    for (int i = 0; i < 3; ++i)
        f.keep(QStringLiteral("10.0.0.%1").arg(i), QByteArrayList(20'000, "a message that fills some time"), 3 - i);
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 6);
    f.part<QPushButton>("historyExportAll")->click();
    const QString name = m_place.filePath(QStringLiteral("cancelled.jsonl"));
    QVERIFY(saveTo(f, name));
    auto *cancel = f.part<QPushButton>("historyCancel");
    QVERIFY(cancel->isVisible());
    auto *progress = f.part<QLabel>("historyProgress");
    const QString before = progress->text();
    EVENTUALLY_VERIFY(progress->text() != before); // the window lives beside it
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    EVENTUALLY_VERIFY(!cancel->isVisible());
    QVERIFY(f.part<QPushButton>("historyExportAll")->isVisible());
    QVERIFY(!QFile::exists(name));
}

void TestHistoryFiles::whatIsDeletedMeanwhileMakesNoFile_data()
{
    QTest::addColumn<QString>("deleted");
    QTest::newRow("one that is being written") << QStringLiteral("10.0.0.1");
    QTest::newRow("one that is still to come") << QStringLiteral("10.0.0.2");
}

void TestHistoryFiles::whatIsDeletedMeanwhileMakesNoFile()
{
    QFETCH(const QString, deleted);
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"}, 1);
    f.keep(QStringLiteral("10.0.0.2"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 4);
    const QString id = QString::number(qint64(f.find(deleted)->id));
    f.part<QPushButton>("historyExportAll")->click();
    const QString name = m_place.filePath(QStringLiteral("incomplete.txt"));
    QVERIFY(saveTo(f, name));
    QVERIFY(change(f.history, QStringLiteral("DELETE FROM conversation WHERE id = ") + id)); // before the first slice
    EVENTUALLY_VERIFY(f.part<QWidget>("banner")->isVisible());
    QVERIFY(f.part<QLabel>("bannerText")->text().contains(QStringLiteral("deleted meanwhile")));
    QVERIFY(!QFile::exists(name));
    QVERIFY(f.part<QPushButton>("historyExportAll")->isVisible());
}

void TestHistoryFiles::theEndIsTold()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.part<QPushButton>("historyExportAll")->click();
    const QString name = m_place.filePath(QStringLiteral("done.txt"));
    QVERIFY(saveTo(f, name));
    EVENTUALLY_VERIFY(f.part<QWidget>("banner")->isVisible());
    QVERIFY(f.part<QLabel>("bannerText")->text().contains(QDir::toNativeSeparators(name)));
    QVERIFY(f.part<QPushButton>("remedy0")->isVisible()); // shows the folder
    const QImage banner = f.part<QWidget>("banner")->grab().toImage();
    const QColor ground = banner.pixelColor(banner.width() / 2, 2);
    QCOMPARE(banner.pixelColor(banner.width() / 2, banner.height() - 3), ground); // the same margin below as above
    QVERIFY(banner.pixelColor(banner.width() / 2, banner.height() - gap::small - 2) != ground);
}

void TestHistoryFiles::closingFinishesTheFile()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), QByteArrayList(5'000, "a message"));
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.part<QPushButton>("historyExportAll")->click();
    const QString name = m_place.filePath(QStringLiteral("closed.csv"));
    QVERIFY(saveTo(f, name));
    QSignalSpy done(&window, &HistoryWindow::done);
    window.close();
    QCOMPARE(done.size(), 0);
    QVERIFY(!QFile::exists(name));
    EVENTUALLY_COMPARE(done.size(), 1);
    QCOMPARE(contentOf(name).count("\r\n"), 5'001);
}

void TestHistoryFiles::aFailureIsTold()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.part<QPushButton>("historyExportAll")->click();
    const QString folder = m_place.filePath(QStringLiteral("gone"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(saveTo(f, folder + QStringLiteral("/x.txt")));
    QVERIFY(QDir(folder).removeRecursively()); // the first slice has not come yet
    EVENTUALLY_VERIFY(f.part<QWidget>("banner")->isVisible());
    QVERIFY(f.part<QLabel>("bannerText")->text().contains(QStringLiteral("x.txt")));
    QVERIFY(f.part<QPushButton>("historyExportAll")->isVisible());
}

void TestHistoryFiles::theFocusGoesBack_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("one") << QStringLiteral("historyExport");
    QTest::newRow("all") << QStringLiteral("historyExportAll");
}

void TestHistoryFiles::theFocusGoesBack()
{
    QFETCH(const QString, button);
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    auto *began = f.part<QPushButton>(qPrintable(button));
    began->setFocus();
    QTest::keyClick(began, Qt::Key_Return);
    QVERIFY(saveTo(f, m_place.filePath(button + QStringLiteral(".txt"))));
    EVENTUALLY_VERIFY(f.part<QWidget>("banner")->isVisible());
    f.window->activateWindow();
    EVENTUALLY_VERIFY(f.window->isActiveWindow());
    QCOMPARE(f.window->focusWidget(), began);
}

void TestHistoryFiles::whoeverGoesElsewhereMeanwhileStaysThere()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    auto *began = f.part<QPushButton>("historyExportAll");
    began->setFocus();
    QTest::keyClick(began, Qt::Key_Return);
    QVERIFY(saveTo(f, m_place.filePath(QStringLiteral("elsewhere.txt"))));
    f.part<QListView>("historyList")->setFocus(); // before the first slice
    EVENTUALLY_VERIFY(f.part<QWidget>("banner")->isVisible());
    f.window->activateWindow();
    EVENTUALLY_VERIFY(f.window->isActiveWindow());
    QCOMPARE(f.window->focusWidget(), f.part<QListView>("historyList"));
}

QTEST_MAIN(TestHistoryFiles)
#include "tst_historyfiles.moc"
