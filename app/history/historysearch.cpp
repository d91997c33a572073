// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historysearch.h"

#include "searchjob.h"

namespace tincan {

HistorySearch::HistorySearch(SearchJob *job)
    : m_job(job)
{
    connect(job, &SearchJob::foundHits, this, &HistorySearch::found);
    connect(job, &SearchJob::finished, this, &HistorySearch::finished);
}

HistorySearch::~HistorySearch()
{
    m_job->cancel();
    m_job->deleteLater();
}

} // namespace tincan
