// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "historywindow/conversationsmodel.h"

#include <QWidget>

class QComboBox;

namespace tincan {

class History;
class PeopleBox;

/// Which conversations of the history are wanted: a protocol, a person.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// What is chosen: "UDP, 192.168.1.31". Empty if everything is wanted.
    QString text() const;
    /// Offers the people of the history.
    void fillPeople(const History &history);
    void retranslate();

signals:
    void changed();

private:
    QComboBox *m_transport;
    PeopleBox *m_peer;
};

} // namespace tincan
