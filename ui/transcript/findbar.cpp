// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "findbar.h"

#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"
#include "transcript/transcriptsearch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace tincan {

namespace {

constexpr int longestNeedle = 1000;
constexpr int resultWidth = 80;

} // namespace

FindBar::FindBar(TranscriptSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_field(new QLineEdit(this))
    , m_result(new Label(Label::Role::Hint, this))
    , m_case(new Button(Button::Look::Quiet, this))
    , m_older(new Button(Icon::ArrowUp, Button::Look::Quiet, this))
    , m_newer(new Button(Icon::ArrowDown, Button::Look::Quiet, this))
    , m_close(new Button(Icon::Close, Button::Look::Quiet, this))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_case, &QPushButton::toggled, this, &FindBar::look);
    connect(m_older, &QPushButton::clicked, &m_search, &TranscriptSearch::stepOlder);
    connect(m_newer, &QPushButton::clicked, &m_search, &TranscriptSearch::stepNewer);
    connect(m_close, &QPushButton::clicked, this, [this] { emit closeWanted(false); });
    connect(&m_search, &TranscriptSearch::changed, this, &FindBar::showResult);
    retranslate();
    hide();
}

void FindBar::build()
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_result->setObjectName(QStringLiteral("findResult"));
    m_case->setObjectName(QStringLiteral("findCase"));
    m_older->setObjectName(QStringLiteral("findOlder"));
    m_newer->setObjectName(QStringLiteral("findNewer"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_field->setMaxLength(longestNeedle);
    m_field->setMinimumHeight(size::control);
    m_field->setMinimumWidth(80);
    m_field->setTextMargins(gap::tiny, 0, gap::tiny, 0);
    m_field->installEventFilter(this);
    m_case->setCheckable(true);
    m_result->setMinimumWidth(resultWidth);
    m_result->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::small, gap::small, gap::small);
    layout->setSpacing(gap::tiny);
    layout->addWidget(m_field, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_case, m_older, m_newer, m_close})
        layout->addWidget(widget);
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_search.needle().isEmpty())
        look();
}

void FindBar::look()
{
    m_search.look(m_field->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void FindBar::showResult()
{
    const QLocale locale;
    const bool found = m_search.count() > 0;
    const QString soFar = m_search.isRunning() ? QStringLiteral("+") : QString();
    if (m_search.needle().isEmpty())
        m_result->setText(QString());
    else if (found)
        m_result->setText(
            tr("%1 of %2", "hits of a search")
                .arg(locale.toString(m_search.currentNumber()), locale.toString(m_search.count()) + soFar));
    else
        m_result->setText(m_search.isRunning() ? tr("Searching...") : tr("Not found"));
    m_result->setAccessibleName(m_result->text());
    m_older->setEnabled(found);
    m_newer->setEnabled(found);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: emit closeWanted(true); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: key->modifiers() & Qt::ShiftModifier ? m_search.stepNewer() : m_search.stepOlder(); return true;
    case Qt::Key_Up: m_search.stepOlder(); return true;
    case Qt::Key_Down: m_search.stepNewer(); return true;
    default: return false;
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.separator);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in messages"));
    m_field->setAccessibleName(tr("Find in messages"));
    m_case->setText(tr("Aa", "large and small letters"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_older->setToolTip(tr("Older (Enter, F3)"));
    m_older->setAccessibleName(tr("Older hit"));
    m_newer->setToolTip(tr("Newer (Shift+Enter, Shift+F3)"));
    m_newer->setAccessibleName(tr("Newer hit"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the search"));
    showResult();
}

} // namespace tincan
