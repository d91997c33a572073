// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/message.h"
#include "transcript/links.h"
#include "transcript/transcriptrow.h"

#include <QMenu>

#include <optional>

namespace tincan {

class TranscriptModel;

/// What can be done with one row: its own actions, copying in several forms, a look at its bytes. Deletes itself.
class RowMenu : public QMenu
{
    Q_OBJECT

public:
    /// `link` is the one under the pointer, or null.
    RowMenu(const TranscriptModel &model, int row, const QList<RowAction> &actions, const TextLink *link,
            QWidget *parent);

signals:
    void actionWanted(tincan::RowAction action);
    void copyWanted();
    void copyTextWanted();
    void linkWanted(const QUrl &url);
    void replyWanted(const tincan::PeerAddress &peer);

private:
    void addForms(const Message &message);
    void showBytes(const QByteArray &bytes);
};

} // namespace tincan
