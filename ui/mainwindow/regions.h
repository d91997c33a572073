// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

class Banner;
class ChatHeader;
class Composer;
class ConnectionForm;
class PeersModel;
class PeersView;
class StatusLine;
class TranscriptModel;
class TranscriptPane;

/// The parts of one window that show its conversation. They know nothing of each other.
struct Regions {
    ConnectionForm &form;
    PeersModel &people;
    PeersView &peers;
    TranscriptModel &messages;
    TranscriptPane &transcript;
    ChatHeader &header;
    Banner &banner;
    Composer &composer;
    StatusLine &status;
};

} // namespace tincan
