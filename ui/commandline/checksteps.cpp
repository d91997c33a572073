// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "checksteps.h"

#include <QByteArrayList>
#include <QDateTime>

namespace tincan {

namespace {

struct Said {
    QByteArray text;
    QByteArrayList reads; ///< how the book's TCP server reads it, without cutting characters
    QByteArray literal;   ///< how the book's UDP server prints what it reads
};

Said whole(const QByteArray &text, const QByteArray &literal)
{
    return {text, {text}, literal};
}

/// 300 characters of 3 bytes: the read of 512 bytes ends two bytes into the 171st.
Said chinese()
{
    const QByteArray you("你");
    const QByteArray escaped("\\xe4\\xbd\\xa0");
    return {you.repeated(300), {you.repeated(170), you.repeated(130)}, "b'" + escaped.repeated(300) + '\''};
}

/// 1,300 bytes: three reads of the TCP server; the UDP server keeps 1,024.
Said digits()
{
    const QByteArray text = QByteArray("0123456789").repeated(130);
    return {text, {text.mid(0, 512), text.mid(512, 512), text.mid(1024)}, "b'" + text.left(1024) + '\''};
}

QList<Said> everythingSaid()
{
    return {
        whole("hello", "b'hello'"),
        whole("你好，世界", R"(b'\xe4\xbd\xa0\xe5\xa5\xbd\xef\xbc\x8c\xe4\xb8\x96\xe7\x95\x8c')"),
        whole("👍🙂", R"(b'\xf0\x9f\x91\x8d\xf0\x9f\x99\x82')"),
        whole("it's", R"(b"it's")"),
        whole(R"(it's "quoted" \ slashed)", R"(b'it\'s "quoted" \\ slashed')"),
        chinese(),
        digits(),
    };
}

QByteArray tcpReply(const Said &said)
{
    QByteArray reply;
    for (const QByteArray &read : said.reads)
        reply += "服务端收到了信息" + read;
    return reply;
}

} // namespace

QList<CheckStep> checkSteps(Transport transport)
{
    QList<CheckStep> steps;
    for (const Said &said : everythingSaid()) {
        const QByteArray udpReply = "[Mon Nov  2 06:05:09 2026] " + said.literal;
        steps += {QString::fromUtf8(said.text), transport == Transport::Tcp ? tcpReply(said) : udpReply};
    }
    return steps;
}

qint64 checkTime()
{
    return QDateTime(QDate(2026, 11, 2), QTime(6, 5, 9)).toMSecsSinceEpoch();
}

} // namespace tincan
