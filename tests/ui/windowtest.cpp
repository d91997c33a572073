// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windowtest.h"

#include "eventually.h"

#include "chat/endpointfactory.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace tincan {

QString bannerText(QWidget *window)
{
    auto *banner = find<QWidget>(window, "banner");
    return banner->isVisible() ? find<QLabel>(window, "bannerText")->text() : QString();
}

QPushButton *remedy(MainWindow *window, const char *words)
{
    find<QTimer>(window, "bannerSettling")->stop(); // a person has looked at it first
    for (auto *button : find<QWidget>(window, "banner")->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String(words))
            return button;
    }
    return nullptr;
}

QStringList texts(MainWindow *window)
{
    QStringList result;
    const QAbstractItemModel *model = find<TranscriptView>(window, "transcript")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto shown = model->index(row, 0).data(TranscriptModel::RowRole).value<TranscriptRow>();
        if (shown.side != TranscriptRow::Side::Notice)
            result.append(shown.text);
    }
    return result;
}

QPlainTextEdit *composer(MainWindow *window)
{
    return find<QPlainTextEdit>(window, "composerEdit");
}

void say(MainWindow *window, const QString &text)
{
    composer(window)->setPlainText(text);
    QTest::keyClick(composer(window), Qt::Key_Return);
}

ConversationSettings settingsFor(Transport transport, Role role, quint16 port)
{
    ConversationSettings settings;
    settings.transport = transport;
    settings.role = role;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    return settings;
}

SessionFactory WindowTest::sessionFactory()
{
    return [] { return std::make_unique<Session>(ConversationHandle(new Conversation(makeEndpointFactory()))); };
}

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ProfileSettings>(QString(), m_folder->path());
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("history")));
    useDesktop({});
}

void WindowTest::useDesktop(const DesktopOffers &desktop)
{
    m_windows = std::make_unique<Windows>(sessionFactory(), *m_settings, *m_preferences, *m_history, desktop);
}

void WindowTest::cleanup()
{
    m_windows.reset();
    m_history.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

MainWindow *WindowTest::startedServer(Transport transport)
{
    MainWindow *window = open();
    window->applyAndStart(settingsFor(transport, Role::Server, 0));
    return QTest::qWaitFor([window] { return window->session().state() == Session::State::Running; }, patienceMs)
               ? window
               : nullptr;
}

MainWindow *WindowTest::clientOf(MainWindow *server)
{
    MainWindow *window = open();
    window->applyAndStart(
        settingsFor(server->session().settings().transport, Role::Client, server->session().local().port));
    return QTest::qWaitFor([window] { return !window->session().peers().isEmpty(); }, patienceMs) ? window : nullptr;
}

bool WindowTest::tabTo(MainWindow *window, const QWidget *target)
{
    for (int i = 0; i < 40; ++i) {
        if (QApplication::focusWidget() == target)
            return true;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
    }
    return false;
}

} // namespace tincan
