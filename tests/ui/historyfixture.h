// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventually.h"
#include "history/history.h"
#include "historywindow/historyrow.h"
#include "historywindow/historywindow.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"

#include <QDateTime>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tincan {

/// Changes the file behind the history's back.
inline bool change(const History &history, const QString &statement)
{
    bool changed = false;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
        file.setDatabaseName(history.fileName());
        changed = file.open() && QSqlQuery(file).exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("change"));
    return changed;
}

/// Moves a kept conversation to another time: a history takes the computer's clock.
inline bool backdate(const History &history, ConversationId id, qint64 startedMs, qint64 lastMs)
{
    return change(history, QStringLiteral("UPDATE conversation SET started = %1, last = %2 WHERE id = %3")
                               .arg(startedMs)
                               .arg(lastMs)
                               .arg(qint64(id)));
}

/// A history on the disk, and its window.
struct HistoryFixture {
    explicit HistoryFixture(HistoryLimits limits = {})
        : settings({}, folder.path())
        , preferences(settings)
        , history(folder.filePath(QStringLiteral("history")), limits)
    {}

    /// Noon, so many days ago: no test depends on the hour.
    static qint64 noon(int daysAgo)
    {
        return QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(12, 0)).toMSecsSinceEpoch();
    }

    /// What somebody with this address said to a server here, one message a second.
    static QList<Fact> talk(const QString &ip, const QByteArrayList &texts, qint64 timeMs)
    {
        const PeerAddress peer{ip, 40'000};
        QList<Fact> facts{fact::Started{timeMs, {QStringLiteral("0.0.0.0"), 1314}, false},
                          fact::PeerJoined{timeMs, peer}};
        quint64 number = 0;
        for (const QByteArray &text : texts) {
            Message message;
            message.id = MessageId{++number};
            message.timeMs = timeMs + qint64(number) * 1000;
            message.peer = peer;
            message.bytes = text;
            message.readId = number;
            facts.append(fact::MessageAdded{message});
        }
        return facts;
    }

    static ConversationSettings server(Transport transport = Transport::Tcp)
    {
        ConversationSettings settings;
        settings.transport = transport;
        settings.port = 1314;
        return settings;
    }

    /// A conversation that has ended, the newest one yet. Waits until it is kept.
    void keep(const QString &ip, const QByteArrayList &texts, int daysAgo = 0, Transport transport = Transport::Tcp)
    {
        const qsizetype before = history.conversations().size();
        keepLive(ip, texts, daysAgo, transport).reset();
        EVENTUALLY_COMPARE(history.conversations().size(), before + 1);
        EVENTUALLY_COMPARE(find(ip) ? find(ip)->messages : -1, qint64(texts.size()));
        EVENTUALLY_VERIFY(!history.isLive(find(ip)->id));
        QVERIFY(backdate(history, find(ip)->id, noon(daysAgo), noon(daysAgo) + texts.size() * 1000));
    }

    /// One in which so many people say something.
    void keepCrowd(const QString &ips, int people)
    {
        const qsizetype before = history.conversations().size();
        {
            const std::unique_ptr<LiveMessageSource> rows = keepLive(ips.arg(1), {"hello"});
            for (int i = 2; i <= people; ++i)
                rows->append({talk(ips.arg(i), {"hello"}, noon(0)).last()});
        }
        EVENTUALLY_COMPARE(history.conversations().size(), before + 1);
        EVENTUALLY_COMPARE(history.conversations().first().peerCount, qint64(people));
    }

    /// So many messages, as the file says from now on.
    bool setMessages(ConversationId id, int number) const
    {
        return change(
            history, QStringLiteral("UPDATE conversation SET messages = %1 WHERE id = %2").arg(number).arg(qint64(id)));
    }

    /// One that a window has open, as long as its rows are there.
    std::unique_ptr<LiveMessageSource> keepLive(const QString &ip, const QByteArrayList &texts, int daysAgo = 0,
                                                Transport transport = Transport::Tcp)
    {
        std::unique_ptr<LiveMessageSource> rows = history.makeSource();
        rows->begin(server(transport));
        rows->append(talk(ip, texts, noon(daysAgo)));
        return rows;
    }

    /// The newest one with this address.
    std::optional<ConversationInfo> find(const QString &ip) const
    {
        const QList<ConversationInfo> all = history.conversations();
        for (const ConversationInfo &info : all) {
            if (!info.peers.isEmpty() && info.peers.first().ip == ip)
                return info;
        }
        return {};
    }

    HistoryWindow &open()
    {
        window = std::make_unique<HistoryWindow>(history, settings, preferences, DesktopOffers{});
        window->present();
        (void)QTest::qWaitForWindowActive(window.get()); // keys go to the active one
        return *window;
    }

    template <typename T>
    T *part(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }

    /// The first lines of what a list shows, headings in brackets.
    QStringList rows(const char *list) const
    {
        QStringList result;
        const QAbstractItemModel *model = part<QListView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString text = model->index(row, 0).data(UpperRole).toString();
            result.append(model->index(row, 0).data(HeadingRole).toBool() ? u'[' + text + u']' : text);
        }
        return result;
    }

    /// As a click on a row of the list of conversations does.
    void choose(const QString &ip) const
    {
        auto *list = part<QListView>("historyList");
        const qsizetype row = rows("historyList").indexOf(ip);
        QVERIFY2(row >= 0, qPrintable(ip));
        list->scrollTo(list->model()->index(int(row), 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(int(row), 0)).center());
    }

    QTemporaryDir folder;
    ProfileSettings settings;
    Preferences preferences;
    History history;
    std::unique_ptr<HistoryWindow> window; ///< goes first
};

} // namespace tincan
