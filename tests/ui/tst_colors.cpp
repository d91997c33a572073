// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "theme/colors.h"
#include "theme/palettes.h"

#include <QTest>

using namespace tincan;

namespace {

struct Roles {
    QRgb window, windowText, base, text, highlight, link, highlightedText = 0xffffff;
};

QPalette palette(const Roles &roles)
{
    QPalette made;
    made.setColor(QPalette::Window, QColor(roles.window));
    made.setColor(QPalette::WindowText, QColor(roles.windowText));
    made.setColor(QPalette::Base, QColor(roles.base));
    made.setColor(QPalette::Text, QColor(roles.text));
    made.setColor(QPalette::Highlight, QColor(roles.highlight));
    made.setColor(QPalette::Link, QColor(roles.link));
    made.setColor(QPalette::HighlightedText, QColor(roles.highlightedText));
    return made;
}

} // namespace

/// Whatever palette a person has, what Tincan derives from it can be read (WCAG 2: 4.5 for text, 3 for shapes).
class TestColors : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454);
        QCOMPARE(contrast(Qt::white, Qt::black), contrast(Qt::black, Qt::white));
    }

    void readableStopsAsSoonAsItReads()
    {
        QCOMPARE(readable(Qt::black, Qt::white, Qt::black, 4.5), QColor(Qt::black));
        const QColor moved = readable(QColor(0xbbbbbb), Qt::white, Qt::black, 4.5);
        QVERIFY(contrast(moved, Qt::white) >= 4.5);
        QVERIFY(contrast(moved, Qt::white) < 7);
    }

    void everythingReads_data()
    {
        QTest::addColumn<QPalette>("colors");
        QTest::newRow("ours light") << lightPalette();
        QTest::newRow("ours dark") << darkPalette();
        QTest::newRow("Fusion light") << palette({0xefefef, 0x000000, 0xffffff, 0x000000, 0x308cc6, 0x0000ff});
        QTest::newRow("Breeze light") << palette({0xeff0f1, 0x232629, 0xffffff, 0x232629, 0x3daee9, 0x2980b9});
        QTest::newRow("Adwaita light") << palette({0xf6f5f4, 0x2e3436, 0xffffff, 0x2e3436, 0x3584e4, 0x1b6acb});
        QTest::newRow("Windows light") << palette({0xf0f0f0, 0x000000, 0xffffff, 0x000000, 0x0078d7, 0x0066cc});
        QTest::newRow("macOS light") << palette({0xececec, 0x000000, 0xffffff, 0x000000, 0x0a60ff, 0x0068da});
        QTest::newRow("Fusion dark") << palette({0x323232, 0xffffff, 0x2d2d2d, 0xffffff, 0x308cc6, 0x3daee9});
        QTest::newRow("Breeze dark") << palette({0x2a2e32, 0xfcfcfc, 0x1b1e20, 0xfcfcfc, 0x3daee9, 0x1d99f3});
        QTest::newRow("Adwaita dark") << palette({0x353535, 0xeeeeec, 0x2d2d2d, 0xffffff, 0x15539e, 0x3584e4});
        QTest::newRow("Windows dark") << palette({0x202020, 0xffffff, 0x2d2d2d, 0xffffff, 0x0078d4, 0x4cc2ff});
        QTest::newRow("macOS dark") << palette({0x323232, 0xffffff, 0x1e1e1e, 0xffffff, 0x3f638b, 0x419cff});
        QTest::newRow("dark") << palette({0x232629, 0xe9eaec, 0x1b1d1f, 0xe9eaec, 0x4a86d8, 0x6ea8fe});
        QTest::newRow("high contrast") << palette(
            {0x000000, 0xffffff, 0x000000, 0xffffff, 0x1aebff, 0xffff00, 0x000000});
    }
    void everythingReads()
    {
        QFETCH(QPalette, colors);
        const Colors c(colors);

        const QList<std::pair<QColor, QColor>> texts{{c.text, c.chatBg},
                                                     {c.text, c.bubbleIn},
                                                     {c.text, c.bubbleOut},
                                                     {c.secondaryOnIn, c.bubbleIn},
                                                     {c.secondaryOnOut, c.bubbleOut},
                                                     {c.secondaryOnChat, c.chatBg},
                                                     {c.secondaryOnIn, c.pill},
                                                     {c.secondaryOnWindow, c.windowBg},
                                                     {c.onAccent, c.accent},
                                                     {c.link, c.chatBg},
                                                     {c.dangerFg, c.dangerBg},
                                                     {c.dangerFg, c.chatBg},
                                                     {c.warningFg, c.warningBg},
                                                     {c.successFg, c.successBg},
                                                     {c.link, c.windowBg},
                                                     {c.linkOnIn, c.bubbleIn},
                                                     {c.linkOnOut, c.bubbleOut},
                                                     {c.onSelection, c.selection},
                                                     {c.onHit, c.hit},
                                                     {c.onCurrentHit, c.currentHit},
                                                     {c.text, c.selected(c.bubbleIn)},
                                                     {c.text, c.selected(c.bubbleOut)},
                                                     {c.text, c.failedRow},
                                                     {c.name(QStringLiteral("10.0.0.1")), c.bubbleIn}};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QVERIFY2(contrast(texts[i].first, texts[i].second) >= 4.5, qPrintable(QString::number(i)));
        for (const QColor &shape : {c.accentBar, c.dotOn, c.dotOff})
            QVERIFY2(contrast(shape, c.windowBg) >= 3, qPrintable(shape.name()));
        for (const QColor &ground : {c.windowBg, c.chatBg})
            QVERIFY2(contrast(c.border, ground) >= 3, qPrintable(ground.name()));
        QVERIFY(contrast(c.hit, c.currentHit) >= 1.5);
        QVERIFY(c.bubbleBorder.isValid() || contrast(c.bubbleIn, c.chatBg) >= 1.05);
    }

    void ourPalettesReadInEveryGroup_data()
    {
        QTest::addColumn<QPalette>("colors");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void ourPalettesReadInEveryGroup()
    {
        QFETCH(QPalette, colors);
        using P = QPalette;
        const QList<std::pair<P::ColorRole, P::ColorRole>> pairs{
            {P::WindowText, P::Window},
            {P::Text, P::Base},
            {P::Text, P::AlternateBase},
            {P::ButtonText, P::Button},
            {P::PlaceholderText, P::Base},
            {P::HighlightedText, P::Highlight},
            {P::ToolTipText, P::ToolTipBase},
            {P::Link, P::Base},
            {P::Link, P::Window},
            {P::LinkVisited, P::Base},
            {P::PlaceholderText, P::Window},
        };
        for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
            for (const auto &[ink, ground] : pairs) {
                const double found = contrast(colors.color(group, ink), colors.color(group, ground));
                QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("group %1, role %2 on %3: %4")
                                                      .arg(int(group))
                                                      .arg(int(ink))
                                                      .arg(int(ground))
                                                      .arg(found)));
            }
        }
        for (int role = 0; role < P::NColorRoles; ++role) {
            if (role != P::NoRole)
                QVERIFY2(colors.isBrushSet(P::Disabled, P::ColorRole(role)), qPrintable(QString::number(role)));
        }
        QVERIFY(!isHighContrast(colors));
    }

    void highContrastIsSeen()
    {
        QVERIFY(isHighContrast(palette({0x000000, 0xffffff, 0x000000, 0xffffff, 0x1aebff, 0xffff00})));
        QVERIFY(isHighContrast(palette({0xffffff, 0x000000, 0xffffff, 0x000000, 0x37006e, 0x00009f})));
        QVERIFY(!isHighContrast(palette({0xefefef, 0x000000, 0xffffff, 0x000000, 0x308cc6, 0x0000ff})));
        QVERIFY(isDark(darkPalette()) && !isDark(lightPalette()));
    }

    void everyNameReadsOnTheChat()
    {
        for (const auto &roles : {Roles{0xefefef, 0x000000, 0xffffff, 0x000000, 0x308cc6, 0x0000ff},
                                  Roles{0x232629, 0xe9eaec, 0x1b1d1f, 0xe9eaec, 0x4a86d8, 0x6ea8fe}}) {
            const Colors c(palette(roles));
            for (int last = 0; last < 64; ++last)
                QVERIFY(contrast(c.name(QStringLiteral("10.0.0.%1").arg(last)), c.bubbleIn) >= 4.5);
        }
    }
};

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
