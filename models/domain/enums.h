// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"

#include <QMetaType>

namespace oh {

/// One role an account (FR6).
enum class Role { Mentee, Mentor, Coordinator };
template <>
struct EnumStrings<Role>
{
    static constexpr EnumEntry<Role> table[] = {
        {Role::Mentee, "mentee"}, {Role::Mentor, "mentor"}, {Role::Coordinator, "coordinator"}};
};

/// Reputation tiers, lowest first (FR49): the order is used for comparison.
enum class Tier { Bronze, Silver, Gold, Platinum };
template <>
struct EnumStrings<Tier>
{
    static constexpr EnumEntry<Tier> table[] = {{Tier::Bronze, "bronze"},
                                                {Tier::Silver, "silver"},
                                                {Tier::Gold, "gold"},
                                                {Tier::Platinum, "platinum"}};
};

enum class BookingStatus { Pending, Confirmed, Completed, Canceled, Expired };
template <>
struct EnumStrings<BookingStatus>
{
    static constexpr EnumEntry<BookingStatus> table[] = {{BookingStatus::Pending, "pending"},
                                                         {BookingStatus::Confirmed, "confirmed"},
                                                         {BookingStatus::Completed, "completed"},
                                                         {BookingStatus::Canceled, "canceled"},
                                                         {BookingStatus::Expired, "expired"}};
};

/// The first three are for people to choose; the others are the server's, for what follows from
/// something else.
enum class CancellationReason {
    Emergency,
    Reschedule,
    Other,
    AccountDeactivated,
    RoleChanged,
    LeftProgramme,
    AvailabilityWithdrawn
};
template <>
struct EnumStrings<CancellationReason>
{
    static constexpr EnumEntry<CancellationReason> table[] = {
        {CancellationReason::Emergency, "emergency"},
        {CancellationReason::Reschedule, "reschedule"},
        {CancellationReason::Other, "other"},
        {CancellationReason::AccountDeactivated, "account_deactivated"},
        {CancellationReason::RoleChanged, "role_changed"},
        {CancellationReason::LeftProgramme, "left_programme"},
        {CancellationReason::AvailabilityWithdrawn, "availability_withdrawn"}};
};
constexpr bool canBeChosen(CancellationReason reason)
{
    return reason == CancellationReason::Emergency || reason == CancellationReason::Reschedule ||
           reason == CancellationReason::Other;
}

/// Where a meeting takes place (FR25).
enum class MeetingType { InPersonPreset, InPersonCustom, Online };
template <>
struct EnumStrings<MeetingType>
{
    static constexpr EnumEntry<MeetingType> table[] = {
        {MeetingType::InPersonPreset, "in_person_preset"},
        {MeetingType::InPersonCustom, "in_person_custom"},
        {MeetingType::Online, "online"}};
};

/// How often an availability block comes again (FR22).
enum class RecurrencePattern { OneTime, Weekly, Monthly, Quarterly };
template <>
struct EnumStrings<RecurrencePattern>
{
    static constexpr EnumEntry<RecurrencePattern> table[] = {
        {RecurrencePattern::OneTime, "one_time"},
        {RecurrencePattern::Weekly, "weekly"},
        {RecurrencePattern::Monthly, "monthly"},
        {RecurrencePattern::Quarterly, "quarterly"}};
};

/// When reminders are sent before a meeting (FR33, FR94).
enum class ReminderPreference { OneHour, TwentyFourHours, Both };
template <>
struct EnumStrings<ReminderPreference>
{
    static constexpr EnumEntry<ReminderPreference> table[] = {
        {ReminderPreference::OneHour, "one_hour"},
        {ReminderPreference::TwentyFourHours, "twenty_four_hours"},
        {ReminderPreference::Both, "both"}};
};

enum class TagCategory { Industry, Technology, Stage };
template <>
struct EnumStrings<TagCategory>
{
    static constexpr EnumEntry<TagCategory> table[] = {{TagCategory::Industry, "industry"},
                                                       {TagCategory::Technology, "technology"},
                                                       {TagCategory::Stage, "stage"}};
};

enum class UrlType { Website, PitchVc, LinkedIn, Other };
template <>
struct EnumStrings<UrlType>
{
    static constexpr EnumEntry<UrlType> table[] = {{UrlType::Website, "website"},
                                                   {UrlType::PitchVc, "pitch_vc"},
                                                   {UrlType::LinkedIn, "linkedin"},
                                                   {UrlType::Other, "other"}};
};

/// Who came to a meeting.
enum class Attendance { Attended, MentorAbsent, MenteeAbsent, BothAbsent };
template <>
struct EnumStrings<Attendance>
{
    static constexpr EnumEntry<Attendance> table[] = {{Attendance::Attended, "attended"},
                                                      {Attendance::MentorAbsent, "mentor_absent"},
                                                      {Attendance::MenteeAbsent, "mentee_absent"},
                                                      {Attendance::BothAbsent, "both_absent"}};
};

/// Who made a booking: the mentee, or a coordinator for both sides (FR65).
enum class BookingOrigin { Mentee, WhiteGlove };
template <>
struct EnumStrings<BookingOrigin>
{
    static constexpr EnumEntry<BookingOrigin> table[] = {
        {BookingOrigin::Mentee, "mentee"}, {BookingOrigin::WhiteGlove, "white_glove"}};
};

/// What became of a proposal to meet at another time.
enum class ProposalStatus { Open, Accepted, Declined, Withdrawn, Lapsed };
template <>
struct EnumStrings<ProposalStatus>
{
    static constexpr EnumEntry<ProposalStatus> table[] = {{ProposalStatus::Open, "open"},
                                                          {ProposalStatus::Accepted, "accepted"},
                                                          {ProposalStatus::Declined, "declined"},
                                                          {ProposalStatus::Withdrawn, "withdrawn"},
                                                          {ProposalStatus::Lapsed, "lapsed"}};
};

/// What became of a booking at some moment.
enum class BookingEvent {
    Created,
    Confirmed,
    Declined,
    Canceled,
    Expired,
    Completed,
    Moved,
    Proposed,
    ProposalAccepted,
    ProposalDeclined,
    ProposalWithdrawn,
    ProposalLapsed,
    AttendanceMarked,
    AttendanceUndone
};
template <>
struct EnumStrings<BookingEvent>
{
    static constexpr EnumEntry<BookingEvent> table[] = {
        {BookingEvent::Created, "created"},
        {BookingEvent::Confirmed, "confirmed"},
        {BookingEvent::Declined, "declined"},
        {BookingEvent::Canceled, "canceled"},
        {BookingEvent::Expired, "expired"},
        {BookingEvent::Completed, "completed"},
        {BookingEvent::Moved, "moved"},
        {BookingEvent::Proposed, "proposed"},
        {BookingEvent::ProposalAccepted, "proposal_accepted"},
        {BookingEvent::ProposalDeclined, "proposal_declined"},
        {BookingEvent::ProposalWithdrawn, "proposal_withdrawn"},
        {BookingEvent::ProposalLapsed, "proposal_lapsed"},
        {BookingEvent::AttendanceMarked, "attendance_marked"},
        {BookingEvent::AttendanceUndone, "attendance_undone"}};
};

/// Who does something with a booking, seen from it.
enum class BookingParty { Mentee, Mentor, Coordinator, System };
template <>
struct EnumStrings<BookingParty>
{
    static constexpr EnumEntry<BookingParty> table[] = {{BookingParty::Mentee, "mentee"},
                                                        {BookingParty::Mentor, "mentor"},
                                                        {BookingParty::Coordinator, "coordinator"},
                                                        {BookingParty::System, "system"}};
};

/// Whether a session note is its author's alone.
enum class NoteVisibility { Private, Shared };
template <>
struct EnumStrings<NoteVisibility>
{
    static constexpr EnumEntry<NoteVisibility> table[] = {{NoteVisibility::Private, "private"},
                                                          {NoteVisibility::Shared, "shared"}};
};

enum class Visibility { Listed, Unlisted };
template <>
struct EnumStrings<Visibility>
{
    static constexpr EnumEntry<Visibility> table[] = {{Visibility::Listed, "listed"},
                                                      {Visibility::Unlisted, "unlisted"}};
};

/// What a slot is for the mentor who offers it. Busy: their connected calendar has something then,
/// and nobody can book it. A request that lapsed holds its slot no longer, which is then open, busy
/// or past.
enum class SlotState { Open, Busy, Requested, Booked, Past };
template <>
struct EnumStrings<SlotState>
{
    static constexpr EnumEntry<SlotState> table[] = {{SlotState::Open, "open"},
                                                     {SlotState::Busy, "busy"},
                                                     {SlotState::Requested, "requested"},
                                                     {SlotState::Booked, "booked"},
                                                     {SlotState::Past, "past"}};
};

/// Mentors with something to book (FR15): up to the end of the viewer's week or month.
enum class SlotHorizon { ThisWeek, ThisMonth };
template <>
struct EnumStrings<SlotHorizon>
{
    static constexpr EnumEntry<SlotHorizon> table[] = {{SlotHorizon::ThisWeek, "this_week"},
                                                       {SlotHorizon::ThisMonth, "this_month"}};
};

/// Why a mentor can't be booked at some moment.
enum class NoSlotReason {
    MentorDeactivated,
    MentorDormant,
    // Of the mentee about whom it is asked.
    MenteeDeactivated,
    TierRestricted,
    WeeklyLimit,
    CalendarRequired,
    TooSoon,
    OutsideWindow,
    NoBlock,
    ClockGap,
    Buffer,
    NoRoom,
    TimeOff,
    Booked,
    Held,
    LoadCap,
    BusyElsewhere,
    OtherBlock,
    NotMade
};
template <>
struct EnumStrings<NoSlotReason>
{
    static constexpr EnumEntry<NoSlotReason> table[] = {
        {NoSlotReason::MentorDeactivated, "mentor_deactivated"},
        {NoSlotReason::MentorDormant, "mentor_dormant"},
        {NoSlotReason::MenteeDeactivated, "mentee_deactivated"},
        {NoSlotReason::TierRestricted, "tier_restricted"},
        {NoSlotReason::WeeklyLimit, "weekly_limit"},
        {NoSlotReason::CalendarRequired, "calendar_required"},
        {NoSlotReason::TooSoon, "too_soon"},
        {NoSlotReason::OutsideWindow, "outside_window"},
        {NoSlotReason::NoBlock, "no_block"},
        {NoSlotReason::ClockGap, "daylight_saving_gap"},
        {NoSlotReason::Buffer, "buffer"},
        {NoSlotReason::NoRoom, "no_room"},
        {NoSlotReason::TimeOff, "time_off"},
        {NoSlotReason::Booked, "booked"},
        {NoSlotReason::Held, "held"},
        {NoSlotReason::LoadCap, "load_cap"},
        {NoSlotReason::BusyElsewhere, "busy_elsewhere"},
        {NoSlotReason::OtherBlock, "other_block"},
        {NoSlotReason::NotMade, "not_made"}};
};

/// The tabs of My Bookings.
enum class BookingTab { Upcoming, Past, Canceled };
template <>
struct EnumStrings<BookingTab>
{
    static constexpr EnumEntry<BookingTab> table[] = {{BookingTab::Upcoming, "upcoming"},
                                                      {BookingTab::Past, "past"},
                                                      {BookingTab::Canceled, "canceled"}};
};

/// Orders of the mentor directory.
enum class MentorSort { Name, NameDescending, TierDescending, NextSlot, Match };
template <>
struct EnumStrings<MentorSort>
{
    static constexpr EnumEntry<MentorSort> table[] = {{MentorSort::Name, "name"},
                                                      {MentorSort::NameDescending, "-name"},
                                                      {MentorSort::TierDescending, "-tier"},
                                                      {MentorSort::NextSlot, "nextSlot"},
                                                      {MentorSort::Match, "-match"}};
};

/// Orders of the coordinators' table of bookings.
enum class BookingSort { Start, StartDescending, CreatedDescending, Status, Mentor, Mentee };
template <>
struct EnumStrings<BookingSort>
{
    static constexpr EnumEntry<BookingSort> table[] = {
        {BookingSort::Start, "startTime"},
        {BookingSort::StartDescending, "-startTime"},
        {BookingSort::CreatedDescending, "-createdAt"},
        {BookingSort::Status, "status"},
        {BookingSort::Mentor, "mentor"},
        {BookingSort::Mentee, "mentee"}};
};

/// Orders of the list of locations.
enum class LocationSort { Name, NameDescending, CreatedDescending };
template <>
struct EnumStrings<LocationSort>
{
    static constexpr EnumEntry<LocationSort> table[] = {
        {LocationSort::Name, "name"},
        {LocationSort::NameDescending, "-name"},
        {LocationSort::CreatedDescending, "-createdAt"}};
};

/// What made a reputation be calculated anew (002 4.5, and what else it is made of).
enum class ReputationTrigger {
    RatingReceived,
    MeetingCompleted,
    MeetingCanceled,
    AdminOverride,
    MeetingConfirmed,
    AttendanceMarked,
    TimePassed,
    OverrideCleared
};
template <>
struct EnumStrings<ReputationTrigger>
{
    static constexpr EnumEntry<ReputationTrigger> table[] = {
        {ReputationTrigger::RatingReceived, "rating_received"},
        {ReputationTrigger::MeetingCompleted, "meeting_completed"},
        {ReputationTrigger::MeetingCanceled, "meeting_canceled"},
        {ReputationTrigger::AdminOverride, "admin_override"},
        {ReputationTrigger::MeetingConfirmed, "meeting_confirmed"},
        {ReputationTrigger::AttendanceMarked, "attendance_marked"},
        {ReputationTrigger::TimePassed, "time_passed"},
        {ReputationTrigger::OverrideCleared, "override_cleared"}};
};

/// Which of one's ratings.
enum class RatingDirection { Given, Received };
template <>
struct EnumStrings<RatingDirection>
{
    static constexpr EnumEntry<RatingDirection> table[] = {{RatingDirection::Given, "given"},
                                                           {RatingDirection::Received, "received"}};
};

/// Orders of lists of ratings.
enum class RatingSort { CreatedDescending, Created, Score, ScoreDescending };
template <>
struct EnumStrings<RatingSort>
{
    static constexpr EnumEntry<RatingSort> table[] = {{RatingSort::CreatedDescending, "-createdAt"},
                                                      {RatingSort::Created, "createdAt"},
                                                      {RatingSort::Score, "score"},
                                                      {RatingSort::ScoreDescending, "-score"}};
};

/// Orders of a history.
enum class HistorySort { CreatedDescending, Created };
template <>
struct EnumStrings<HistorySort>
{
    static constexpr EnumEntry<HistorySort> table[] = {
        {HistorySort::CreatedDescending, "-createdAt"}, {HistorySort::Created, "createdAt"}};
};

/// Whose calendars can be connected (FR21); also whose accounts one can sign in with (FR2).
enum class CalendarProviderKind { Google, Microsoft };
template <>
struct EnumStrings<CalendarProviderKind>
{
    static constexpr EnumEntry<CalendarProviderKind> table[] = {
        {CalendarProviderKind::Google, "google"}, {CalendarProviderKind::Microsoft, "microsoft"}};
};

/// What somebody did, in their own calendar, to the event of a meeting that still takes place.
enum class EventDeparture { Removed, Moved };
template <>
struct EnumStrings<EventDeparture>
{
    static constexpr EnumEntry<EventDeparture> table[] = {{EventDeparture::Removed, "removed"},
                                                          {EventDeparture::Moved, "moved"}};
};

/// How a calendar came to be connected: while signing in (FR2), or later.
enum class ConnectionMethod { OAuthSignup, PostLogin };
template <>
struct EnumStrings<ConnectionMethod>
{
    static constexpr EnumEntry<ConnectionMethod> table[] = {
        {ConnectionMethod::OAuthSignup, "oauth_signup"},
        {ConnectionMethod::PostLogin, "post_login"}};
};

} // namespace oh
