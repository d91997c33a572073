// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowarea.h"

#include "theme/metrics.h"
#include "transcript/newpill.h"
#include "transcript/rowplaces.h"
#include "transcript/transcriptbar.h"
#include "transcript/transcriptmodel.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tincan {

namespace {

constexpr int frameMs = 16;

} // namespace

RowArea::RowArea(TranscriptModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_cache(model)
    , m_window(model.weights(), [this](int row) { return int(m_cache.at(row).layout.height); })
    , m_bar(new TranscriptBar(this))
    , m_pill(new NewPill(this))
    , m_settle(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it is invisible while it is not needed: the width stays
    setVerticalScrollBar(m_bar);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_pill, &NewPill::clicked, this, &RowArea::toEnd);
    m_settle->setSingleShot(true);
    connect(m_settle, &QTimer::timeout, this, &RowArea::settle);
    m_sinceSettled.start();
    waitForMidnight();
    listenToModel();
    listenToBar();
}

void RowArea::listenToModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        countNew(first, last);
        m_window.changed();
        rowsMoved();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_cache.forget(first.row(), last.row());
                m_window.changed();
                rowsMoved();
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_window.dropped(last - first + 1);
        m_cache.forget(0, 0); // the first row gets a day
        rowsMoved();
    });
}

void RowArea::listenToBar()
{
    connect(m_bar, &QScrollBar::actionTriggered, this, [this](int action) {
        const int page = std::max(viewport()->height() - gap::giant, gap::giant);
        const int step = 3 * fontMetrics().height();
        int pixels = 0;
        switch (action) {
        case QAbstractSlider::SliderSingleStepAdd: pixels = step; break;
        case QAbstractSlider::SliderSingleStepSub: pixels = -step; break;
        case QAbstractSlider::SliderPageStepAdd: pixels = page; break;
        case QAbstractSlider::SliderPageStepSub: pixels = -page; break;
        default: return;
        }
        m_bar->setSliderPosition(m_bar->value()); // by pixels, not by weights
        scrollBy(pixels);
    });
}

/// Under a flood this is called often; the rows are placed when they are painted or asked for. While nobody can see them
/// nothing is; the window says when they can.
void RowArea::rowsMoved()
{
    m_stale = !isVisible() || window()->isMinimized();
    if (m_stale)
        return window()->installEventFilter(this); // once, however often
    if (!m_settle->isActive())
        m_settle->start(int(std::max<qint64>(0, frameMs - m_sinceSettled.elapsed())));
}

void RowArea::settle()
{
    m_stale = false;
    m_settle->stop();
    m_sinceSettled.restart();
    syncBar();
    viewport()->update();
}

void RowArea::countNew(int first, int last)
{
    if (m_window.staysAtEnd() || m_model.isOver()) { // in the history nobody waits for what is new
        m_new = 0;
        return;
    }
    m_model.visit(first, last, [this](const Entry &entry) {
        const auto *message = std::get_if<Message>(&entry);
        if (message && message->origin == Origin::Typed)
            m_window.toEnd(); // who writes wants to see it
        else if (message && message->origin == Origin::Received)
            ++m_new;
    });
}

/// What was said today becomes yesterday's.
void RowArea::waitForMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    QTimer::singleShot(std::chrono::milliseconds(now.msecsTo(midnight) + 1), this, [this] {
        m_cache.clear();
        m_window.changed();
        rowsMoved();
        waitForMidnight();
    });
}

void RowArea::placeRow(int row, int top)
{
    m_window.placeRow(row, top);
    rowsMoved();
}

void RowArea::toStart()
{
    m_window.toStart();
    rowsMoved();
}

void RowArea::toEnd()
{
    m_window.toEnd();
    rowsMoved();
}

void RowArea::scrollBy(int pixels)
{
    m_window.scrollBy(pixels);
    rowsMoved();
}

void RowArea::showRow(int row)
{
    m_window.show(row);
    rowsMoved();
}

void RowArea::centerRow(int row)
{
    m_window.center(row);
    rowsMoved();
}

/// The messages may use the room of the scroll bar as their padding. A window wider than their column only moves them.
int RowArea::layoutWidth() const
{
    return std::min(width(), size::column);
}

/// From a row's coordinates to the viewport's: right to left, the bar stands on the other side.
int RowArea::shift() const
{
    return (width() - layoutWidth()) / 2 - (isRightToLeft() ? m_bar->width() : 0);
}

void RowArea::reshape()
{
    m_cache.setShape(font(), layoutWidth());
    m_window.setHeight(viewport()->height() - gap::small); // the last bubble does not touch the composer
    m_window.changed();
    placePill();
    rowsMoved();
}

void RowArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int edge = mapTo(window(), QPoint()).y();
    const int moved = edge - std::exchange(m_edge, edge);
    if (moved != 0 && isVisible() && !m_window.staysAtEnd())
        m_window.scrollBy(moved); // under a banner that comes or goes, what is being read stays where it is
    reshape();
    if (!m_stale)
        settle(); // everything is painted anyway: later it would be once more
}

void RowArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange) {
        m_cache.clear();
        reshape();
    }
    QAbstractScrollArea::changeEvent(event);
}

void RowArea::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_window.setValue(m_bar->value());
    rowsMoved();
}

void RowArea::wheelEvent(QWheelEvent *event)
{
    double pixels = event->pixelDelta().y();
    if (pixels == 0)
        pixels = event->angleDelta().y() / 120.0 * QApplication::wheelScrollLines() * fontMetrics().height();
    pixels += m_wheelRest;
    m_wheelRest = pixels - int(pixels);
    scrollBy(-int(pixels));
    event->accept();
}

void RowArea::syncBar()
{
    if (isAtEnd())
        m_new = 0;
    m_pill->setCount(m_new);
    m_pill->setVisible(!isAtEnd());
    placePill();
    if (m_bar->isSliderDown())
        return; // it is in somebody's hand
    m_syncing = true;
    m_bar->setPageStep(m_window.pageStep());
    m_bar->setRange(0, m_window.maximum());
    m_bar->setValue(m_window.value());
    m_syncing = false;
}

void RowArea::placePill()
{
    const QSize size = m_pill->sizeHint();
    const int x = isRightToLeft() ? gap::large : width() - gap::large - size.width();
    m_pill->setGeometry(QRect(QPoint(x, height() - gap::large - size.height()), size));
}

bool RowArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool shows = event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show;
    if (m_stale && shows && watched == window())
        QMetaObject::invokeMethod(this, &RowArea::rowsMoved, Qt::QueuedConnection); // a filter comes before the window
    return QAbstractScrollArea::eventFilter(watched, event);
}

void RowArea::paintEvent(QPaintEvent *event)
{
    if (m_stale)
        rowsMoved();
    QPainter painter(viewport());
    const QList<RowWindow::Placed> &placed = m_window.rows();
    const int top = placed.isEmpty() ? 0 : placed.first().top;
    const int bottom = placed.isEmpty() ? 0 : placed.last().top + placed.last().height;
    const QColor ground = palette().color(QPalette::Base);
    painter.fillRect(event->rect() & QRect(0, 0, viewport()->width(), top), ground);
    painter.fillRect(event->rect() & QRect(0, bottom, viewport()->width(), viewport()->height() - bottom), ground);
    painter.translate(shift(), 0);
    RowPainter rows(painter, font(), palette(), layoutWidth(), (width() - layoutWidth() + 1) / 2);
    const RowWindow::Placed *focused = nullptr;
    for (const RowWindow::Placed &row : placed) {
        const RowLook look = lookOf(row.row);
        rows.paint(m_cache.at(row.row), look, row.top);
        if (look.focused)
            focused = &row;
    }
    if (focused)
        rows.paintFocus(m_cache.at(focused->row), focused->top);
}

RowLook RowArea::lookOf(int row) const
{
    RowLook look;
    look.needle = m_needle;
    look.sensitivity = m_sensitivity;
    look.currentHit = m_currentHit == m_model.idOf(row);
    return look;
}

void RowArea::setNeedle(const QString &needle, Qt::CaseSensitivity sensitivity, int current)
{
    m_needle = needle;
    m_sensitivity = sensitivity;
    m_currentHit = current < 0 ? std::nullopt : std::optional(m_model.idOf(current));
    viewport()->update();
}

int RowArea::barValueOf(int row) const
{
    const qint64 total = std::max<qint64>(m_model.weights().total(), 1);
    return int(m_model.weights().before(row) * m_bar->maximum() / total);
}

QRect RowArea::rowRect(int row) const
{
    for (const RowWindow::Placed &placed : m_window.rows()) {
        if (placed.row == row)
            return {shift(), placed.top, layoutWidth(), placed.height};
    }
    return {};
}

int RowArea::rowAt(const QPoint &position) const
{
    for (const RowWindow::Placed &placed : m_window.rows()) {
        if (position.y() >= placed.top && position.y() < placed.top + placed.height)
            return placed.row;
    }
    return -1;
}

std::optional<RowAction> RowArea::actionAt(const QPoint &position) const
{
    const int row = rowAt(position);
    if (row < 0)
        return std::nullopt;
    return RowPlaces(m_cache.at(row)).actionAt(position - rowRect(row).topLeft());
}

const TextLink *RowArea::linkAt(const QPoint &position) const
{
    const int row = rowAt(position);
    return row < 0 ? nullptr : RowPlaces(m_cache.at(row)).linkAt(position - rowRect(row).topLeft());
}

bool RowArea::isText(const QPoint &position) const
{
    const int row = rowAt(position);
    return row >= 0 && RowPlaces(m_cache.at(row)).isText(position - rowRect(row).topLeft());
}

TextPosition RowArea::positionAt(const QPoint &position) const
{
    const QList<RowWindow::Placed> &rows = m_window.rows();
    const auto below = std::find_if(rows.cbegin(), rows.cend(), [&position](const RowWindow::Placed &placed) {
        return position.y() < placed.top + placed.height;
    });
    const RowWindow::Placed &placed = below == rows.cend() ? rows.last() : *below;
    const QPoint inRow = position - QPoint(shift(), placed.top);
    return {m_model.idOf(placed.row), RowPlaces(m_cache.at(placed.row)).offsetAt(inRow)};
}

QRect RowArea::placeOf(RowAction wanted, int row) const
{
    const QRect place = RowPlaces(m_cache.at(row)).placeOf(wanted);
    return place.isEmpty() ? place : place.translated(rowRect(row).topLeft());
}

QPoint RowArea::placeOfText(int row, int offset) const
{
    return RowPlaces(m_cache.at(row)).placeOfText(offset) + rowRect(row).topLeft();
}

} // namespace tincan
