// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "writetodialog.h"

#include "connection/endpointtext.h"
#include "net/hostaddress.h"
#include "theme/label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tincan {

std::optional<PeerAddress> parsePeer(const QString &text)
{
    const std::optional<EndpointText> endpoint = parseEndpoint(text);
    if (!endpoint || !endpoint->port)
        return std::nullopt;
    const std::optional<QHostAddress> address = literalAddress(endpoint->host);
    return address ? std::optional(toPeerAddress(*address, *endpoint->port)) : std::nullopt;
}

WriteToDialog::WriteToDialog(QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_error(new Label(Label::Role::Error, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("writeToDialog"));
    setWindowTitle(tr("Write to"));
    auto *label = new Label(Label::Role::Body, this);
    label->setText(tr("&Address and port, such as 192.168.1.31:1520"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("writeToEdit"));
    m_edit->setMaxLength(100);
    m_edit->setAccessibleName(tr("Address and port"));
    m_error->setObjectName(QStringLiteral("writeToError"));
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize); // it grows for the complaint
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(m_edit, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(buttons, &QDialogButtonBox::accepted, this, &WriteToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WriteToDialog::accept()
{
    const std::optional<PeerAddress> peer = parsePeer(m_edit->text());
    if (!peer) {
        m_error->setText(tr("This is not an address with a port. Names are not looked up here."));
        m_error->show();
        m_edit->setAccessibleDescription(m_error->text());
        return m_edit->setFocus();
    }
    emit chosen(*peer);
    QDialog::accept();
}

} // namespace tincan
