// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace tincan {

class Label;

/// Asks a UDP server's person for an address and a port to write to. Deletes itself when it closes.
class WriteToDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WriteToDialog(QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const tincan::PeerAddress &peer);

private:
    QLineEdit *m_edit;
    Label *m_error;
};

/// `192.168.1.31:1520`, `[fe80::1%eth0]:1520` or an invite line, in the normal form. Nothing for a name or without a
/// port: a name would have to be looked up, and which port is meant nobody knows.
std::optional<PeerAddress> parsePeer(const QString &text);

} // namespace tincan
