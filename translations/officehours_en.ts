<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oh::ui::AccountActionDialog</name>
    <message numerus="yes">
        <source>Deactivate %n account(s)?</source>
        <translation>
            <numerusform>Deactivate %n account?</numerusform>
            <numerusform>Deactivate %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again?</source>
        <translation>
            <numerusform>Let %n person in again?</numerusform>
            <numerusform>Let %n people in again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>Remove %n account?</numerusform>
            <numerusform>Remove %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n people another role?</source>
        <translation>
            <numerusform>Give %n person another role?</numerusform>
            <numerusform>Give %n people another role?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be done. The others are; a new try leaves them alone.</source>
        <translation>
            <numerusform>%n of them could not be done. The others are; a new try leaves them alone.</numerusform>
            <numerusform>%n of them could not be done. The others are; a new try leaves them alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s), the last first</source>
        <translation>
            <numerusform>%n deleted record</numerusform>
            <numerusform>%n deleted records, the last first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePresenter</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <extracomment>%n entries, %1 a file</extracomment>
        <translation>
            <numerusform>%n entry saved as %1</numerusform>
            <numerusform>%n entries saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityFormPresenter</name>
    <message numerus="yes">
        <source>No slots: a slot of %n minute(s) does not fit.</source>
        <translation>
            <numerusform>No slots: a slot of %n minute does not fit.</numerusform>
            <numerusform>No slots: a slot of %n minutes does not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s): %1</source>
        <translation>
            <numerusform>%n slot: %1</numerusform>
            <numerusform>%n slots: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n minute(s) at the end stay unused</source>
        <extracomment>%1 is &quot;3 slots: 14:00, 14:40, 15:20&quot;</extracomment>
        <translation>
            <numerusform>%1; %n minute at the end stays unused</numerusform>
            <numerusform>%1; %n minutes at the end stay unused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mentees see slots %n day(s) ahead: these appear on %1.</source>
        <translation>
            <numerusform>Mentees see slots %n day ahead: these appear on %1.</numerusform>
            <numerusform>Mentees see slots %n days ahead: these appear on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for a slot of %n minute(s) between start and end.</source>
        <translation>
            <numerusform>There is no room for a slot of %n minute between start and end.</numerusform>
            <numerusform>There is no room for a slot of %n minutes between start and end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s).</source>
        <translation>
            <numerusform>This will create %n slot.</numerusform>
            <numerusform>This will create %n slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per week.</source>
        <translation>
            <numerusform>This will create %n slot per week.</numerusform>
            <numerusform>This will create %n slots per week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per month.</source>
        <translation>
            <numerusform>This will create %n slot per month.</numerusform>
            <numerusform>This will create %n slots per month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) every three months.</source>
        <translation>
            <numerusform>This will create %n slot every three months.</numerusform>
            <numerusform>This will create %n slots every three months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n booked slot stays as it is.</numerusform>
            <numerusform>%n booked slots stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the first month fall into your time off.</source>
        <translation>
            <numerusform>%n slot of the first month falls into your time off.</numerusform>
            <numerusform>%n slots of the first month fall into your time off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>Availability added: %n slot(s)</source>
        <translation>
            <numerusform>Availability added: %n slot</numerusform>
            <numerusform>Availability added: %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n session(s) this week</source>
        <translation>
            <numerusform>%1 of at most %n session this week</numerusform>
            <numerusform>%1 of at most %n sessions this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week from now on</source>
        <translation>
            <numerusform>At most %n session a week from now on</numerusform>
            <numerusform>At most %n sessions a week from now on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockListModel</name>
    <message numerus="yes">
        <source>%1 of %n slots booked</source>
        <translation>
            <numerusform>%1 of %n slot booked</numerusform>
            <numerusform>%1 of %n slots booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDialog</name>
    <message numerus="yes">
        <source>What do you want to achieve? At least %n character(s).</source>
        <translation>
            <numerusform>What do you want to achieve? At least %n character.</numerusform>
            <numerusform>What do you want to achieve? At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After this booking you have %n left this week.</source>
        <translation>
            <numerusform>After this booking you have %n left this week.</numerusform>
            <numerusform>After this booking you have %n left this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingFormPresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what you want to achieve.</source>
        <translation>
            <numerusform>Say in at least %n character what you want to achieve.</numerusform>
            <numerusform>Say in at least %n characters what you want to achieve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Shorten it to %n character.</numerusform>
            <numerusform>Shorten it to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekView</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingsConsolePage</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BulkDecisionDialog</name>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by others already</source>
        <translation>
            <numerusform>%n decided by others already</numerusform>
            <numerusform>%n decided by others already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>Approve %n request?</numerusform>
            <numerusform>Approve %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n request(s)?</source>
        <translation>
            <numerusform>Turn down %n request?</numerusform>
            <numerusform>Turn down %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n</source>
        <translation>
            <numerusform>Turn down %n</numerusform>
            <numerusform>Turn down %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionPresenter</name>
    <message numerus="yes">
        <source>You have %n upcoming meeting(s).</source>
        <comment>in the next seven days</comment>
        <translation>
            <numerusform>You have %n upcoming meeting.</numerusform>
            <numerusform>You have %n upcoming meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarSyncPresenter</name>
    <message numerus="yes">
        <source>%n job(s) were given up</source>
        <translation>
            <numerusform>%n job was given up</numerusform>
            <numerusform>%n jobs were given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed and are tried again</source>
        <translation>
            <numerusform>%n job failed and is tried again</numerusform>
            <numerusform>%n jobs failed and are tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) fall into these days.</source>
        <translation>
            <numerusform>%n meeting falls into these days.</numerusform>
            <numerusform>%n meetings fall into these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) on these days stay unless you cancel them:</source>
        <translation>
            <numerusform>%n meeting on these days stays unless you cancel it:</numerusform>
            <numerusform>%n meetings on these days stay unless you cancel them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::DeleteAvailabilityDialog</name>
    <message numerus="yes">
        <source>%n slot(s) of it are booked. What is still to come is canceled only after another question.</source>
        <translation>
            <numerusform>%n slot of it is booked. If it is still to come, it is canceled only after another question.</numerusform>
            <numerusform>%n slots of it are booked. What is still to come is canceled only after another question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingDialog</name>
    <message numerus="yes">
        <source>Somebody else saved this meeting while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Somebody else saved this meeting while you were editing. Decide about %n field below, then save again. Nothing that you typed is lost.</numerusform>
            <numerusform>Somebody else saved this meeting while you were editing. Decide about %n fields below, then save again. Nothing that you typed is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingPresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Say in at least %n character what the meeting is about.</numerusform>
            <numerusform>Say in at least %n characters what the meeting is about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of %n text(s) of others</source>
        <translation>
            <numerusform>“%1” is taken out of %n text of others</numerusform>
            <numerusform>“%1” is taken out of %n texts of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>and %n more name</numerusform>
            <numerusform>and %n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDetails</name>
    <message numerus="yes">
        <source>%1: %n tier(s) above, one is allowed</source>
        <extracomment>%1: &quot;Bronze → Gold&quot;</extracomment>
        <translation>
            <numerusform>%1: %n tier above, one is allowed</numerusform>
            <numerusform>%1: %n tiers above, one is allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionQueue</name>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>At most %n character, please.</numerusform>
            <numerusform>At most %n characters, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can book %2 once within %n day(s)</source>
        <extracomment>%1 a mentee, %2 a mentor</extracomment>
        <translation>
            <numerusform>%1 can book %2 once within %n day</numerusform>
            <numerusform>%1 can book %2 once within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionStrip</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPresenter</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackTexts</name>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>The one rating that counts.</numerusform>
            <numerusform>The mean of %n ratings that count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) said how much it helped.</source>
        <translation>
            <numerusform>%n mentee said how much it helped.</numerusform>
            <numerusform>%n mentees said how much it helped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s).</source>
        <translation>
            <numerusform>Of %n answer.</numerusform>
            <numerusform>Of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A figure is shown as soon as it is what %n different people said, so that nobody&apos;s own word can be guessed.</source>
        <translation>
            <numerusform>A figure is shown as soon as it is what %n person said.</numerusform>
            <numerusform>A figure is shown as soon as it is what %n different people said, so that nobody&apos;s own word can be guessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackView</name>
    <message numerus="yes">
        <source>“%1” – %2, %n star(s)</source>
        <extracomment>what was written, who wrote it, so many stars</extracomment>
        <translation>
            <numerusform>“%1” – %2, %n star</numerusform>
            <numerusform>“%1” – %2, %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ImportsPresenter</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsPage</name>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Try %n again</numerusform>
            <numerusform>&amp;Try %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n could not be done, %1 could: %2</numerusform>
            <numerusform>%n could not be done, %1 could: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait to be sent again</source>
        <translation>
            <numerusform>%n mail waits to be sent again</numerusform>
            <numerusform>%n mails wait to be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are tried again</source>
        <translation>
            <numerusform>%n job is tried again</numerusform>
            <numerusform>%n jobs are tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed job(s)?</source>
        <translation>
            <numerusform>Discard %n failed job?</numerusform>
            <numerusform>Discard %n failed jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) discarded</source>
        <translation>
            <numerusform>%n job discarded</numerusform>
            <numerusform>%n jobs discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) are tried again</source>
        <translation>
            <numerusform>%n notification is tried again</numerusform>
            <numerusform>%n notifications are tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed notification(s)?</source>
        <translation>
            <numerusform>Discard %n failed notification?</numerusform>
            <numerusform>Discard %n failed notifications?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) discarded</source>
        <translation>
            <numerusform>%n notification discarded</numerusform>
            <numerusform>%n notifications discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session are sent now.</source>
        <translation>
            <numerusform>%n decision about tags from your last session is sent now.</numerusform>
            <numerusform>%n decisions about tags from your last session are sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session could not be sent. They are kept, and tried again the next time you sign in.</source>
        <translation>
            <numerusform>%n decision about tags from your last session could not be sent. It is kept, and tried again the next time you sign in.</numerusform>
            <numerusform>%n decisions about tags from your last session could not be sent. They are kept, and tried again the next time you sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from an earlier session were not sent. Your notes are kept: decide again.</source>
        <translation>
            <numerusform>%n decision about tags from an earlier session was not sent. Your note is kept: decide again.</numerusform>
            <numerusform>%n decisions about tags from an earlier session were not sent. Your notes are kept: decide again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchTexts</name>
    <message numerus="yes">
        <source>%n shared industry tag(s)</source>
        <translation>
            <numerusform>%n shared industry tag</numerusform>
            <numerusform>%n shared industry tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared technology tag(s)</source>
        <translation>
            <numerusform>%n shared technology tag</numerusform>
            <numerusform>%n shared technology tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPage</name>
    <message numerus="yes">
        <source>%n mentee(s) match</source>
        <translation>
            <numerusform>%n mentee matches</numerusform>
            <numerusform>%n mentees match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPage</name>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) match</source>
        <translation>
            <numerusform>%n mentor matches</numerusform>
            <numerusform>%n mentors match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorListModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ open</source>
        <extracomment>As many as the server counts, or more.</extracomment>
        <translation>
            <numerusform>%n+ open</numerusform>
            <numerusform>%n+ open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorSummaryCard</name>
    <message numerus="yes">
        <source>%n completed session(s)</source>
        <translation>
            <numerusform>%n completed session</numerusform>
            <numerusform>%n completed sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week</source>
        <translation>
            <numerusform>At most %n session a week</numerusform>
            <numerusform>At most %n sessions a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingPresenter</name>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Shorten it to %n character.</numerusform>
            <numerusform>Shorten it to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesPresenter</name>
    <message numerus="yes">
        <source>%n notification setting(s) were not changed. %1</source>
        <translation>
            <numerusform>%n notification setting was not changed. %1</numerusform>
            <numerusform>%n notification settings were not changed. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPage</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPresenter</name>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n more than last week</numerusform>
            <numerusform>%n more than last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n fewer than last week</numerusform>
            <numerusform>%n fewer than last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in these days</source>
        <comment>slots booked</comment>
        <translation>
            <numerusform>%n in these days</numerusform>
            <numerusform>%n in these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in these days</source>
        <translation>
            <numerusform>%n meeting in these days</numerusform>
            <numerusform>%n meetings in these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%n meeting with somebody absent</numerusform>
            <numerusform>%n meetings with somebody absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more sessions</source>
        <translation>
            <numerusform>%n or more sessions</numerusform>
            <numerusform>%n or more sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mentee(s), with %1 sessions on average</source>
        <translation>
            <numerusform>%n new mentee, with %1 sessions on average</numerusform>
            <numerusform>%n new mentees, with %1 sessions on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n offered slot(s) booked</source>
        <translation>
            <numerusform>%1 of %n offered slot booked</numerusform>
            <numerusform>%1 of %n offered slots booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer</source>
        <translation>
            <numerusform>%n of them waits for an answer</numerusform>
            <numerusform>%n of them wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n rating that counts</numerusform>
            <numerusform>%n ratings that count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%1 of %n held meeting with somebody absent</numerusform>
            <numerusform>%1 of %n held meetings with somebody absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched mentee(s) booked a mentor recommended to them</source>
        <translation>
            <numerusform>%1 of %n matched mentee booked a mentor recommended to them</numerusform>
            <numerusform>%1 of %n matched mentees booked a mentor recommended to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonFacts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, from %n rating(s)</source>
        <translation>
            <numerusform>%1 of 5, from %n rating</numerusform>
            <numerusform>%1 of 5, from %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 of %n meeting</numerusform>
            <numerusform>%1 of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), + %1</source>
        <translation>
            <numerusform>%n month, + %1</numerusform>
            <numerusform>%n months, + %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPanel</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPage</name>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here: they show the new name and address.</source>
        <translation>
            <numerusform>%n time that a mentor offers is here: it shows the new name and address.</numerusform>
            <numerusform>%n times that mentors offer are here: they show the new name and address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPresenter</name>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here</source>
        <translation>
            <numerusform>%n time that a mentor offers is here</numerusform>
            <numerusform>%n times that mentors offer are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuePane</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turned down</source>
        <translation>
            <numerusform>%n turned down</numerusform>
            <numerusform>%n turned down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n …</source>
        <translation>
            <numerusform>Approve %n …</numerusform>
            <numerusform>Approve %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n …</source>
        <translation>
            <numerusform>Turn down %n …</numerusform>
            <numerusform>Turn down %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marked</source>
        <translation>
            <numerusform>%1 of %n marked</numerusform>
            <numerusform>%1 of %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n that wait</source>
        <translation>
            <numerusform>Mark %n that waits</numerusform>
            <numerusform>Mark all %n that wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put away</source>
        <translation>
            <numerusform>%n put away</numerusform>
            <numerusform>%n put away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put away until %1</source>
        <translation>
            <numerusform>%n put away until %1</numerusform>
            <numerusform>%n put away until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPanel</name>
    <message numerus="yes">
        <source>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n other(s), without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>
            <numerusform>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n other, without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</numerusform>
            <numerusform>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n others, without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPresenter</name>
    <message numerus="yes">
        <source>At most %n topic(s).</source>
        <translation>
            <numerusform>At most %n topic.</numerusform>
            <numerusform>At most %n topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic has at most %n character(s).</source>
        <translation>
            <numerusform>A topic has at most %n character.</numerusform>
            <numerusform>A topic has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingStrip</name>
    <message numerus="yes">
        <source>%n more to rate</source>
        <translation>
            <numerusform>%n more to rate</numerusform>
            <numerusform>%n more to rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordFormDialog</name>
    <message numerus="yes">
        <source>Somebody else saved this while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Somebody else saved this while you were editing. Decide about %n field below, then save again. Nothing that you typed is lost.</numerusform>
            <numerusform>Somebody else saved this while you were editing. Decide about %n fields below, then save again. Nothing that you typed is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationCard</name>
    <message numerus="yes">
        <source>%n booking(s) this week, without a limit</source>
        <translation>
            <numerusform>%n booking this week, without a limit</numerusform>
            <numerusform>%n bookings this week, without a limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationPresenter</name>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>The one rating that counts.</numerusform>
            <numerusform>The mean of %n ratings that count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them less than two hours before.</source>
        <translation>
            <numerusform>%n of them less than two hours before.</numerusform>
            <numerusform>%n of them less than two hours before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full month(s).</source>
        <translation>
            <numerusform>%n full month.</numerusform>
            <numerusform>%n full months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationTexts</name>
    <message numerus="yes">
        <source>The mean of %n rating(s), of five stars.</source>
        <translation>
            <numerusform>The only rating so far, of five stars.</numerusform>
            <numerusform>The mean of %n ratings, of five stars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) less than two hours before the start take off 0.1 each, down to 0.8.</source>
        <translation>
            <numerusform>%n cancellation less than two hours before the start takes off 0.1.</numerusform>
            <numerusform>%n cancellations less than two hours before the start take off 0.1 each, down to 0.8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0.1 for each of %n full month(s), at most 1.</source>
        <translation>
            <numerusform>0.1 for %n full month, at most 1.</numerusform>
            <numerusform>0.1 for each of %n full months, at most 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) a week at most</source>
        <translation>
            <numerusform>%n booking a week at most</numerusform>
            <numerusform>%n bookings a week at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait for your answer. A confirms, D declines, P proposes another time, arrows move.</source>
        <translation>
            <numerusform>%n request waits for your answer. A confirms, D declines, P proposes another time.</numerusform>
            <numerusform>%n requests wait for your answer. A confirms, D declines, P proposes another time, arrows move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViews</name>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n view(s) already: delete one first.</source>
        <translation>
            <numerusform>There is %n view already: delete it first.</numerusform>
            <numerusform>There are %n views already: delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ScoreDialog</name>
    <message numerus="yes">
        <source>%1 tier: %n booking(s) a week at most</source>
        <translation>
            <numerusform>%1 tier: %n booking a week at most</numerusform>
            <numerusform>%1 tier: %n bookings a week at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationView</name>
    <message numerus="yes">
        <source>%n reason(s) why mentees can&apos;t book this time:</source>
        <translation>
            <numerusform>One reason why mentees can&apos;t book this time:</numerusform>
            <numerusform>%n reasons why mentees can&apos;t book this time:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::StarRating</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are read in a moment</source>
        <translation>
            <numerusform>%n calendar is read in a moment</numerusform>
            <numerusform>%n calendars are read in a moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n could not be done, %1 could: %2</numerusform>
            <numerusform>%n could not be done, %1 could: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDetails</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDialog</name>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>%n tag below it moves along.</numerusform>
            <numerusform>%n tags below it move along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterModel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagQueue</name>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>At most %n character, please.</numerusform>
            <numerusform>At most %n characters, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n profile(s); whoever asked is told why</source>
        <translation>
            <numerusform>It is taken off %n profile; whoever asked is told why</numerusform>
            <numerusform>It is taken off %n profiles; whoever asked is told why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::Tags</name>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPage</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::Texts</name>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many requests. Try again in %n second.</numerusform>
            <numerusform>Too many requests. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeText</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n tier</numerusform>
            <numerusform>%n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) deactivated</source>
        <translation>
            <numerusform>%n account deactivated</numerusform>
            <numerusform>%n accounts deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reactivated</source>
        <translation>
            <numerusform>%n account reactivated</numerusform>
            <numerusform>%n accounts reactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed; within 24 hours they can be brought back</source>
        <translation>
            <numerusform>%n account removed; within 24 hours they can be brought back</numerusform>
            <numerusform>%n accounts removed; within 24 hours they can be brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) changed</source>
        <translation>
            <numerusform>%n role changed</numerusform>
            <numerusform>%n roles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WarningsBox</name>
    <message numerus="yes">
        <source>This goes against %n rule(s). You may do it all the same: confirm, then try once more.</source>
        <translation>
            <numerusform>This goes against %n rule. You may do it all the same: confirm, then try once more.</numerusform>
            <numerusform>This goes against %n rules. You may do it all the same: confirm, then try once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekGrid</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGloveDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGlovePresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Say in at least %n character what the meeting is about.</numerusform>
            <numerusform>Say in at least %n characters what the meeting is about.</numerusform>
        </translation>
    </message>
</context>
</TS>
