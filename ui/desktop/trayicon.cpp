// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "trayicon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>
#include <limits>
#include <utility>

namespace tincan {

namespace {

/// Hears of a new language, as every window does.
class TrayMenu : public QMenu
{
public:
    explicit TrayMenu(std::function<void()> retranslate)
        : m_retranslate(std::move(retranslate))
    {}

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_retranslate();
        QMenu::changeEvent(event);
    }

private:
    std::function<void()> m_retranslate;
};

/// A title is no place for mnemonics.
QString menuText(QString title)
{
    return title.replace(u'&', QStringLiteral("&&"));
}

/// Where the tray is on D-Bus, Qt hands the text on as it is to a service that may read it as markup. A word joiner, which
/// nobody sees, makes a tag of nothing.
QString withoutMarkup(QString text)
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    text.replace(u'<', QStringLiteral("<\u2060"));
#endif
    return text;
}

} // namespace

TrayIcon::TrayIcon(QIcon icon, std::function<bool()> hasTray, QObject *parent)
    : QObject(parent)
    , m_image(std::move(icon))
    , m_hasTray(std::move(hasTray))
    , m_menu(new TrayMenu([this] { retranslate(); }))
    , m_rule(m_menu->addSeparator())
    , m_new(m_menu->addAction(QString()))
    , m_quit(nullptr)
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    connect(m_new, &QAction::triggered, this, &TrayIcon::newConversationWanted);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    retranslate();
}

TrayIcon::~TrayIcon()
{
    m_icon.reset(); // before its menu
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void TrayIcon::setWanted(bool wanted)
{
    if (!wanted)
        m_icon.reset();
    else if (!m_icon && hasTray())
        make();
}

void TrayIcon::make()
{
    m_icon = std::make_unique<QSystemTrayIcon>(m_image);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
#ifndef Q_OS_MACOS // where a click opens the menu
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit allWindowsWanted();
#else
        Q_UNUSED(reason)
#endif
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_told)
            emit windowWanted(m_told);
    });
    retranslate();
    m_icon->show();
}

bool TrayIcon::tell(const Notification &notification)
{
    if (!hasTray() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_icon)
        make();
    m_told = notification.window;
    m_icon->showMessage(notification.title, withoutMarkup(notification.body), m_image);
    return true;
}

void TrayIcon::setWindows(const QList<QWidget *> &windows, quint64 unread)
{
    m_windows = QList<QPointer<QWidget>>(windows.begin(), windows.end());
    m_unread = unread;
    while (m_entries.size() > m_windows.size())
        delete m_entries.takeLast();
    while (m_entries.size() < m_windows.size()) {
        const qsizetype number = m_entries.size();
        m_entries.append(new QAction(m_menu.get()));
        m_menu->insertAction(m_rule, m_entries.last());
        connect(m_entries.last(), &QAction::triggered, this, [this, number] {
            if (QWidget *window = m_windows.value(number))
                emit windowWanted(window);
        });
    }
    for (qsizetype i = 0; i < m_windows.size(); ++i)
        m_entries[i]->setText(menuText(m_windows[i]->windowTitle()));
    m_rule->setVisible(!m_entries.isEmpty());
    retranslate();
}

void TrayIcon::retranslate()
{
    m_new->setText(tr("&New conversation"));
    m_quit->setText(tr("&Quit"));
    if (!m_icon)
        return;
    const int unread = int(std::min<quint64>(m_unread, std::numeric_limits<int>::max()));
    m_icon->setToolTip(unread == 0 ? QStringLiteral("Tincan") : tr("Tincan: %n new messages", nullptr, unread));
}

} // namespace tincan
