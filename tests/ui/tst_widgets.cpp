// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enums.h"
#include "tests/support/testregistry.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/timetext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/zonecombo.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateViewWaitsBeforeItShowsASkeleton();
    void stateViewKeepsContentWhileLoading();
    void stateViewError();
    void stateViewEmpty();
    void formFieldSaysWhatIsWrong();
    void avatars_data();
    void avatars();
    void chipsFlow();
    void everyIconRenders();
    void iconsFollowTheTheme();
    void everyEnumHasAName();
    void errorSentences();
    void zones_data();
    void zones();
    void timesAcrossMidnight();
    void relativeTimes_data();
    void relativeTimes();
    void zoneComboFindsZones();
};

void TstWidgets::stateViewWaitsBeforeItShowsASkeleton()
{
    auto *content = new QLabel(u"content"_s);
    StateView view(content);
    view.show();
    QCOMPARE(view.state(), StateView::State::Initial);
    QVERIFY(!content->isVisible());
    view.showLoading();
    view.showContent(); // a quick answer: no flicker
    QVERIFY(content->isVisible());
    view.setLoadingDelay(1);
    StateView other(new QLabel);
    other.setLoadingDelay(1);
    other.show();
    other.showLoading();
    auto *skeleton = other.findChild<QWidget *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(skeleton);
    bool shown = false;
    QTRY_VERIFY([&] {
        const auto children = other.findChildren<QWidget *>();
        for (const QWidget *child : children)
            shown |= child->accessibleName() == u"Loading"_s && child->isVisible();
        return shown;
    }());
}

void TstWidgets::stateViewKeepsContentWhileLoading()
{
    auto *content = new QLabel(u"content"_s);
    StateView view(content);
    view.setLoadingDelay(1);
    view.resize(300, 200);
    view.show();
    view.showContent();
    view.showLoading();
    QCOMPARE(view.state(), StateView::State::Loading);
    const auto veil = [&view]() -> QWidget * {
        const auto children = view.findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->inherits("oh::ui::Dimmer"))
                return child;
        }
        return nullptr;
    };
    QVERIFY(veil());
    QTRY_VERIFY(veil()->isVisible());
    QVERIFY(content->isVisible());
    view.showContent();
    QVERIFY(!veil()->isVisible());
}

void TstWidgets::stateViewError()
{
    StateView view(new QLabel);
    view.show();
    QSignalSpy retry(&view, &StateView::retryRequested);
    Error error(ErrorCode::InternalError);
    error.requestId = u"req-42"_s;
    view.showError(error);
    QCOMPARE(view.findChild<QLabel *>(u"errorText"_s)->text(), errorSentence(error));
    QTest::mouseClick(view.findChild<QToolButton *>(u"errorCopyId"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req-42"_s);
    auto *button = view.findChild<QPushButton *>(u"errorRetry"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton); // not twice
    QCOMPARE(retry.count(), 1);
    view.showError(Error(ErrorCode::Timeout));
    QVERIFY(button->isEnabled());
    QVERIFY(!view.findChild<QLabel *>(u"errorRequestId"_s)->isVisible());
}

void TstWidgets::stateViewEmpty()
{
    StateView view(new QLabel);
    view.show();
    QSignalSpy action(&view, &StateView::emptyActionTriggered);
    view.showEmpty(u"calendar"_s, u"No upcoming meetings"_s, u"Browse mentors"_s, u"Browse"_s);
    QTest::mouseClick(view.findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    view.showEmpty(u"calendar"_s, u"Nothing"_s, {});
    QVERIFY(!view.findChild<QPushButton *>(u"emptyAction"_s)->isVisible());
}

void TstWidgets::formFieldSaysWhatIsWrong()
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"email"_s);
    FormField field(u"&E-mail"_s, edit, true, u"We never share it."_s);
    field.show();
    QCOMPARE(edit->accessibleName(), u"E-mail"_s);
    QVERIFY(edit->accessibleDescription().contains(u"Required"_s));
    auto *error = field.findChild<QLabel *>(u"emailError"_s);
    QVERIFY(!error->isVisible());
    field.setError(u"This is not an address."_s);
    QVERIFY(error->isVisible());
    QVERIFY(field.hasError());
    QVERIFY(edit->accessibleDescription().contains(u"This is not an address."_s));
    QVERIFY(edit->property("invalid").toBool());
    field.setError({});
    QVERIFY(!error->isVisible());
    QVERIFY(!edit->property("invalid").toBool());
    bool hasBuddy = false;
    const auto labels = field.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        hasBuddy |= label->buddy() == edit && label->text().endsWith(u'*');
    QVERIFY(hasBuddy);
}

void TstWidgets::avatars_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::addRow("two") << u"Ada Okafor"_s << u"AO"_s;
    QTest::addRow("one") << u"ada"_s << u"A"_s;
    QTest::addRow("three") << u"Ana Maria Silva"_s << u"AS"_s;
    QTest::addRow("none") << QString() << u"?"_s;
    QTest::addRow("spaces") << u"  Ada   Okafor "_s << u"AO"_s;
    QTest::addRow("beyond the BMP") << u"\U00010400da"_s << u"\U00010400"_s;
}

void TstWidgets::avatars()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(Avatar::initials(name), initials);
    Avatar first(name);
    Avatar second(name);
    QCOMPARE(first.grab().toImage(), second.grab().toImage());
}

void TstWidgets::chipsFlow()
{
    ChipRow row;
    row.setChips({u"Robotics"_s, u"Clean energy"_s, u"Computer vision"_s, u"Seed"_s});
    QCOMPARE(row.count(), 4);
    QVERIFY(row.heightForWidth(150) > row.heightForWidth(900));
    row.clear();
    QCOMPARE(row.count(), 0);
    QVERIFY(row.findChildren<Chip *>().isEmpty());
}

void TstWidgets::everyIconRenders()
{
    dressApplication(lightColors());
    int count = 0;
    QDirIterator files(u":/oh/icons"_s);
    while (files.hasNext()) {
        const QString name = files.next().section(u'/', -1).chopped(4);
        const QImage image = iconPixmap(name, 24).toImage();
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(painted, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 30);
}

void TstWidgets::iconsFollowTheTheme()
{
    const QIcon people = icon(u"people"_s);
    dressApplication(lightColors());
    const QImage light = people.pixmap(24).toImage();
    dressApplication(darkColors());
    QVERIFY(people.pixmap(24).toImage() != light);
    IconLabel label(u"alert"_s, 24, IconTone::Danger);
    const QImage darkLabel = label.grab().toImage();
    dressApplication(lightColors());
    QCOMPARE(people.pixmap(24).toImage(), light);
    QVERIFY(label.grab().toImage() != darkLabel);
}

void TstWidgets::everyEnumHasAName()
{
    const auto check = [](auto values, auto name) {
        QStringList names;
        for (const auto value : values) {
            QVERIFY(!name(value).isEmpty());
            names.append(name(value));
        }
    };
    check(enumValues<Tier>(), tierName);
    check(enumValues<BookingStatus>(), statusName);
    check(enumValues<MeetingType>(), meetingTypeName);
    check(enumValues<CancellationReason>(), cancellationReasonName);
    check(enumValues<ReminderPreference>(), reminderName);
    check(enumValues<Role>(), roleName);
    check(enumValues<UrlType>(), linkTypeName);
}

void TstWidgets::errorSentences()
{
    for (const ErrorCode code : allErrorCodes())
        QVERIFY2(!errorSentence(Error(code)).isEmpty(), qPrintable(errorCodeName(code)));
    QCOMPARE(errorSentence(
                 Error(ErrorCode::AvailabilityHasBookings, Sentence::verbatim(u"There are 3."_s))),
             u"There are 3."_s);
    Error silent(ErrorCode::SlotUnavailable);
    silent.message = {};
    QCOMPARE(errorSentence(silent), u"This slot was just booked by another user"_s);
}

void TstWidgets::zones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offset");
    const QDateTime winter({2026, 1, 6}, {9, 0}, Qt::UTC);
    const QDateTime summer({2026, 7, 6}, {9, 0}, Qt::UTC);
    QTest::addRow("winter") << u"Europe/Berlin"_s << winter << u"CET (Europe/Berlin)"_s
                            << u"UTC+01:00"_s;
    QTest::addRow("summer") << u"Europe/Berlin"_s << summer << u"CEST (Europe/Berlin)"_s
                            << u"UTC+02:00"_s;
    QTest::addRow("half hours") << u"Asia/Kathmandu"_s << winter << u"UTC+05:45 (Asia/Kathmandu)"_s
                                << u"UTC+05:45"_s;
    QTest::addRow("west") << u"America/St_Johns"_s << winter << u"NST (America/St_Johns)"_s
                          << u"UTC\u221203:30"_s;
    QTest::addRow("utc") << u"UTC"_s << winter << u"UTC"_s << u"UTC"_s;
    QTest::addRow("unknown") << u"Mars/Olympus"_s << winter << u"UTC"_s << u"UTC"_s;
}

void TstWidgets::zones()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, at);
    QFETCH(QString, text);
    QFETCH(QString, offset);
    QCOMPARE(zoneText(zone, at), text);
    QCOMPARE(offsetText(zone, at), offset);
}

void TstWidgets::timesAcrossMidnight()
{
    const QDateTime start({2026, 1, 6}, {22, 30}, Qt::UTC);
    const QString same = timeRangeText(start, start.addSecs(1800), u"UTC"_s);
    QCOMPARE(same, u"22:30\u201323:00"_s);
    const QString over = timeRangeText(start, start.addSecs(1800), u"Europe/Berlin"_s);
    QVERIFY2(over.contains(u"7"_s) && over.contains(u"23:30"_s), qPrintable(over));
    QVERIFY(dayText(start, u"Asia/Tokyo"_s).contains(u"7"_s));
}

void TstWidgets::relativeTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("part");
    QTest::addRow("now") << qint64(-5) << u"just now"_s;
    QTest::addRow("soon") << qint64(30) << u"in a moment"_s;
    QTest::addRow("minutes") << qint64(600) << u"in 10 minute"_s;
    QTest::addRow("hours ago") << qint64(-7200) << u"2 hour"_s;
    QTest::addRow("days") << qint64(3 * 86400) << u"in 3 day"_s;
    QTest::addRow("days ago") << qint64(-3 * 86400) << u"3 day"_s;
}

void TstWidgets::relativeTimes()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, part);
    const QDateTime now({2026, 1, 6}, {9, 0}, Qt::UTC);
    const QString text = relativeText(now.addSecs(seconds), now);
    QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(text.contains(u"ago"_s), seconds < -60);
}

void TstWidgets::zoneComboFindsZones()
{
    ZoneCombo combo(QDateTime({2026, 1, 6}, {9, 0}, Qt::UTC));
    QSignalSpy changed(&combo, &ZoneCombo::zoneChanged);
    combo.setZone(u"Europe/Berlin"_s);
    QCOMPARE(combo.zone(), u"Europe/Berlin"_s);
    QVERIFY(combo.currentText().contains(u"UTC+01:00"_s));
    QVERIFY(changed.count() > 0);
    combo.setEditText(u"asia/kathmandu"_s);
    QCOMPARE(combo.zone(), u"Asia/Kathmandu"_s);
    combo.setEditText(u"Nowhere"_s);
    QCOMPARE(combo.zone(), u"Nowhere"_s); // the form says that it is none
    combo.setZone(u"Etc/GMT+3"_s);        // an odd one that somebody really has
    QCOMPARE(combo.zone(), u"Etc/GMT+3"_s);
}

OH_GUI_TEST(TstWidgets)
#include "tst_widgets.moc"
