// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"

using namespace Qt::StringLiterals;

namespace oh::test {

void FakeAccount::signIn(const api::User &user)
{
    m_user = user;
    setState(State::SignedIn);
}

void FakeAccount::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool FakeAccount::setServer(const QUrl &url)
{
    if (url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return false;
    m_server = url;
    return true;
}

ui::Call FakeAccount::requestSignIn(const QString &email, ui::Done<api::LoginAnswer> done)
{
    return requestCalls.record(email, std::move(done));
}

ui::Call FakeAccount::signInWithCode(const QString &email, const QString &code, ui::Done<void> done)
{
    return codeCalls.record({email, code}, std::move(done));
}

ui::Call FakeAccount::signInWithToken(const QString &token, ui::Done<void> done)
{
    return tokenCalls.record(token, std::move(done));
}

ui::Call FakeAccount::signInMethods(ui::Done<api::SignInMethods> done)
{
    return methodsCalls.record(true, std::move(done));
}

ui::Call FakeAccount::signInWithBrowser(CalendarProviderKind provider, ui::ConsentShown waiting,
                                        ui::Done<void> done)
{
    browserWaiting = std::move(waiting);
    return browserCalls.record(provider, std::move(done));
}

void FakeAccount::signOut()
{
    ++signOuts;
    setState(State::SignedOut);
}

void FakeAccount::adopt(const api::User &user)
{
    m_user = user;
    Q_EMIT userChanged();
}

namespace {

QUuid uuid(int number)
{
    return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

api::Tag tag(int number, TagCategory category, const QString &name, bool approved = true)
{
    return {TaxonomyId(uuid(number)), category, name.toLower(), name, approved};
}

} // namespace

api::User sampleUser(Role role)
{
    api::User user;
    user.id = UserId(uuid(100 + static_cast<int>(role)));
    user.role = role;
    user.email = u"%1@example.org"_s.arg(toString(role));
    user.reputationScore = 4.2;
    user.reputationTier = Tier::Gold;
    user.createdAt = QDateTime({2025, 3, 1}, {8, 0}, Qt::UTC);
    user.updatedAt = QDateTime({2026, 1, 2}, {8, 0}, Qt::UTC);
    user.version = 7;
    user.weeklyBookingLimit = 10;
    user.weeklyBookingsUsed = 3;
    api::Profile &profile = user.profile;
    profile.name = role == Role::Mentor        ? u"Ada Okafor"_s
                   : role == Role::Coordinator ? u"Noor Haddad"_s
                                               : u"Lina Berg"_s;
    profile.title = role == Role::Mentor ? u"VP Engineering"_s : u"Founder"_s;
    profile.company = u"Northwind Robotics"_s;
    if (role == Role::Mentee)
        profile.portfolioCompany = api::PortfolioCompany{CompanyId(uuid(900)), u"Solstice Energy"_s,
                                                         u"Seed"_s, u"https://solstice.example"_s};
    profile.headline = u"Hardware that ships on time"_s;
    profile.bio = u"Fifteen years of robots, from warehouse arms to crop drones."_s;
    profile.expertiseDescription = u"Manufacturing, supply chains, first ten engineers"_s;
    profile.idealMenteeDescription = u"Seed-stage hardware teams before their first run"_s;
    profile.goals = u"Close a seed round and find a manufacturing partner."_s;
    profile.timeZone = u"Europe/Berlin"_s;
    profile.phone = u"+49 30 901820"_s;
    profile.reminderPreference = ReminderPreference::OneHour;
    if (role == Role::Mentor)
        profile.autoConfirm = false;
    profile.links = {{UrlType::Website, u"https://northwind.example"_s, std::nullopt},
                     {UrlType::LinkedIn, u"https://www.linkedin.com/in/example"_s, std::nullopt}};
    profile.tags = {tag(1, TagCategory::Industry, u"Robotics"_s),
                    tag(2, TagCategory::Industry, u"Clean energy"_s),
                    tag(3, TagCategory::Technology, u"Computer vision"_s),
                    tag(4, TagCategory::Stage, u"Seed"_s),
                    tag(5, TagCategory::Technology, u"Digital twins"_s, false)};
    return user;
}

api::Booking sampleBooking(int number)
{
    static const QStringList mentors{u"Ada Okafor"_s, u"Marco Bianchi"_s, u"Priya Raman"_s,
                                     u"Tomasz Zieliński"_s, u"Yuki Tanaka"_s};
    static const QStringList mentees{u"Lina Berg"_s,     u"Samuel Oyelaran"_s, u"Chloé Martin"_s,
                                     u"Diego Álvarez"_s, u"Hannah Weiss"_s,    u"Omar Farouk"_s};
    static const QStringList goals{
        u"Review our go-to-market plan before the board meeting in February."_s,
        u"Understand what a first hardware pilot contract should contain."_s,
        u"Pricing: per seat or per device? We have data from 14 customers."_s,
        u"Practise the seed pitch and get hard questions."_s};
    api::Booking booking;
    booking.id = BookingId(uuid(1000 + number));
    booking.timeSlotId = SlotId(uuid(2000 + number));
    booking.mentorId = UserId(uuid(3000 + number));
    booking.menteeId = UserId(uuid(4000 + number));
    booking.mentor = {booking.mentorId, mentors.at(number % mentors.size()),
                      u"Partner"_s,     u"Blue Harbor"_s,
                      std::nullopt,     Tier::Gold};
    booking.mentee = {booking.menteeId, mentees.at(number % mentees.size()),
                      u"Founder"_s,     u"Solstice Energy"_s,
                      std::nullopt,     Tier::Silver};
    booking.meetingGoal = goals.at(number % goals.size());
    booking.materialsUrls = {u"https://example.org/deck-%1"_s.arg(number)};
    booking.meetingType = MeetingType::Online;
    booking.googleMeetLink = u"https://meet.example.org/abc-%1"_s.arg(number);
    booking.status = BookingStatus::Confirmed;
    booking.confirmedBy = booking.mentorId;
    booking.confirmedAt = QDateTime({2026, 1, 4}, {15, 0}, Qt::UTC);
    booking.meetingStartTime =
        QDateTime({2026, 1, 6}, {9, 0}, Qt::UTC).addSecs((number - 1) * 5400);
    booking.meetingEndTime = booking.meetingStartTime.addSecs(1800);
    booking.createdAt = QDateTime({2026, 1, 3}, {10, 0}, Qt::UTC).addSecs(number * 60);
    booking.updatedAt = booking.createdAt;
    booking.version = 2;
    return booking;
}

} // namespace oh::test
