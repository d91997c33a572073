// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "filterbar.h"

#include "history/history.h"
#include "historywindow/limits.h"
#include "historywindow/peoplebox.h"
#include "theme/metrics.h"

#include <QHBoxLayout>

namespace tincan {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_transport(new QComboBox(this))
    , m_peer(new PeopleBox(this))
{
    m_transport->setObjectName(QStringLiteral("historyTransport"));
    m_peer->setObjectName(QStringLiteral("historyPeer"));
    m_transport->addItems({QString(), QString(), QString()});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(m_transport);
    layout->addWidget(m_peer, 1);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_transport, m_peer}) {
        box->setMinimumHeight(size::control);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
    retranslate();
}

HistoryFilter FilterBar::filter() const
{
    HistoryFilter filter;
    if (m_transport->currentIndex() > 0)
        filter.transport = m_transport->currentIndex() == 1 ? Transport::Tcp : Transport::Udp;
    filter.ip = m_peer->chosen();
    return filter;
}

QString FilterBar::text() const
{
    QStringList chosen;
    for (const QComboBox *box : std::initializer_list<const QComboBox *>{m_transport, m_peer}) {
        if (box->currentIndex() > 0)
            chosen.append(box->currentText());
    }
    return chosen.join(QStringLiteral(", "));
}

void FilterBar::fillPeople(const History &history)
{
    QStringList people = history.addresses(mostListedPeers);
    const QString chosen = m_peer->chosen();
    if (!chosen.isEmpty() && !people.contains(chosen) && !history.conversationsWith(chosen).isEmpty())
        people.append(chosen);
    m_peer->setPeople(people);
}

void FilterBar::retranslate()
{
    m_transport->setItemText(0, tr("All"));
    m_transport->setItemText(1, tr("TCP"));
    m_transport->setItemText(2, tr("UDP"));
    m_transport->setAccessibleName(tr("Protocol"));
    m_peer->setItemText(0, tr("All people"));
    m_peer->setAccessibleName(tr("Person"));
}

} // namespace tincan
