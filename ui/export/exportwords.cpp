// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "exportwords.h"

#include "peers/peersmodel.h"
#include "transcript/noticetext.h"

#include <QCoreApplication>

namespace tincan {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tincan::MainWindow)
};

} // namespace

ExportWords exportWords(Transport transport, Role role, const std::shared_ptr<const PeersModel> &people)
{
    ExportWords words;
    words.me = Words::tr("me");
    words.notSent = Words::tr("not sent");
    words.name = [people](const QString &ip) { return people->nameOf(ip); };
    words.notice = [people, transport, role](const Notice &notice) {
        return noticeText(notice, transport, role, people->shownName(notice.peer));
    };
    return words;
}

} // namespace tincan
