// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "settings/settingsdialog.h"

#include "desktop/autostart.h"
#include "historyfixture.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tincan;

namespace {

class FakeAutostart : public Autostart
{
public:
    bool isOn() const override { return on; }
    QString setOn(bool wanted) override
    {
        if (reason.isEmpty())
            on = wanted;
        return reason;
    }

    bool on = false;
    QString reason; ///< why it cannot be changed
};

class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context).startsWith("tincan::") ? QString::fromUtf8(source).toUpper() : QString();
    }
};

} // namespace

/// The page about the desktop. What the first page does is tested with the menu, which has the same choices.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void choicesTakeEffectAtOnce();
    void pagesOfTwoWindowsAgree();
    void textsNeedNotifications();
    void withoutATrayItSaysWhy();
    void theTrayIsAskedWhenThePageIsShown();
    void startingWithTheSystemIsWhatItIs();
    void aFailureIsToldBesideTheBox();
    void whereItCannotStartItDoesNotOffer();
    void wordsFollowTheLanguage();
    void everyControlHasANameAndAKey();
    void fitsIntoTheLeastWindow();
    void theHistoryIsKeptUnlessOneDoesNotWantIt();
    void forgettingTakesEffectAtOnce();
    void forgettingAsksBeforeItDeletes();
    void clearingAsks();
    void theFileCanBeReadAndCopied();
    void theHistoryPageIsComplete();

private:
    /// A conversation that ended so many days ago.
    void keep(int daysAgo);
    std::unique_ptr<SettingsDialog> open(Autostart *autostart = nullptr);
    static QCheckBox *box(const SettingsDialog &dialog, const char *name)
    {
        return dialog.findChild<QCheckBox *>(QLatin1String(name));
    }

    bool m_hasTray = true;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<History> m_history;
};

void TestSettingsDialog::init()
{
    m_hasTray = true;
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ProfileSettings>(QString(), m_folder->path());
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("history")));
}

std::unique_ptr<SettingsDialog> TestSettingsDialog::open(Autostart *autostart)
{
    auto dialog = std::make_unique<SettingsDialog>(*m_preferences, *m_history,
                                                   DesktopOffers{[this] { return m_hasTray; }, autostart}, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    dialog->show();
    return dialog;
}

void TestSettingsDialog::choicesTakeEffectAtOnce()
{
    FakeAutostart autostart;
    const auto dialog = open(&autostart);
    QVERIFY(m_preferences->notifications() && m_preferences->notificationTexts());
    QVERIFY(!m_preferences->keepRunning() && !autostart.on); // off by default
    box(*dialog, "notificationTextsBox")->click();
    QVERIFY(!m_preferences->notificationTexts());
    box(*dialog, "notificationsBox")->click();
    QVERIFY(!m_preferences->notifications());
    box(*dialog, "keepRunningBox")->click();
    QVERIFY(m_preferences->keepRunning());
    box(*dialog, "autostartBox")->click();
    QVERIFY(autostart.on);
    box(*dialog, "autostartBox")->click();
    QVERIFY(!autostart.on);
}

void TestSettingsDialog::pagesOfTwoWindowsAgree()
{
    const auto one = open();
    const auto two = open();
    for (const char *name : {"notificationsBox", "keepRunningBox"}) {
        const bool before = box(*two, name)->isChecked();
        box(*one, name)->click();
        QCOMPARE(box(*two, name)->isChecked(), !before);
    }
}

void TestSettingsDialog::textsNeedNotifications()
{
    const auto dialog = open();
    QVERIFY(box(*dialog, "notificationTextsBox")->isEnabled());
    box(*dialog, "notificationsBox")->click();
    QVERIFY(!box(*dialog, "notificationTextsBox")->isEnabled());
    QVERIFY(box(*dialog, "notificationTextsBox")->isChecked()); // the wish is kept
}

void TestSettingsDialog::withoutATrayItSaysWhy()
{
    m_hasTray = false;
    const auto dialog = open();
    QVERIFY(!box(*dialog, "keepRunningBox")->isEnabled());
    const QString why = dialog->findChild<QLabel *>(QStringLiteral("keepRunningHint"))->text();
    QVERIFY(why.contains(QLatin1String("no tray")));
    QCOMPARE(box(*dialog, "keepRunningBox")->accessibleDescription(), why);
}

void TestSettingsDialog::theTrayIsAskedWhenThePageIsShown()
{
    m_hasTray = false;
    const auto dialog = open();
    QVERIFY(!box(*dialog, "keepRunningBox")->isEnabled());
    m_hasTray = true;
    dialog->findChild<QTabWidget *>()->setCurrentIndex(0);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(box(*dialog, "keepRunningBox")->isEnabled());
}

void TestSettingsDialog::startingWithTheSystemIsWhatItIs()
{
    FakeAutostart autostart;
    autostart.on = true; // somebody wrote the entry
    const auto dialog = open(&autostart);
    QVERIFY(box(*dialog, "autostartBox")->isChecked());
    autostart.on = false; // and the system's own settings switched it off
    dialog->findChild<QTabWidget *>()->setCurrentIndex(0);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(!box(*dialog, "autostartBox")->isChecked());
}

void TestSettingsDialog::aFailureIsToldBesideTheBox()
{
    FakeAutostart autostart;
    autostart.reason = QStringLiteral("Permission denied");
    const auto dialog = open(&autostart);
    const auto *error = dialog->findChild<QLabel *>(QStringLiteral("autostartError"));
    QVERIFY(!error->isVisible());
    box(*dialog, "autostartBox")->click();
    QVERIFY(!box(*dialog, "autostartBox")->isChecked()); // as it is, not as it was wished
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(QLatin1String("Permission denied")));
    EVENTUALLY_VERIFY(error->height() >= error->heightForWidth(error->width())); // the dialog grows
    autostart.reason.clear();
    box(*dialog, "autostartBox")->click();
    QVERIFY(box(*dialog, "autostartBox")->isChecked());
    QVERIFY(!error->isVisible());
}

void TestSettingsDialog::whereItCannotStartItDoesNotOffer()
{
    const auto dialog = open();
    QVERIFY(!box(*dialog, "autostartBox")->isVisible());
}

void TestSettingsDialog::wordsFollowTheLanguage()
{
    FakeAutostart autostart;
    const auto dialog = open(&autostart);
    Shouting loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    EVENTUALLY_COMPARE(box(*dialog, "notificationsBox")->text(), QStringLiteral("SHOW &NOTIFICATIONS"));
    const auto *tabs = dialog->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(1), QStringLiteral("NOTIFICATIONS AND &DESKTOP"));
    for (const char *name : {"notificationTextsBox", "keepRunningBox", "autostartBox"})
        QCOMPARE(box(*dialog, name)->text(), box(*dialog, name)->text().toUpper());
    const QString hint = dialog->findChild<QLabel *>(QStringLiteral("keepRunningHint"))->text();
    QCOMPARE(hint, hint.toUpper());
}

void TestSettingsDialog::everyControlHasANameAndAKey()
{
    FakeAutostart autostart;
    const auto dialog = open(&autostart);
    QStringList keys;
    for (const char *name : {"notificationsBox", "notificationTextsBox", "keepRunningBox", "autostartBox"}) {
        QAccessibleInterface *control = QAccessible::queryAccessibleInterface(box(*dialog, name));
        QVERIFY2(control && !control->text(QAccessible::Name).isEmpty(), name);
        keys.append(box(*dialog, name)->shortcut().toString());
    }
    const auto *tabs = dialog->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i)
        keys.append(QKeySequence::mnemonic(tabs->tabText(i)).toString());
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()); // each one is there once
}

void TestSettingsDialog::fitsIntoTheLeastWindow()
{
    FakeAutostart autostart;
    autostart.reason = QStringLiteral("The folder /home/somebody/.config/autostart cannot be written");
    const auto dialog = open(&autostart);
    box(*dialog, "autostartBox")->click();
    QVERIFY2(dialog->minimumSizeHint().width() <= 360, qPrintable(QString::number(dialog->minimumSizeHint().width())));
    dialog->resize(360, 420);
    EVENTUALLY_COMPARE(dialog->size(), QSize(360, 420));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            EVENTUALLY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    for (const QWidget *part : dialog->findChildren<QWidget *>()) {
        if (part->isVisible() && part->height() > 0)
            QVERIFY2(dialog->rect().contains(QRect(part->mapTo(dialog.get(), QPoint()), part->size())),
                     qPrintable(part->objectName()));
    }
}

// --- the page of the history ------------------------------------------------------------------------------------

void TestSettingsDialog::keep(int daysAgo)
{
    const qint64 then = QDateTime::currentDateTime().addDays(-daysAgo).toMSecsSinceEpoch();
    const qsizetype before = m_history->conversations().size();
    auto rows = m_history->makeSource();
    rows->begin({});
    rows->append({fact::MessageAdded{{MessageId{1}, then, {QStringLiteral("10.0.0.1"), 40'000}, {}, "hello"}}});
    rows.reset();
    EVENTUALLY_COMPARE(m_history->conversations().size(), before + 1);
    const ConversationId id = m_history->conversations().first().id;
    EVENTUALLY_VERIFY(!m_history->isLive(id));
    QVERIFY(backdate(*m_history, id, then, then));
}

void TestSettingsDialog::theHistoryIsKeptUnlessOneDoesNotWantIt()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(m_preferences->keepHistory() && box(*one, "keepHistoryBox")->isChecked());
    box(*one, "keepHistoryBox")->click();
    QVERIFY(!m_preferences->keepHistory());
    QVERIFY(!box(*two, "keepHistoryBox")->isChecked());
}

void TestSettingsDialog::forgettingTakesEffectAtOnce()
{
    const auto dialog = open();
    auto *days = dialog->findChild<QSpinBox *>(QStringLiteral("historyDaysBox"));
    QCOMPARE(m_preferences->historyDays(), 0);
    QVERIFY(!days->isEnabled());
    box(*dialog, "forgetHistoryBox")->click();
    QCOMPARE(m_preferences->historyDays(), 30);
    QVERIFY(days->isEnabled());
    days->setValue(365);
    QCOMPARE(m_preferences->historyDays(), 365);
    box(*dialog, "forgetHistoryBox")->click();
    QCOMPARE(m_preferences->historyDays(), 0);
    QCOMPARE(days->value(), 365); // the number is kept for the next time
    QCOMPARE(days->minimum(), 1);
    QCOMPARE(days->maximum(), 3650);
}

void TestSettingsDialog::forgettingAsksBeforeItDeletes()
{
    keep(40);
    const auto dialog = open();
    box(*dialog, "forgetHistoryBox")->click();
    auto *question = dialog->findChild<QDialog *>(QStringLiteral("question"));
    QVERIFY(question);
    QCOMPARE(m_preferences->historyDays(), 0); // not before the answer
    question->reject();
    QCOMPARE(m_preferences->historyDays(), 0);
    QVERIFY(!box(*dialog, "forgetHistoryBox")->isChecked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    box(*dialog, "forgetHistoryBox")->click();
    dialog->findChild<QDialog *>(QStringLiteral("question"))->accept();
    QCOMPARE(m_preferences->historyDays(), 30);
    QVERIFY(box(*dialog, "forgetHistoryBox")->isChecked());
}

void TestSettingsDialog::clearingAsks()
{
    keep(1);
    keep(0);
    const auto dialog = open();
    dialog->findChild<QPushButton *>(QStringLiteral("clearHistoryButton"))->click();
    auto *question = dialog->findChild<QDialog *>(QStringLiteral("question"));
    QVERIFY(question);
    QVERIFY(
        dialog->findChild<QLabel *>(QStringLiteral("questionText"))->text().contains(QLatin1String("open windows")));
    question->reject();
    QCOMPARE(m_history->conversations().size(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog->findChild<QPushButton *>(QStringLiteral("clearHistoryButton"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("questionYes"))->click();
    EVENTUALLY_COMPARE(m_history->conversations().size(), 0);
}

void TestSettingsDialog::theFileCanBeReadAndCopied()
{
    const auto dialog = open();
    dialog->showPage(SettingsDialog::Page::History);
    auto *place = dialog->findChild<QLabel *>(QStringLiteral("historyFile"));
    QCOMPARE(place->text(), QDir::toNativeSeparators(m_history->fileName()));
    QVERIFY(place->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EVENTUALLY_VERIFY(place->height() >= place->heightForWidth(place->width())); // all of it is shown
    QVERIFY(place->width() >= place->minimumSizeHint().width());
}

void TestSettingsDialog::theHistoryPageIsComplete()
{
    const auto dialog = open();
    dialog->showPage(SettingsDialog::Page::History);
    auto *clear = dialog->findChild<QPushButton *>(QStringLiteral("clearHistoryButton"));
    QStringList keys{box(*dialog, "keepHistoryBox")->shortcut().toString(),
                     box(*dialog, "forgetHistoryBox")->shortcut().toString(), clear->shortcut().toString()};
    const auto *tabs = dialog->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i)
        keys.append(QKeySequence::mnemonic(tabs->tabText(i)).toString());
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    dialog->resize(360, 420);
    EVENTUALLY_COMPARE(dialog->size(), QSize(360, 420));
    for (const QWidget *part : dialog->findChildren<QWidget *>()) {
        if (part->isVisible() && part->height() > 0 && !part->objectName().isEmpty())
            QVERIFY2(dialog->rect().contains(QRect(part->mapTo(dialog.get(), QPoint()), part->size())),
                     qPrintable(part->objectName()));
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
