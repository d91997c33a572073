// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "profilesettings.h"

#include "chat/limits.h"
#include "wire/utf8.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tincan {

namespace {

constexpr int maxRecentAddresses = 10;
constexpr qsizetype maxTextLength = 4096; ///< of one setting: a damaged file must not fill a field with a megabyte

QString fileFor(const QString &profile, const QString &folder)
{
    const QString root = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                                + QStringLiteral("/tincan")
                                          : folder;
    return QDir(root).filePath((profile.isEmpty() ? QStringLiteral("tincan") : QStringLiteral("profile-") + profile)
                               + QStringLiteral(".ini"));
}

constexpr qsizetype maxDraftBytes =
    64 * 1024; ///< as much as a person writes; the file is read as a whole at each start

/// The beginning of `text` that fits into maxDraftBytes of UTF-8.
QString fittingDraft(const QString &text)
{
    QByteArray bytes = text.left(maxDraftBytes).toUtf8();
    if (bytes.size() <= maxDraftBytes)
        return text.left(maxDraftBytes);
    bytes.truncate(maxDraftBytes);
    bytes.chop(incompleteTail(bytes));
    return QString::fromUtf8(bytes);
}

/// A damaged file is put aside: QSettings would remember the error for ever and never write again.
std::unique_ptr<QSettings> openFile(const QString &name)
{
    auto file = std::make_unique<QSettings>(name, QSettings::IniFormat);
    if (file->status() != QSettings::FormatError)
        return file;
    file.reset();
    const QString aside = name + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(name, aside);
    return std::make_unique<QSettings>(name, QSettings::IniFormat);
}

} // namespace

ProfileSettings::ProfileSettings(const QString &profile, const QString &folder)
    : m_file(openFile(fileFor(profile, folder)))
{}

int ProfileSettings::number(const QString &key, int fallback, int least, int most) const
{
    bool isNumber = false;
    const int value = m_file->value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : fallback;
}

bool ProfileSettings::isOn(const QString &key, bool fallback) const
{
    return number(key, fallback ? 1 : 0, 0, 1) == 1;
}

void ProfileSettings::setOn(const QString &key, bool on)
{
    m_file->setValue(key, on ? 1 : 0);
}

ConversationSettings ProfileSettings::conversation() const
{
    ConversationSettings s;
    const int maxReadSize = ChatLimits().maxReadSize;
    s.transport = Transport(number(QStringLiteral("form/transport"), 0, 0, 1));
    s.role = Role(number(QStringLiteral("form/role"), 0, 0, 1));
    s.host = m_file->value(QStringLiteral("form/host")).toString().left(255);
    s.port = quint16(number(QStringLiteral("form/port"), defaultPort(s.transport), 1, 65535));
    s.portIsDefault = !m_file->contains(QStringLiteral("form/port"));
    s.localPort = quint16(number(QStringLiteral("form/localPort"), 0, 0, 65535));
    s.tcpReadSize = number(QStringLiteral("form/tcpReadSize"), s.tcpReadSize, 1, maxReadSize);
    s.udpReadSize = number(QStringLiteral("form/udpReadSize"), s.udpReadSize, 1, maxReadSize);
    s.lineEnd = LineEnd(number(QStringLiteral("form/lineEnd"), 0, 0, 2));
    s.replies.kind = ReplyRule::Kind(number(QStringLiteral("form/replies"), int(ReplyRule::Kind::Book), 0, 2));
    s.replies.customTemplate = m_file->value(QStringLiteral("form/template")).toString().left(maxTextLength);
    return s;
}

void ProfileSettings::setConversation(const ConversationSettings &s)
{
    m_file->setValue(QStringLiteral("form/transport"), int(s.transport));
    m_file->setValue(QStringLiteral("form/role"), int(s.role));
    m_file->setValue(QStringLiteral("form/host"), s.host);
    if (s.portIsDefault || s.port == 0)
        m_file->remove(QStringLiteral("form/port"));
    else
        m_file->setValue(QStringLiteral("form/port"), s.port);
    m_file->setValue(QStringLiteral("form/localPort"), s.localPort);
    m_file->setValue(QStringLiteral("form/tcpReadSize"), s.tcpReadSize);
    m_file->setValue(QStringLiteral("form/udpReadSize"), s.udpReadSize);
    m_file->setValue(QStringLiteral("form/lineEnd"), int(s.lineEnd));
    m_file->setValue(QStringLiteral("form/replies"), int(s.replies.kind));
    m_file->setValue(QStringLiteral("form/template"), s.replies.customTemplate);
}

QStringList ProfileSettings::recentAddresses() const
{
    QStringList addresses;
    for (const QString &address : m_file->value(QStringLiteral("form/recent")).toStringList()) {
        if (!address.isEmpty() && address.size() <= 255 && addresses.size() < maxRecentAddresses)
            addresses.append(address);
    }
    return addresses;
}

void ProfileSettings::addRecentAddress(const QString &address)
{
    QStringList addresses = recentAddresses();
    addresses.removeAll(address);
    addresses.prepend(address);
    m_file->setValue(QStringLiteral("form/recent"), addresses.mid(0, maxRecentAddresses));
}

QByteArray ProfileSettings::geometry() const
{
    return m_file->value(QStringLiteral("window/geometry")).toByteArray();
}

void ProfileSettings::setGeometry(const QByteArray &geometry)
{
    m_file->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray ProfileSettings::historyGeometry() const
{
    return m_file->value(QStringLiteral("history/geometry")).toByteArray();
}

void ProfileSettings::setHistoryGeometry(const QByteArray &geometry)
{
    m_file->setValue(QStringLiteral("history/geometry"), geometry);
}

int ProfileSettings::sidebarWidth() const
{
    return number(QStringLiteral("window/sidebar"), 0, 0, 10'000);
}

void ProfileSettings::setSidebarWidth(int width)
{
    m_file->setValue(QStringLiteral("window/sidebar"), width);
}

QString ProfileSettings::language() const
{
    return m_file->value(QStringLiteral("language")).toString().left(16);
}

void ProfileSettings::setLanguage(const QString &code)
{
    m_file->setValue(QStringLiteral("language"), code);
}

bool ProfileSettings::sidebarShown() const
{
    return isOn(QStringLiteral("window/sidebarShown"), true);
}

void ProfileSettings::setSidebarShown(bool shown)
{
    setOn(QStringLiteral("window/sidebarShown"), shown);
}

ThemeChoice ProfileSettings::theme() const
{
    return ThemeChoice(number(QStringLiteral("look/theme"), int(ThemeChoice::System), 0, 2));
}

void ProfileSettings::setTheme(ThemeChoice choice)
{
    m_file->setValue(QStringLiteral("look/theme"), int(choice));
}

int ProfileSettings::textSize() const
{
    return number(QStringLiteral("look/textSize"), 100, 50, 300);
}

void ProfileSettings::setTextSize(int percent)
{
    m_file->setValue(QStringLiteral("look/textSize"), percent);
}

TimeFormat ProfileSettings::times() const
{
    return TimeFormat(number(QStringLiteral("look/times"), int(TimeFormat::Seconds), 0, 2));
}

void ProfileSettings::setTimes(TimeFormat format)
{
    m_file->setValue(QStringLiteral("look/times"), int(format));
}

bool ProfileSettings::notifications() const
{
    return isOn(QStringLiteral("desktop/notifications"), true);
}

void ProfileSettings::setNotifications(bool on)
{
    setOn(QStringLiteral("desktop/notifications"), on);
}

bool ProfileSettings::notificationTexts() const
{
    return isOn(QStringLiteral("desktop/notificationTexts"), true);
}

void ProfileSettings::setNotificationTexts(bool on)
{
    setOn(QStringLiteral("desktop/notificationTexts"), on);
}

bool ProfileSettings::keepRunning() const
{
    return isOn(QStringLiteral("desktop/keepRunning"), false);
}

void ProfileSettings::setKeepRunning(bool on)
{
    setOn(QStringLiteral("desktop/keepRunning"), on);
}

bool ProfileSettings::keepHistory() const
{
    return isOn(QStringLiteral("history/keep"), true);
}

void ProfileSettings::setKeepHistory(bool on)
{
    setOn(QStringLiteral("history/keep"), on);
}

int ProfileSettings::historyDays() const
{
    return number(QStringLiteral("history/days"), 0, 0, mostHistoryDays);
}

void ProfileSettings::setHistoryDays(int days)
{
    m_file->setValue(QStringLiteral("history/days"), days);
}

QString ProfileSettings::draft() const
{
    return fittingDraft(m_file->value(QStringLiteral("draft")).toString());
}

void ProfileSettings::setDraft(const QString &text)
{
    if (text.isEmpty())
        m_file->remove(QStringLiteral("draft"));
    else
        m_file->setValue(QStringLiteral("draft"), fittingDraft(text));
}

QString ProfileSettings::saveFolder() const
{
    return m_file->value(QStringLiteral("save/folder")).toString().left(maxTextLength);
}

QString ProfileSettings::saveSuffix() const
{
    return m_file->value(QStringLiteral("save/suffix")).toString().left(16);
}

void ProfileSettings::setSavePlace(const QString &folder, const QString &suffix)
{
    m_file->setValue(QStringLiteral("save/folder"), folder);
    m_file->setValue(QStringLiteral("save/suffix"), suffix);
}

bool ProfileSettings::canSave()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError && m_file->isWritable();
}

} // namespace tincan
