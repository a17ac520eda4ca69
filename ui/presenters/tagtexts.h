// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/tags.h"

/// Tags in words.
namespace oh::ui {

QString tagCategoryName(TagCategory category);
QString tagStatusName(TagStatus status);
QString tagSourceName(TagSource source);
/// "2 mentors, 1 mentee, no companies"
QString usageText(const api::TagUsage &usage);

} // namespace oh::ui
