// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "banner.h"

#include "theme/button.h"
#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace tincan {

namespace {

constexpr int leastHeight = 44;
constexpr int iconSpace = 20 + gap::small;
constexpr int twoLinesBelow = 520; ///< narrower than this the buttons stand under the text

struct Dress {
    QColor ground;
    QColor ink;
};

Dress dressFor(Banner::Severity severity, const Colors &colors)
{
    switch (severity) {
    case Banner::Severity::Info: return {colors.pill, colors.text};
    case Banner::Severity::Warning: return {colors.warningBg, colors.warningFg};
    case Banner::Severity::Error: return {colors.dangerBg, colors.dangerFg};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(Label::Role::Body, this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
    , m_close(new Button(Icon::Close, Button::Look::Quiet, this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(80);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(gap::small);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap::small + gap::medium + iconSpace, gap::small + 6, gap::small + gap::tiny, 6);
    layout->setHorizontalSpacing(gap::small);
    layout->setVerticalSpacing(gap::tiny);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_buttons, 0, 1);
    layout->addWidget(m_close, 0, 2);
    setMinimumHeight(leastHeight + gap::small);
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    hide();
}

void Banner::showMessage(Severity severity, Words words)
{
    m_severity = severity;
    m_words = std::move(words);
    retranslate();
    dress();
    show();
}

void Banner::clear()
{
    m_words = {};
    rebuildButtons({});
    hide();
}

QString Banner::text() const
{
    return m_words ? m_text->text() : QString();
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close this notice"));
    if (!m_words)
        return;
    const ErrorText words = m_words();
    m_text->setText(words.sentence);
    setAccessibleName(words.sentence);
    rebuildButtons(words.remedies);
}

void Banner::rebuildButtons(const QList<RemedyButton> &remedies)
{
    QStringList labels;
    for (const RemedyButton &remedy : remedies)
        labels.append(remedyLabel(remedy));
    if (labels == m_labels)
        return; // the same trouble again: a button must not vanish under the pointer
    m_labels = labels;
    for (Button *old : m_buttons->findChildren<Button *>(Qt::FindDirectChildrenOnly)) {
        m_buttonRow->removeWidget(old);
        old->hide();
        old->deleteLater(); // we may be inside its click
    }
    int number = 0;
    for (const RemedyButton &remedy : remedies) {
        auto *button = new Button(Button::Look::Plain, m_buttons);
        button->setObjectName(QStringLiteral("remedy%1").arg(number++));
        button->setText(remedyLabel(remedy));
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyWanted(remedy); });
        m_buttonRow->addWidget(button);
        setTabOrder(m_text, button);
        button->show();
    }
    m_buttons->setVisible(!remedies.isEmpty());
    dress();
}

void Banner::dress()
{
    const Dress dress = dressFor(m_severity, Colors(QApplication::palette()));
    m_text->setInk(m_severity == Severity::Error     ? &Colors::dangerFg
                   : m_severity == Severity::Warning ? &Colors::warningFg
                                                     : &Colors::text);
    for (Button *button : findChildren<Button *>())
        button->setInk(dress.ink);
    update();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const bool below = width() < twoLinesBelow;
    if (below != (grid->itemAtPosition(1, 0) != nullptr)) {
        grid->removeWidget(m_buttons);
        if (below)
            grid->addWidget(m_buttons, 1, 0, 1, 3, Qt::AlignLeading);
        else
            grid->addWidget(m_buttons, 0, 1);
    }
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors colors(QApplication::palette());
    const Dress dress = dressFor(m_severity, colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.chatBg);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dress.ground);
    const QRect card = rect().adjusted(gap::small, gap::small, -gap::small, 0);
    painter.drawRoundedRect(card, 8, 8);
    QRect icon(card.left() + gap::medium, m_text->geometry().top(), 18, 18);
    icon.moveCenter(QPoint(icon.center().x(), m_text->geometry().center().y()));
    if (isRightToLeft())
        icon = QStyle::visualRect(Qt::RightToLeft, rect(), icon);
    paintIcon(painter, m_severity == Severity::Info ? Icon::Cans : Icon::Warning, icon, dress.ink);
}

} // namespace tincan
