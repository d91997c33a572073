// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptrow.h"

#include <QCoreApplication>

namespace tincan {

namespace {

class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(tincan::TranscriptRow)

public:
    static QString label(RowAction action)
    {
        switch (action) {
        case RowAction::SendAgain: return tr("Send again");
        case RowAction::Dismiss: return tr("Dismiss");
        case RowAction::TurnOffAnswers: return tr("Turn off");
        case RowAction::ShowAll: return tr("Show all");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString rowActionLabel(RowAction action)
{
    return RowWords::label(action);
}

} // namespace tincan
