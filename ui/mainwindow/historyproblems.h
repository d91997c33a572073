// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historytrouble.h"

#include <QObject>

#include <optional>

namespace tincan {

class Banner;
class History;

/// What happened, and what to do.
QString historyTroubleText(const HistoryTrouble &trouble);
/// The same for why it cannot be saved or read at this moment; empty if it can.
QString historyTroubleText(const History &history);

/// What goes wrong with the history, in the banner of a window, that of the history too; it goes when it works again.
class HistoryProblems : public QObject
{
    Q_OBJECT

public:
    HistoryProblems(History &history, Banner &banner, QObject *parent = nullptr);

private:
    void tell(const HistoryTrouble &trouble);
    void tellOverflow();
    void tellSetAside(const SetAside &aside);

    Banner &m_banner;
    std::optional<HistoryTrouble> m_told;
};

} // namespace tincan
