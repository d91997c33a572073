// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tincan {

namespace {

constexpr QFile::Permissions everybody = QFile::Permissions(0x7777);

/// One that no system gives to who asks for any port: the tests that run at the same time would take it.
quint16 portOfNobody()
{
    return quint16(QRandomGenerator::system()->bounded(10'000, 30'000));
}

} // namespace

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString home = file(QStringLiteral("home"));
    const QString runtime = file(QStringLiteral("run"));
    QDir().mkpath(home);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::Permissions(0x7700));
    for (const QString &folder : {m_folder.path(), home})
        QFile::setPermissions(folder, everybody);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANGUAGE", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                             "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        m_environment.remove(QLatin1String(name));
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

ChildHandle Program::run(const QStringList &arguments) const
{
    return std::make_unique<Child>(executable(), arguments, m_environment);
}

ChildHandle Program::start(const QStringList &arguments) const
{
    return startThrough({executable()}, arguments);
}

ChildHandle Program::startThrough(QStringList command, const QStringList &arguments) const
{
    const QString program = command.takeFirst();
    const QStringList ours{QStringLiteral("--start"), QStringLiteral("--log"), file(QStringLiteral("log"))};
    return std::make_unique<Child>(program, command + ours + arguments, m_environment);
}

QList<QJsonObject> Program::log() const
{
    QFile log(file(QStringLiteral("log")));
    QList<QJsonObject> lines;
    if (!log.open(QIODevice::ReadOnly))
        return lines;
    while (!log.atEnd()) {
        const QByteArray line = log.readLine();
        if (line.endsWith('\n'))
            lines += QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QList<QJsonObject> Program::events(const QString &name) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : log()) {
        if (line.value(QLatin1String("event")) == name)
            found += line;
    }
    return found;
}

QByteArray Program::bytes(const QString &kind) const
{
    QByteArray hex;
    for (const QJsonObject &line : log()) {
        if (line.value(QLatin1String("kind")) == kind)
            hex += line.value(QLatin1String("hex")).toString().toLatin1();
    }
    return QByteArray::fromHex(hex);
}

quint16 Program::startedPort() const
{
    const QString started = QStringLiteral("started");
    if (!QTest::qWaitFor([&] { return !events(started).isEmpty(); }, patienceMs))
        return 0;
    return events(started).first().value(QLatin1String("address")).toString().section(QLatin1Char(':'), -1).toUShort();
}

QString Program::executable()
{
    return QStringLiteral(TINCAN_PROGRAM);
}

ChildHandle peer(const QString &script, const QStringList &arguments)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    const QString path = QStringLiteral(TINCAN_PEERS "/") + script;
    return std::make_unique<Child>(python.isEmpty() ? QStringLiteral("python") : python, QStringList{path} + arguments);
}

quint16 listeningPort(const Child &peer)
{
    const QString listening = QStringLiteral("listening");
    if (!QTest::qWaitFor([&] { return !peer.after(listening).isEmpty(); }, patienceMs))
        return 0;
    return peer.after(listening).first().toUShort();
}

QStringList withoutRights([[maybe_unused]] const Program &program, [[maybe_unused]] QString *reason)
{
#ifdef Q_OS_UNIX
    if (::geteuid() != 0)
        return {Program::executable()};
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (setpriv.isEmpty() && reason)
        *reason = QStringLiteral("this test runs as root, and there is no setpriv to drop that");
    // a copy, because the build directory may lie where only root can go
    const QString copy = program.file(QStringLiteral("tincan"));
    QFile::copy(Program::executable(), copy);
    return {setpriv, QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
            copy};
#else
    if (reason)
        *reason = QStringLiteral("for Unix");
    return {};
#endif
}

quint16 freeTcpPort()
{
    QTcpServer server;
    while (!server.listen(QHostAddress::LocalHost, portOfNobody())) {}
    return server.serverPort();
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    while (!socket.bind(QHostAddress::LocalHost, portOfNobody())) {}
    return socket.localPort();
}

} // namespace tincan
