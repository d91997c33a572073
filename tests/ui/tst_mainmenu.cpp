// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "language/language.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tincan;

Q_DECLARE_METATYPE(QKeyCombination)

namespace {

/// The entry of a submenu that is marked.
QString marked(MainWindow *window, const char *menu)
{
    const QList<QAction *> entries = find<QMenu>(window, menu)->actions();
    for (const QAction *action : entries) {
        if (action->isChecked())
            return action->text().remove(u'&');
    }
    return {};
}

QString mnemonicFaults(const QMenu *menu)
{
    QStringList faults;
    QSet<QChar> used;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        const qsizetype at = action->text().indexOf(u'&');
        if (action->menu())
            faults += mnemonicFaults(action->menu());
        if (at >= 0 && used.contains(action->text().at(at + 1).toLower()))
            faults.append(action->text());
        else if (at >= 0)
            used.insert(action->text().at(at + 1).toLower());
    }
    faults.removeAll(QString());
    return faults.join(u',');
}

} // namespace

class TestMainMenu : public WindowTest
{
    Q_OBJECT

private slots:
    void everyEntryHasWordsAndItsOwnKeys();
    void keysTellWhatIsWanted_data();
    void keysTellWhatIsWanted();
    void theThemeGoesRound();
    void choicesAreOneForAllWindows();
    void textSizeHasItsEnds();
    void theLanguageChangesWhileTheWindowIsOpen();
    void settingsTakeEffectAtOnce();
    void oneSettingsDialogForAWindow();
    void theShortcutsAreThoseOfTheMenu();
    void pasteGoesWhereOneWrote();
    void nothingIsCutWithALargeFont();
    void nothingToEndNothingToSaveTwice();
};

void TestMainMenu::everyEntryHasWordsAndItsOwnKeys()
{
    QWidget window;
    MainMenu menu(&window);
    QSet<QString> keys;
    const QList<QAction *> actions = menu.menu()->findChildren<QAction *>();
    QVERIFY(actions.size() > 30);
    for (const QAction *action : actions) {
        if (action->isSeparator() || action->menu() == menu.menu())
            continue;
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
    QCOMPARE(mnemonicFaults(menu.menu()), QString());
}

void TestMainMenu::keysTellWhatIsWanted_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QKeyCombination>("key");
    QTest::newRow("Ctrl+S") << QByteArray(SIGNAL(saveAs())) << QKeyCombination(Qt::CTRL | Qt::Key_S);
    QTest::newRow("Ctrl+,") << QByteArray(SIGNAL(settings())) << QKeyCombination(Qt::CTRL | Qt::Key_Comma);
    QTest::newRow("Ctrl+F") << QByteArray(SIGNAL(find())) << QKeyCombination(Qt::CTRL | Qt::Key_F);
    QTest::newRow("F3") << QByteArray(SIGNAL(findOlder())) << QKeyCombination(Qt::Key_F3);
    QTest::newRow("Shift+F3") << QByteArray(SIGNAL(findNewer())) << QKeyCombination(Qt::SHIFT | Qt::Key_F3);
    QTest::newRow("Ctrl+Home") << QByteArray(SIGNAL(oldest())) << QKeyCombination(Qt::CTRL | Qt::Key_Home);
    QTest::newRow("Ctrl+End") << QByteArray(SIGNAL(newest())) << QKeyCombination(Qt::CTRL | Qt::Key_End);
    QTest::newRow("F1") << QByteArray(SIGNAL(shortcuts())) << QKeyCombination(Qt::Key_F1);
    QTest::newRow("Ctrl++") << QByteArray(SIGNAL(textSize(int))) << QKeyCombination(Qt::CTRL | Qt::Key_Plus);
    QTest::newRow("Ctrl+=") << QByteArray(SIGNAL(textSize(int))) << QKeyCombination(Qt::CTRL | Qt::Key_Equal);
    QTest::newRow("Ctrl+-") << QByteArray(SIGNAL(textSize(int))) << QKeyCombination(Qt::CTRL | Qt::Key_Minus);
    QTest::newRow("Ctrl+0") << QByteArray(SIGNAL(textSize(int))) << QKeyCombination(Qt::CTRL | Qt::Key_0);
}
void TestMainMenu::keysTellWhatIsWanted()
{
    QFETCH(QByteArray, signal);
    QFETCH(QKeyCombination, key);
    QWidget window;
    MainMenu menu(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy spy(&menu, signal.constData());
    QTest::keyClick(&window, key.key(), key.keyboardModifiers());
    QCOMPARE(spy.size(), 1);
}

void TestMainMenu::theThemeGoesRound()
{
    MainWindow *window = open();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    for (const auto next : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System, ThemeChoice::Light}) {
        QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(preferences().theme(), next);
    }
    QCOMPARE(settings().theme(), ThemeChoice::Light);
}

void TestMainMenu::choicesAreOneForAllWindows()
{
    MainWindow *one = open();
    MainWindow *two = open();
    QCOMPARE(marked(one, "theme"), QStringLiteral("System"));
    QCOMPARE(marked(one, "times"), QStringLiteral("Seconds"));
    find<QMenu>(one, "theme")->actions().at(2)->trigger();
    find<QMenu>(two, "times")->actions().at(0)->trigger();
    for (MainWindow *window : {one, two, open()}) {
        QCOMPARE(marked(window, "theme"), QStringLiteral("Dark"));
        QCOMPARE(marked(window, "times"), QStringLiteral("Minutes"));
    }
    find<QMenu>(one, "theme")->actions().at(2)->trigger(); // again: a mark is never taken away
    QCOMPARE(marked(one, "theme"), QStringLiteral("Dark"));
}

void TestMainMenu::textSizeHasItsEnds()
{
    MainWindow *window = open();
    QSignalSpy changed(&preferences(), &Preferences::textSizeChanged);
    for (int i = 0; i < 30; ++i)
        find<QAction>(window, "largerAction")->trigger();
    QCOMPARE(preferences().textSize(), 300);
    QCOMPARE(changed.size(), 20);
    for (int i = 0; i < 30; ++i)
        find<QAction>(window, "smallerAction")->trigger();
    QCOMPARE(preferences().textSize(), 50);
    find<QAction>(window, "usualSizeAction")->trigger();
    QCOMPARE(preferences().textSize(), 100);
}

void TestMainMenu::theLanguageChangesWhileTheWindowIsOpen()
{
    QVERIFY(Language::has(QStringLiteral("zh_CN")));
    Language language;
    language.use(QStringLiteral("en"));
    connect(&preferences(), &Preferences::languageChanged, this, [&](const QString &code) { language.use(code); });
    MainWindow *window = open();
    auto *menu = find<QMenu>(window, "language");
    const QString fileBefore = find<QAction>(window, "quitAction")->text();
    QStringList names;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            names.append(action->text());
        if (action->data() == QStringLiteral("zh_CN"))
            QMetaObject::invokeMethod(action, "trigger", Qt::QueuedConnection);
    }
    QCOMPARE(names.size(), 1 + Language::all().size());
    QVERIFY(names.contains(QStringLiteral("English")));
    EVENTUALLY_VERIFY(find<QAction>(window, "quitAction")->text() != fileBefore);
    QCOMPARE(settings().language(), QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    if (Language::has(QStringLiteral("ar"))) {
        preferences().setLanguage(QStringLiteral("ar"));
        EVENTUALLY_VERIFY(window->isRightToLeft());
    }
    preferences().setLanguage(QStringLiteral("en"));
    EVENTUALLY_COMPARE(find<QAction>(window, "quitAction")->text(), fileBefore);
    QVERIFY(!window->isRightToLeft());
}

void TestMainMenu::settingsTakeEffectAtOnce()
{
    MainWindow *window = open();
    find<QAction>(window, "settingsAction")->trigger();
    auto *dialog = find<QDialog>(window, "settingsDialog");
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    find<QComboBox>(dialog, "themeBox")->setCurrentIndex(2);
    QCOMPARE(preferences().theme(), ThemeChoice::Dark);
    find<QComboBox>(dialog, "timesBox")->setCurrentIndex(2);
    QCOMPARE(preferences().times(), TimeFormat::Milliseconds);
    find<QSpinBox>(dialog, "textSizeBox")->setValue(130);
    QCOMPARE(preferences().textSize(), 130);
    auto *languages = find<QComboBox>(dialog, "languageBox");
    languages->setCurrentIndex(languages->findData(QStringLiteral("zh_CN")));
    QCOMPARE(preferences().language(), QStringLiteral("zh_CN"));
    find<QAction>(window, "usualSizeAction")->trigger(); // the dialog follows the menu
    QCOMPARE(find<QSpinBox>(dialog, "textSizeBox")->value(), 100);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMainMenu::oneSettingsDialogForAWindow()
{
    MainWindow *window = open();
    find<QAction>(window, "settingsAction")->trigger();
    find<QAction>(window, "settingsAction")->trigger();
    QCOMPARE(window->findChildren<QDialog *>(QStringLiteral("settingsDialog")).size(), 1);
}

void TestMainMenu::theShortcutsAreThoseOfTheMenu()
{
    MainWindow *window = open();
    find<QAction>(window, "shortcutsAction")->trigger();
    auto *dialog = find<QDialog>(window, "shortcutsDialog");
    QVERIFY(dialog);
    QSet<QString> shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown.insert(label->text());
    const QList<QAction *> actions = window->actions();
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        QVERIFY2(keys.isEmpty() || shown.contains(keys.join(QStringLiteral(" / "))), qPrintable(action->text()));
    }
    QVERIFY(shown.contains(QStringLiteral("Text size: Larger")));
    QVERIFY(shown.contains(QKeySequence(Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void TestMainMenu::pasteGoesWhereOneWrote()
{
    MainWindow *window = open();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    composer(window)->setFocus();
    composer(window)->setPlainText(QStringLiteral("one two"));
    find<QPushButton>(window, "menuButton")->setFocus(Qt::MouseFocusReason);
    find<QAction>(window, "selectAllAction")->trigger();
    QCOMPARE(composer(window)->textCursor().selectedText(), QStringLiteral("one two"));
    find<QAction>(window, "cutAction")->trigger();
    QCOMPARE(composer(window)->toPlainText(), QString());
    find<QAction>(window, "pasteAction")->trigger();
    QCOMPARE(composer(window)->toPlainText(), QStringLiteral("one two"));
}

void TestMainMenu::nothingIsCutWithALargeFont()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    MainWindow *window = open();
    const std::pair<const char *, const char *> dialogs[] = {
        {"settingsAction", "settingsDialog"}, {"shortcutsAction", "shortcutsDialog"}, {"aboutAction", "aboutDialog"}};
    for (const auto &[action, name] : dialogs) {
        find<QAction>(window, action)->trigger();
        auto *dialog = find<QDialog>(window, name);
        QVERIFY2(dialog, name);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QList<QWidget *> parts = dialog->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            const auto *label = qobject_cast<const QLabel *>(part);
            if (!part->isVisible() || (!label && !qobject_cast<const QPushButton *>(part)))
                continue;
            const bool wraps = label && label->wordWrap();
            const int height = wraps ? part->heightForWidth(part->width()) : part->sizeHint().height();
            QVERIFY2(part->height() >= height, qPrintable(label ? label->text() : QString()));
            QVERIFY2(wraps || part->width() >= part->minimumSizeHint().width(),
                     qPrintable(label ? label->text() : QString()));
        }
    }
}

void TestMainMenu::nothingToEndNothingToSaveTwice()
{
    MainWindow *window = open();
    QVERIFY(!find<QAction>(window, "endAction")->isEnabled());
    QWidget other;
    MainMenu menu(&other);
    menu.setSaving(true);
    QVERIFY(!other.actions().isEmpty());
    for (const QAction *action : other.actions()) {
        if (action->objectName() == QLatin1String("saveAction"))
            QVERIFY(!action->isEnabled());
    }
}

QTEST_MAIN(TestMainMenu)
#include "tst_mainmenu.moc"
