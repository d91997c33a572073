// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/transcriptexport.h"

#include <memory>

namespace tincan {

class PeersModel;

/// The words of a conversation in a text file, in the language of this moment. `people` know the names.
ExportWords exportWords(Transport transport, Role role, const std::shared_ptr<const PeersModel> &people);

} // namespace tincan
