// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "statusline.h"

#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace tincan {

namespace {

constexpr int refreshMs = 500;

quint64 perSecond(quint64 count, qint64 ms)
{
    return ms <= 0 ? 0 : (count * 1000 + quint64(ms) / 2) / quint64(ms);
}

/// The text with each digit as wide as the widest, so that a counter does not jitter.
int steadyWidth(const QString &text, const QFontMetrics &metrics)
{
    QString widest = text;
    for (QChar &c : widest) {
        if (c.isDigit())
            c = u'0';
    }
    return metrics.horizontalAdvance(widest) + metrics.horizontalAdvance(u'0');
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new Label(Label::Role::Hint, this))
    , m_people(new Label(Label::Role::Hint, this))
    , m_received(new Label(Label::Role::Hint, this))
    , m_sent(new Label(Label::Role::Hint, this))
    , m_dropped(new Label(Label::Role::Hint, this))
    , m_notSaved(new Label(Label::Role::Hint, this))
    , m_timer(new QTimer(this))
{
    m_state->setObjectName(QStringLiteral("statusState"));
    m_received->setObjectName(QStringLiteral("statusReceived"));
    m_sent->setObjectName(QStringLiteral("statusSent"));
    m_dropped->setObjectName(QStringLiteral("statusDropped"));
    setMinimumHeight(size::statusBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::medium + gap::small + gap::small, gap::tiny, gap::medium, gap::tiny);
    layout->setSpacing(gap::large);
    for (Label *label : {m_state, m_people, m_received, m_sent, m_dropped, m_notSaved}) {
        label->setMinimumWidth(1); // a narrow window cuts the counters, it does not grow
        layout->addWidget(label);
    }
    layout->addStretch();
    m_dropped->hide();
    m_notSaved->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(refreshMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_sinceLast.start();
    retranslate();
}

void StatusLine::setState(const QString &state, Dot dot)
{
    m_state->setText(state);
    m_dot = dot;
    update();
}

void StatusLine::setPeople(int count)
{
    m_peopleCount = count;
    retranslate();
}

void StatusLine::setCounters(const Counters &counters)
{
    m_now = counters;
    if (m_timer->isActive())
        return;
    if (m_sinceLast.elapsed() >= refreshMs)
        refresh();
    else
        m_timer->start();
}

void StatusLine::refresh()
{
    const qint64 ms = std::min<qint64>(m_sinceLast.restart(), 2 * refreshMs);
    m_receivedRate = perSecond(m_now.received - m_shown.received, ms);
    m_sentRate = perSecond(m_now.sent - m_shown.sent, ms);
    m_shown = m_now;
    showCounters();
    if (m_receivedRate > 0 || m_sentRate > 0)
        m_timer->start(); // once more, so that the rates go back to 0; then silence
}

void StatusLine::setCell(Label *label, const QString &text)
{
    label->setText(text);
    label->setMinimumWidth(1);
    label->setFixedWidth(steadyWidth(text, label->fontMetrics()));
}

void StatusLine::showCounters()
{
    const QLocale locale;
    setCell(m_received,
            tr("received %1 \u00b7 %2/s").arg(locale.toString(m_shown.received), locale.toString(m_receivedRate)));
    setCell(m_sent, tr("sent %1 \u00b7 %2/s").arg(locale.toString(m_shown.sent), locale.toString(m_sentRate)));
    m_dropped->setVisible(m_shown.dropped > 0);
    m_dropped->setText(tr("dropped %1").arg(locale.toString(m_shown.dropped)));
    const bool counted = m_shown != Counters{};
    m_received->setVisible(counted);
    m_sent->setVisible(counted);
}

void StatusLine::setNotSaved(bool notSaved)
{
    m_notSaved->setVisible(notSaved);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_people->setVisible(m_peopleCount >= 0);
    m_people->setText(tr("%n people", nullptr, std::max(m_peopleCount, 0)));
    m_notSaved->setText(tr("Settings are not saved: the folder cannot be written."));
    m_dropped->setInk(&Colors::warningFg);
    showCounters();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    painter.fillRect(QRect(0, 0, width(), 1), colors.separator);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dot == Dot::On ? colors.dotOn : colors.dotOff);
    const qreal x = isRightToLeft() ? width() - gap::medium - 4 : gap::medium + 4;
    painter.drawEllipse(QPointF(x, height() / 2.0 + 0.5), 4, 4);
}

} // namespace tincan
