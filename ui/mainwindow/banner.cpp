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
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace tincan {

namespace {

constexpr int leastHeight = 44;
constexpr int iconSize = 20;
constexpr int twoLinesBelow = 620; ///< narrower than this the buttons stand under the text
/// From seeing that something changed to pressing a key a person takes a quarter of a second, and longer to read what
/// it is: what is clicked sooner was aimed at the button before.
constexpr int settlingMs = 500;
constexpr int mostButtonShare = 40; ///< percent of the width, or the text has too little room beside them

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
    , m_count(new Label(Label::Role::Hint, this))
    , m_next(new Button(Icon::ArrowRight, Button::Look::Quiet, this))
    , m_close(new Button(Icon::Close, Button::Look::Quiet, this))
    , m_settling(new QTimer(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_count->setObjectName(QStringLiteral("bannerCount"));
    m_next->setObjectName(QStringLiteral("bannerNext"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_settling->setObjectName(QStringLiteral("bannerSettling"));
    m_settling->setSingleShot(true);
    m_settling->setInterval(settlingMs);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(80);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(gap::small);
    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(gap::small);
    layout->setVerticalSpacing(gap::tiny);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_close, 0, 4);
    placeButtons();
    setMinimumHeight(leastHeight + gap::small);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_queue.next();
        showCurrent();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        dismiss();
        if (!m_queue.current())
            emit emptied();
    });
    hide();
}

void Banner::standAlone()
{
    m_below = gap::small;
    setMinimumHeight(leastHeight + gap::small + m_below);
    placeButtons();
}

void Banner::showMessage(Severity severity, Words words, const BannerKey &key)
{
    m_queue.put(key, severity, std::move(words));
    showCurrent();
}

void Banner::remove(const BannerKey &key)
{
    m_queue.remove(key);
    showCurrent();
}

void Banner::removeIf(const std::function<bool(const BannerKey &)> &unwanted)
{
    m_queue.removeIf(unwanted);
    showCurrent();
}

void Banner::dismiss()
{
    if (const BannerQueue::Item *shown = m_queue.current())
        remove(BannerKey(shown->key));
}

void Banner::clear()
{
    m_queue.clear();
    showCurrent();
}

QString Banner::text() const
{
    return m_queue.current() ? m_text->text() : QString();
}

Banner::Severity Banner::severity() const
{
    const BannerQueue::Item *shown = m_queue.current();
    return shown ? shown->severity : Severity::Info;
}

void Banner::showCurrent()
{
    retranslate();
    setVisible(m_queue.current() != nullptr);
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_next->setToolTip(tr("Next notice"));
    m_next->setAccessibleName(tr("Next notice"));
    const BannerQueue::Item *shown = m_queue.current();
    if (!shown)
        return rebuildButtons({});
    const ErrorText words = shown->words();
    m_text->setText(words.sentence);
    setAccessibleName(words.sentence);
    const QLocale locale;
    const bool several = m_queue.count() > 1;
    m_count->setText(tr("%1 of %2", "the first of two notices")
                         .arg(locale.toString(m_queue.position() + 1), locale.toString(m_queue.count())));
    m_count->setVisible(several);
    m_next->setVisible(several);
    rebuildButtons(words.remedies);
    dress();
}

void Banner::rebuildButtons(const QList<RemedyButton> &remedies)
{
    const auto old = m_buttons->findChildren<Button *>(Qt::FindDirectChildrenOnly);
    if (remedies == m_remedies) { // the same trouble again: a button must not vanish under the pointer
        for (int i = 0; i < m_buttonRow->count(); ++i)
            qobject_cast<Button *>(m_buttonRow->itemAt(i)->widget())->setText(remedyLabel(remedies.at(i)));
        return;
    }
    if (!m_remedies.isEmpty() || m_settling->isActive())
        m_settling->start();
    m_remedies = remedies;
    for (Button *button : old) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->setObjectName(QString());
        button->deleteLater(); // we may be inside its click
    }
    QWidget *before = m_text;
    for (const RemedyButton &remedy : remedies) {
        Button *button = makeButton(remedy);
        setTabOrder(before, button);
        before = button;
        button->show();
    }
    setTabOrder(before, m_next);
    setTabOrder(m_next, m_close);
    m_buttons->setVisible(!remedies.isEmpty());
    placeButtons();
}

Button *Banner::makeButton(const RemedyButton &remedy)
{
    auto *button = new Button(Button::Look::Plain, m_buttons);
    button->setObjectName(QStringLiteral("remedy%1").arg(m_buttonRow->count()));
    button->setText(remedyLabel(remedy));
    connect(button, &QPushButton::clicked, this, [this, remedy] {
        if (!m_settling->isActive())
            emit remedyWanted(remedy);
    });
    m_buttonRow->addWidget(button);
    return button;
}

void Banner::dress()
{
    const Dress dress = dressFor(severity(), Colors(QApplication::palette()));
    for (Label *label : {m_text, m_count})
        label->setInk(severity() == Severity::Error     ? &Colors::dangerFg
                      : severity() == Severity::Warning ? &Colors::warningFg
                                                        : &Colors::text);
    for (Button *button : findChildren<Button *>())
        button->setInk(dress.ink);
    update();
}

void Banner::placeButtons()
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    // the card begins after the margin of the banner, then comes its own padding; Qt does not mirror margins
    QMargins margins(gap::small + gap::medium + iconSize + gap::small, gap::small + gap::small, gap::small + gap::tiny,
                     gap::small + m_below);
    if (isRightToLeft())
        margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    grid->setContentsMargins(margins);
    const int share = 100 * m_buttons->sizeHint().width() / std::max(width(), 1);
    const bool below = width() < twoLinesBelow || m_remedies.size() > 2 || share > mostButtonShare;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_buttons, m_count, m_next})
        grid->removeWidget(widget);
    const int row = below ? 1 : 0;
    grid->addWidget(m_text, 0, 0, 1, below ? 4 : 1);
    if (below)
        grid->addWidget(m_buttons, 1, 0, 1, 3, Qt::AlignLeading);
    else
        grid->addWidget(m_buttons, 0, 1);
    grid->addWidget(m_count, row, below ? 3 : 2);
    grid->addWidget(m_next, row, below ? 4 : 3);
    updateGeometry();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        placeButtons();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButtons();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors colors(QApplication::palette());
    const Dress dress = dressFor(severity(), colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.chatBg);
    if (m_below > 0)
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.separator);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dress.ground);
    const QRect card = rect().adjusted(gap::small, gap::small, -gap::small, -m_below);
    painter.drawRoundedRect(card, 8, 8);
    QRect icon(card.left() + gap::medium, m_text->geometry().top(), iconSize, iconSize);
    icon.moveCenter(QPoint(icon.center().x(), m_text->geometry().center().y()));
    if (isRightToLeft())
        icon = QStyle::visualRect(Qt::RightToLeft, rect(), icon);
    paintIcon(painter, severity() == Severity::Info ? Icon::Info : Icon::Warning, icon, dress.ink);
}

} // namespace tincan
