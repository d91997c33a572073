# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Where the time goes in the rows whose target is missed, as profiles (perf) showed it. Only those of missed rows are
printed."""

REASONS = {
}
