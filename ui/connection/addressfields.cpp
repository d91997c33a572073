// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "addressfields.h"

#include "connection/endpointtext.h"
#include "connection/focusring.h"
#include "connection/localaddresses.h"
#include "theme/errorborder.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tincan {

AddressFields::AddressFields(QWidget *parent)
    : QWidget(parent)
    , m_hostLabel(new Label(Label::Role::Secondary, this))
    , m_listen(new QComboBox(this))
    , m_server(new QComboBox(this))
    , m_listenBorder(new ErrorBorder(m_listen))
    , m_serverBorder(new ErrorBorder(m_server))
    , m_hostHint(new Label(Label::Role::Hint, this))
    , m_hostError(new Label(Label::Role::Error, this))
    , m_portLabel(new Label(Label::Role::Secondary, this))
    , m_port(new QLineEdit(this))
    , m_portBorder(new ErrorBorder(m_port))
    , m_portError(new Label(Label::Role::Error, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny);
    for (QWidget *field : std::initializer_list<QWidget *>{m_listen, m_server, m_port}) {
        field->setMinimumHeight(size::control);
        new FocusRing(field);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hostLabel, m_listen, m_server, m_hostHint, m_hostError})
        layout->addWidget(widget);
    layout->addSpacing(gap::tiny);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_portLabel, m_port, m_portError})
        layout->addWidget(widget);
    wire();
    listOwnAddresses();
    retranslate();
    setFor(m_transport, m_role);
}

void AddressFields::wire()
{
    m_listen->setObjectName(QStringLiteral("listenCombo"));
    m_server->setObjectName(QStringLiteral("serverCombo"));
    m_port->setObjectName(QStringLiteral("portEdit"));
    m_hostError->setObjectName(QStringLiteral("hostError"));
    m_portError->setObjectName(QStringLiteral("portError"));
    m_listen->setMinimumContentsLength(8);
    m_server->setMinimumContentsLength(8);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setEditText(QStringLiteral("127.0.0.1"));
    m_server->lineEdit()->setObjectName(QStringLiteral("serverEdit"));
    m_server->lineEdit()->setMaxLength(300);
    m_portLabel->setBuddy(m_port);
    m_port->setMaxLength(32);
    m_port->setText(QString::number(defaultPort(m_transport)));
    for (Label *label : {m_hostHint, m_hostError, m_portError})
        label->setWordWrap(true);
    clearMarks();
    connect(m_port, &QLineEdit::textEdited, this, [this] {
        m_portTouched = true;
        clearMarks();
    });
    connect(m_port, &QLineEdit::returnPressed, this, &AddressFields::submitted);
    connect(m_server, &QComboBox::editTextChanged, this, &AddressFields::takeHost);
    connect(m_server->lineEdit(), &QLineEdit::editingFinished, this, &AddressFields::takePasted);
    connect(m_server->lineEdit(), &QLineEdit::returnPressed, this, &AddressFields::submitted);
    connect(m_listen, &QComboBox::activated, this, &AddressFields::clearMarks);
}

void AddressFields::listOwnAddresses()
{
    m_listen->addItem(QString(), QString());
    const QList<LocalAddress> addresses = localAddresses();
    for (const LocalAddress &address : addresses) {
        if (address.likely)
            m_listen->addItem(address.ip, address.ip);
    }
    m_others = m_listen->count();
    m_listen->addItem(QString()); // the heading of those that another computer hardly reaches
    if (auto *model = qobject_cast<QStandardItemModel *>(m_listen->model()))
        model->item(m_others)->setEnabled(false);
    for (const LocalAddress &address : addresses) {
        if (!address.likely)
            m_listen->addItem(address.ip, address.ip);
    }
}

void AddressFields::takeHost(const QString &text)
{
    clearMarks();
    const bool pasted = text.size() > m_lastLength + 1;
    m_lastLength = text.size();
    if (pasted)
        takePasted();
}

void AddressFields::takePasted()
{
    const std::optional<EndpointText> endpoint = parseEndpoint(m_server->currentText());
    if (!endpoint || (!endpoint->port && !endpoint->transport))
        return;
    if (endpoint->transport)
        emit transportPasted(*endpoint->transport);
    if (endpoint->port) {
        m_port->setText(QString::number(*endpoint->port));
        m_portTouched = true;
    }
    m_server->setEditText(endpoint->host);
}

QString AddressFields::host() const
{
    return m_role == Role::Server ? m_listen->currentData().toString() : m_server->currentText().trimmed();
}

QWidget *AddressFields::hostField() const
{
    return m_role == Role::Server ? m_listen : m_server;
}

void AddressFields::read(ConversationSettings &settings) const
{
    settings.host = host();
    settings.port = parsePort(m_port->text()).value_or(m_systemChooses ? quint16(0) : defaultPort(m_transport));
    settings.portIsDefault = !m_portTouched && settings.port == defaultPort(m_transport);
}

bool AddressFields::fill(ConversationSettings &settings)
{
    takePasted();
    clearMarks();
    const bool zeroIsFine = m_systemChooses && m_role == Role::Server && m_port->text() == QLatin1String("0");
    if (!parsePort(m_port->text()) && !zeroIsFine) {
        markPort(tr("Port must be 1-65535"));
        m_port->setFocus(Qt::OtherFocusReason);
        m_port->selectAll();
    }
    if (m_role == Role::Client && !isHost(m_server->currentText())) {
        markHost(m_server->currentText().trimmed().isEmpty() ? tr("Enter the address of the server")
                                                             : tr("This is not an address and not a name"));
        m_server->setFocus(Qt::OtherFocusReason);
    }
    read(settings);
    return m_portError->isHidden() && m_hostError->isHidden();
}

void AddressFields::show(const ConversationSettings &settings)
{
    setFor(settings.transport, settings.role);
    if (settings.role == Role::Client) {
        m_server->setEditText(settings.host.isEmpty() ? QStringLiteral("127.0.0.1") : settings.host);
    } else {
        int index = m_listen->findData(settings.host);
        if (index < 0) {
            index = m_listen->count();
            m_listen->addItem(settings.host, settings.host);
        }
        m_listen->setCurrentIndex(index);
    }
    m_systemChooses = settings.port == 0;
    m_portTouched = !settings.portIsDefault;
    m_port->setText(QString::number(settings.port));
    clearMarks();
}

void AddressFields::setFor(Transport transport, Role role)
{
    m_transport = transport;
    m_role = role;
    m_listen->setVisible(role == Role::Server);
    m_server->setVisible(role == Role::Client);
    m_hostHint->setVisible(role == Role::Client);
    if (!m_portTouched)
        m_port->setText(QString::number(defaultPort(transport)));
    clearMarks();
    retranslate();
}

void AddressFields::setRecentAddresses(const QStringList &addresses)
{
    const QString typed = m_server->currentText();
    m_server->clear();
    m_server->addItems(addresses);
    m_server->setEditText(typed);
}

void AddressFields::markHost(const QString &what)
{
    m_hostError->setText(what);
    m_hostError->setVisible(true);
    (m_role == Role::Server ? m_listenBorder : m_serverBorder)->setVisible(true);
    hostField()->setAccessibleDescription(what);
}

void AddressFields::markPort(const QString &what)
{
    m_portError->setText(what);
    m_portError->setVisible(true);
    m_portBorder->setVisible(true);
    m_port->setAccessibleDescription(what);
}

void AddressFields::clearMarks()
{
    for (QWidget *mark :
         std::initializer_list<QWidget *>{m_hostError, m_portError, m_listenBorder, m_serverBorder, m_portBorder})
        mark->setVisible(false);
    for (QWidget *field : std::initializer_list<QWidget *>{m_listen, m_server, m_port})
        field->setAccessibleDescription(QString());
}

void AddressFields::focusAddress()
{
    hostField()->setFocus(Qt::ShortcutFocusReason);
    if (m_role == Role::Client)
        m_server->lineEdit()->selectAll();
}

void AddressFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AddressFields::retranslate()
{
    const bool server = m_role == Role::Server;
    m_hostLabel->setText(server ? tr("&Listen on") : tr("Server a&ddress"));
    m_hostLabel->setBuddy(hostField());
    m_listen->setAccessibleName(tr("Listen on"));
    m_listen->setItemText(0, tr("All addresses"));
    m_listen->setItemText(m_others, tr("Other addresses"));
    m_server->setAccessibleName(tr("Server address"));
    m_server->lineEdit()->setAccessibleName(tr("Server address"));
    m_hostHint->setText(tr("127.0.0.1 is this computer"));
    m_portLabel->setText(tr("&Port"));
    m_port->setAccessibleName(tr("Port"));
}

} // namespace tincan
