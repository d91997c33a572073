// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/palettes.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"

#include <QApplication>
#include <QScopeGuard>
#include <QStyle>
#include <QTest>
#include <QToolTip>

using namespace tincan;

namespace {

class Desktop : public SystemScheme
{
public:
    using SystemScheme::set;
};

bool isLight()
{
    return !isDark(QApplication::palette());
}

/// Whether the words of this label read on the window, and were written for the palette in use.
QString staleLabels(const QWidget *window)
{
    QStringList stale;
    const QList<Label *> labels = window->findChildren<Label *>();
    for (const Label *label : labels) {
        const QColor ink = label->palette().color(QPalette::WindowText);
        const bool onWarning = label->objectName() == QLatin1String("bannerText");
        const Colors colors(QApplication::palette());
        if (contrast(ink, onWarning ? colors.dangerBg : colors.windowBg) < 4.4)
            stale.append(label->objectName() + u' ' + label->text());
    }
    return stale.join(u',');
}

} // namespace

class TestTheme : public WindowTest
{
    Q_OBJECT

private slots:
    void systemFollowsTheDesktop();
    void aChoiceWinsOverTheDesktop();
    void highContrastIsLeftAlone();
    void aDesktopsOwnPaletteStaysWhileItIsRight();
    void nothingKeepsAnOldColour();
    void toolTipsAndMenusFollow();

private:
    Desktop m_desktop;
};

void TestTheme::systemFollowsTheDesktop()
{
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    QVERIFY(isLight()); // nobody said anything
    m_desktop.set(SystemScheme::Scheme::Dark);
    QVERIFY(!isLight());
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    m_desktop.set(SystemScheme::Scheme::Light);
    QVERIFY(isLight());
}

void TestTheme::aChoiceWinsOverTheDesktop()
{
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    theme.use(ThemeChoice::Dark);
    QVERIFY(!isLight());
    m_desktop.set(SystemScheme::Scheme::Light);
    QVERIFY(!isLight());
    theme.use(ThemeChoice::Light);
    m_desktop.set(SystemScheme::Scheme::Dark);
    QVERIFY(isLight());
    theme.use(ThemeChoice::System);
    QVERIFY(!isLight());
}

void TestTheme::highContrastIsLeftAlone()
{
    const auto restore = qScopeGuard([] { QApplication::setPalette(QPalette()); });
    QPalette strong(Qt::white, Qt::black);
    strong.setColor(QPalette::Base, Qt::black);
    strong.setColor(QPalette::Text, Qt::white);
    strong.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(strong);
    QVERIFY(isHighContrast(QApplication::palette()));
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    theme.use(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
}

/// The style's own palette is nobody's wish; that of a desktop is, and cannot be made here: the offscreen platform has
/// none. What can be seen is that nothing of the one before is left.
void TestTheme::aDesktopsOwnPaletteStaysWhileItIsRight()
{
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    theme.use(ThemeChoice::Dark);
    theme.use(ThemeChoice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
             lightPalette().color(QPalette::Disabled, QPalette::Text));
}

void TestTheme::nothingKeepsAnOldColour()
{
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    connect(&preferences(), &Preferences::themeChanged, &theme, &Theme::use);
    MainWindow *one = startedServer();
    QVERIFY(one);
    MainWindow *two = open(); // its port is taken: it has a banner
    two->applyAndStart(settingsFor(Transport::Tcp, Role::Server, one->session().local().port));
    EVENTUALLY_VERIFY(!bannerText(two).isEmpty());
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System}) {
        preferences().setTheme(choice);
        EVENTUALLY_COMPARE(staleLabels(one), QString());
        EVENTUALLY_COMPARE(staleLabels(two), QString());
        for (const QWidget *widget : QApplication::allWidgets())
            QVERIFY2(isDark(widget->palette()) == isDark(QApplication::palette()), widget->metaObject()->className());
    }
}

void TestTheme::toolTipsAndMenusFollow()
{
    m_desktop.set(SystemScheme::Scheme::Unknown);
    Theme theme(m_desktop);
    theme.use(ThemeChoice::Dark);
    QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), darkPalette().color(QPalette::ToolTipBase));
    QCOMPARE(QApplication::palette("QMenu").color(QPalette::Window), darkPalette().color(QPalette::Window));
    QCOMPARE(QApplication::palette("QComboBox").color(QPalette::Base), darkPalette().color(QPalette::Base));
    theme.use(ThemeChoice::Light);
    QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), lightPalette().color(QPalette::ToolTipBase));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
