// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historypage.h"

#include "history/history.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"
#include "theme/question.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tincan {

namespace {

constexpr int usualDays = 30; ///< offered to who wants to forget

} // namespace

HistoryPage::HistoryPage(Preferences &preferences, History &history, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_history(history)
    , m_keep(new QCheckBox(this))
    , m_keepHint(new Label(Label::Role::Hint, this))
    , m_forget(new QCheckBox(this))
    , m_days(new QSpinBox(this))
    , m_clear(new Button(Button::Look::Plain, this))
    , m_placeLabel(new Label(Label::Role::Body, this))
    , m_place(new Label(Label::Role::Body, this))
{
    m_keep->setObjectName(QStringLiteral("keepHistoryBox"));
    m_keepHint->setObjectName(QStringLiteral("keepHistoryHint"));
    m_forget->setObjectName(QStringLiteral("forgetHistoryBox"));
    m_days->setObjectName(QStringLiteral("historyDaysBox"));
    m_clear->setObjectName(QStringLiteral("clearHistoryButton"));
    m_place->setObjectName(QStringLiteral("historyFile"));
    build();
    m_days->setValue(usualDays);
    retranslate();
    showChoices();
    wire();
}

void HistoryPage::build()
{
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing); // where the text of a check box begins
    m_keepHint->setWordWrap(true);
    m_days->setRange(1, ProfileSettings::mostHistoryDays);
    m_days->setKeyboardTracking(false); // "3" on the way to "365" would delete what is kept
    m_days->setMinimumHeight(size::control);
    m_place->setWordWrap(true); // a line of the page has no room for most paths
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->setText(QDir::toNativeSeparators(m_history.fileName()));
    m_placeLabel->setBuddy(m_place);
    auto *hint = new QVBoxLayout;
    hint->setContentsMargins(indent, 0, 0, gap::small);
    hint->addWidget(m_keepHint);
    auto *days = new QHBoxLayout;
    days->setContentsMargins(indent, 0, 0, gap::small);
    days->addWidget(m_days);
    days->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(m_keep);
    layout->addLayout(hint);
    layout->addWidget(m_forget);
    layout->addLayout(days);
    layout->addWidget(m_placeLabel);
    layout->addWidget(m_place);
    layout->addWidget(m_clear, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

void HistoryPage::wire()
{
    connect(m_keep, &QCheckBox::toggled, &m_preferences, &Preferences::setKeepHistory);
    connect(m_forget, &QCheckBox::toggled, this, &HistoryPage::takeDays);
    connect(m_days, &QSpinBox::valueChanged, this, &HistoryPage::takeDays);
    connect(m_clear, &QPushButton::clicked, this, &HistoryPage::askClear);
    // another window's page chooses too
    connect(&m_preferences, &Preferences::keepHistoryChanged, this, &HistoryPage::showChoices);
    connect(&m_preferences, &Preferences::historyDaysChanged, this, &HistoryPage::showChoices);
}

/// What is that old goes at once, so it is asked first.
void HistoryPage::takeDays()
{
    const int days = m_forget->isChecked() ? m_days->value() : 0;
    const int lost = days > 0 ? countOlderThan(days) : 0;
    if (days == m_preferences.historyDays() || lost == 0) {
        m_preferences.setHistoryDays(days);
        showChoices();
        return;
    }
    auto *question = new Question({tr("Forget conversations?"),
                                   tr("%Ln conversation(s) ended longer ago than that. They are deleted from this "
                                      "computer now and cannot be brought back.",
                                      nullptr, lost),
                                   tr("&Delete")},
                                  this);
    connect(question, &QDialog::accepted, this, [this, days] { m_preferences.setHistoryDays(days); });
    connect(question, &QDialog::finished, this, &HistoryPage::showChoices);
    question->open();
}

int HistoryPage::countOlderThan(int days) const
{
    const qint64 limit = QDateTime::currentDateTime().addDays(-days).toMSecsSinceEpoch();
    const QList<ConversationInfo> all = m_history.conversations();
    return int(std::count_if(all.begin(), all.end(), [this, limit](const ConversationInfo &info) {
        return info.lastMs < limit && !m_history.isLive(info.id);
    }));
}

void HistoryPage::showChoices()
{
    const QSignalBlocker quietKeep(m_keep);
    const QSignalBlocker quietForget(m_forget);
    const QSignalBlocker quietDays(m_days);
    const int days = m_preferences.historyDays();
    m_keep->setChecked(m_preferences.keepHistory());
    m_forget->setChecked(days > 0);
    m_days->setEnabled(days > 0);
    if (days > 0)
        m_days->setValue(days);
}

void HistoryPage::askClear()
{
    auto *question = new Question({tr("Clear the history?"),
                                   tr("All past conversations are deleted from this computer, those in files that were "
                                      "set aside too, and cannot be brought back. Conversations in open windows stay."),
                                   tr("&Clear")},
                                  this);
    connect(question, &QDialog::accepted, &m_history, &History::clear);
    question->open();
}

/// The dialog grows for a sentence that needs more lines: nothing that holds a page asks how high it is at its width.
bool HistoryPage::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->heightForWidth(width()));
    return result;
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_keep->setText(tr("&Keep what is said"));
    m_keepHint->setText(
        tr("On this computer only, not encrypted. Without it, what was said is gone with its window, and "
           "the oldest of it sooner if there is a lot."));
    m_keep->setAccessibleDescription(m_keepHint->text());
    m_forget->setText(tr("&Forget conversations after this many days"));
    m_days->setAccessibleName(tr("Days until a conversation is forgotten"));
    m_clear->setText(tr("&Clear history..."));
    m_placeLabel->setText(tr("K&ept in the file"));
    m_place->setAccessibleName(tr("File of the history"));
}

} // namespace tincan
