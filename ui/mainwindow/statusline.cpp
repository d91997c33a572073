// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "statusline.h"

#include "mainwindow/statuscell.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr int refreshMs = 500;
constexpr int dotSpace = gap::medium + gap::small + gap::small;

quint64 perSecond(quint64 count, qint64 ms)
{
    return ms <= 0 ? 0 : (count * 1000 + quint64(ms) / 2) / quint64(ms);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusCell(StatusCell::Tone::Quiet, this))
    , m_people(new StatusCell(StatusCell::Tone::Quiet, this))
    , m_received(new StatusCell(StatusCell::Tone::Quiet, this))
    , m_sent(new StatusCell(StatusCell::Tone::Quiet, this))
    , m_dropped(new StatusCell(StatusCell::Tone::Warning, this))
    , m_notSaved(new StatusCell(StatusCell::Tone::Warning, this))
    , m_timer(new QTimer(this))
{
    m_state->setObjectName(QStringLiteral("statusState"));
    m_people->setObjectName(QStringLiteral("statusPeople"));
    m_received->setObjectName(QStringLiteral("statusReceived"));
    m_sent->setObjectName(QStringLiteral("statusSent"));
    m_dropped->setObjectName(QStringLiteral("statusDropped"));
    m_notSaved->setObjectName(QStringLiteral("statusNotSaved"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timer->setSingleShot(true);
    m_timer->setInterval(refreshMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_sinceLast.start();
    retranslate();
}

void StatusLine::setState(const QString &state, const QString &brief, Dot dot)
{
    m_stateText = state;
    m_stateBrief = brief;
    m_dot = dot;
    arrange();
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

void StatusLine::showCounters()
{
    const QLocale locale;
    const bool counted = m_shown != Counters{};
    const auto words = [&](const QString &pattern, quint64 total, quint64 rate) {
        return counted ? pattern.arg(locale.toString(total), locale.toString(rate)) : QString();
    };
    m_received->setWords(words(tr("received %1 \u00b7 %2/s"), m_shown.received, m_receivedRate));
    m_sent->setWords(words(tr("sent %1 \u00b7 %2/s"), m_shown.sent, m_sentRate));
    m_dropped->setWords(m_shown.dropped > 0 ? tr("dropped %1").arg(locale.toString(m_shown.dropped)) : QString());
    arrange();
}

void StatusLine::setNotSaved(bool notSaved)
{
    m_isNotSaved = notSaved;
    retranslate();
}

void StatusLine::beginConversation()
{
    m_now = {};
    m_shown = {};
    m_receivedRate = 0;
    m_sentRate = 0;
    m_timer->stop();
    showCounters();
    forgetWidths();
}

void StatusLine::forgetWidths()
{
    for (StatusCell *cell : {m_people, m_received, m_sent, m_dropped})
        cell->reset();
    arrange();
}

QSize StatusLine::sizeHint() const
{
    return QSize(size::windowMinWidth, std::max(size::statusBar, m_state->fontMetrics().height() + gap::small));
}

QSize StatusLine::minimumSizeHint() const
{
    return QSize(1, sizeHint().height());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusLine::arrange()
{
    const int room = width() - dotSpace - gap::medium;
    QList<StatusCell *> shown{m_state};
    for (StatusCell *cell : {m_people, m_received, m_sent, m_dropped, m_notSaved}) {
        if (!cell->text().isEmpty())
            shown.append(cell);
    }
    const auto overflows = [&shown, room] {
        int wanted = -gap::large;
        for (const StatusCell *cell : std::as_const(shown))
            wanted += cell->wantedWidth() + gap::large;
        return wanted > room;
    };
    m_state->setWords(m_stateText);
    m_state->reset();
    if (overflows()) {
        m_state->setWords(m_stateBrief);
        m_state->reset();
    }
    for (StatusCell *least : {m_notSaved, m_sent, m_people, m_received, m_dropped}) {
        if (overflows())
            shown.removeOne(least);
        least->setVisible(shown.contains(least));
    }
    int x = dotSpace;
    for (StatusCell *cell : std::as_const(shown)) {
        const int wide = std::min(cell->wantedWidth(), dotSpace + room - x);
        cell->place(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 1, wide, height() - 1)));
        x += wide + gap::large;
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        forgetWidths(); // of other words
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &StatusLine::arrange, Qt::QueuedConnection);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_people->setWords(m_peopleCount >= 0 ? tr("%n people", nullptr, m_peopleCount) : QString());
    m_notSaved->setWords(m_isNotSaved ? tr("Settings are not saved: the folder cannot be written.") : QString());
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
