// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "repliesbox.h"

#include "connection/focusring.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include "wire/asctime.h"
#include "wire/replytemplate.h"
#include "wire/utf8.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace tincan {

namespace {

constexpr qsizetype longestExample = 200;

} // namespace

RepliesBox::RepliesBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Role::Secondary, this))
    , m_kind(new QComboBox(this))
    , m_template(new QLineEdit(this))
    , m_example(new Label(Label::Role::Hint, this))
{
    m_kind->setObjectName(QStringLiteral("repliesCombo"));
    m_template->setObjectName(QStringLiteral("templateEdit"));
    m_example->setObjectName(QStringLiteral("repliesExample"));
    m_kind->addItems({QString(), QString(), QString()});
    m_kind->setCurrentIndex(int(m_rule.kind));
    m_kind->setMinimumHeight(size::control);
    m_kind->setMinimumContentsLength(8);
    m_template->setMinimumHeight(size::control);
    m_template->setMaxLength(2000);
    new FocusRing(m_kind);
    new FocusRing(m_template);
    m_title->setBuddy(m_kind);
    m_example->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_kind, m_template, m_example})
        layout->addWidget(widget);
    connect(m_kind, &QComboBox::activated, this, &RepliesBox::choose);
    connect(m_template, &QLineEdit::textEdited, this, &RepliesBox::choose);
    retranslate();
}

ReplyRule RepliesBox::rule() const
{
    ReplyRule rule = m_rule;
    rule.kind = ReplyRule::Kind(m_kind->currentIndex());
    rule.customTemplate = m_template->text();
    return rule;
}

void RepliesBox::setRule(const ReplyRule &rule)
{
    m_rule = rule;
    m_kind->setCurrentIndex(int(rule.kind));
    m_template->setText(rule.customTemplate);
    showExample();
}

void RepliesBox::setTransport(Transport transport)
{
    m_transport = transport;
    showExample();
}

void RepliesBox::choose()
{
    if (m_kind->currentIndex() == int(ReplyRule::Kind::Custom) && m_template->text().isEmpty()
        && !m_template->hasFocus())
        m_template->setText(tr("Server received: {text}"));
    showExample();
    emit ruleChanged(rule());
}

void RepliesBox::showExample()
{
    const auto kind = ReplyRule::Kind(m_kind->currentIndex());
    m_template->setVisible(kind == ReplyRule::Kind::Custom);
    if (kind == ReplyRule::Kind::Off) {
        m_example->setText(tr("The textbook's client waits for one answer to each message."));
        return;
    }
    const bool tcp = m_transport == Transport::Tcp;
    const ReplyTemplate answer = kind == ReplyRule::Kind::Custom ? ReplyTemplate(m_template->text())
                                 : tcp                           ? ReplyTemplate::bookTcp()
                                                                 : ReplyTemplate::bookUdp();
    const QString said = tr("hello", "an example of a message");
    if (!m_painted) { // the textbook's answer needs a font for Chinese, a seventh of the start: the window comes first
        m_example->setText(said + QStringLiteral(" \u2192"));
        return;
    }
    const QByteArray bytes = said.toUtf8();
    const QByteArray example = answer.render(
        {bytes, asctime(QDateTime::currentDateTime()), QStringLiteral("192.168.1.31:51022"), 1}, longestExample);
    m_example->setText(said + QStringLiteral(" \u2192 ") + decodeUtf8(example));
}

void RepliesBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RepliesBox::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &RepliesBox::showExample, Qt::QueuedConnection);
}

void RepliesBox::retranslate()
{
    m_title->setText(tr("&Automatic answers"));
    m_kind->setAccessibleName(tr("Automatic answers"));
    m_kind->setItemText(int(ReplyRule::Kind::Off), tr("Off, I write myself"));
    m_kind->setItemText(int(ReplyRule::Kind::Book), tr("As in the textbook"));
    m_kind->setItemText(int(ReplyRule::Kind::Custom), tr("Custom..."));
    m_template->setAccessibleName(tr("Text of the automatic answers"));
    m_template->setToolTip(tr("{text}, {literal}, {time}, {peer} and {count} are filled in."));
    showExample();
}

} // namespace tincan
