// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"

/// Field rules that several types share, so that a limit stands once.
namespace oh::api {

Rule emailRule();
Rule personNameRule();
Rule shortTextRule(int maxLength, const QString &description = {});
Rule longTextRule(int maxLength, const QString &description = {});
Rule webUrlRule();
/// Where a meeting is held: https alone.
Rule meetingLinkRule();
Rule zoneRule();
Rule phoneRule();

/// `limit` of a list: 1–100, 20 without it.
Rule limitRule();
Rule offsetRule();
/// `version` of a change: the one that was read, 409 STALE_VERSION when it is another one now.
/// Where it may be left out, what stands there is changed whatever it is.
Rule versionRule();
/// `cursor` of a list that goes on where a page ended: its nextCursor.
Rule cursorRule();
/// A cursor takes the place of an offset.
void checkCursor(const std::optional<QString> &cursor, int offset, Problems &problems);

/// Of tags by which lists are narrowed down.
Rule peopleTagsRule(const QString &kind);

/// What a meeting is about, and what to look at before.
Rule goalRule();
Rule materialsRule();
/// `confirmWarnings` of what coordinators may do against the rules.
Rule confirmRule();
/// `confirmedWarnings`: which they were.
Rule confirmedRule();
/// What is said of a field that has nothing in it and needs something.
Sentence mustNotBeEmpty();

constexpr int goalMinLength = 10;
constexpr int goalMaxLength = 1000;
constexpr int maxMaterials = 10;
/// No wish of anybody's, but a protection: links are of any number.
constexpr int maxLinks = 200;

} // namespace oh::api
