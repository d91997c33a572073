// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/message.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace tincan {

/// What can be done about a row; shown as links under it and in its menu.
enum class RowAction { SendAgain, Dismiss, TurnOffAnswers, ShowAll };

QString rowActionLabel(RowAction action);

/// All that is shown of one entry, in words.
struct TranscriptRow {
    enum class Side { Notice, Incoming, Outgoing };

    Side side = Side::Notice;
    QString text;
    QString day;     ///< a pill above the row, on the first of a day
    QString name;    ///< above the first bubble of a group, where several people write
    QString ip;      ///< for the colour of the name
    QString tag;     ///< "auto", "passed on"
    QString tagText; ///< what the tag means, where that is not plain
    QString time;
    QString markText; ///< what the delivery mark means
    QString strip;    ///< a sentence under the bubble
    QList<RowAction> actions;
    Delivery delivery = Delivery::None;
    bool joined = false; ///< belongs to the bubble above
    bool failed = false;
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::TranscriptRow)
