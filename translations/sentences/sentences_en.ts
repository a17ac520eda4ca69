<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>needs at least %n characters</source>
        <translation>
            <numerusform>needs at least %n character</numerusform>
            <numerusform>needs at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n characters</source>
        <translation>
            <numerusform>may have at most %n character</numerusform>
            <numerusform>may have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n entries</source>
        <translation>
            <numerusform>may have at most %n entry</numerusform>
            <numerusform>may have at most %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was noted more than %n days ago. Ask a coordinator if it is wrong.</source>
        <translation>
            <numerusform>This was noted more than %n day ago. Ask a coordinator if it is wrong.</numerusform>
            <numerusform>This was noted more than %n days ago. Ask a coordinator if it is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n bookings of this week. New ones are possible from Monday.</source>
        <translation>
            <numerusform>You have used the one booking of this week. A new one is possible from Monday.</numerusform>
            <numerusform>You have used all %n bookings of this week. New ones are possible from Monday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have asked for %n exceptions within a day. Wait for the answers, or try again tomorrow.</source>
        <translation>
            <numerusform>You have asked for %n exception within a day. Wait for the answer, or try again tomorrow.</numerusform>
            <numerusform>You have asked for %n exceptions within a day. Wait for the answers, or try again tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have reached out to %n mentees within a day. Go on tomorrow.</source>
        <translation>
            <numerusform>You have reached out to %n mentee within a day. Go on tomorrow.</numerusform>
            <numerusform>You have reached out to %n mentees within a day. Go on tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This lies in the buffer of %n minutes between two slots.</source>
        <translation>
            <numerusform>This lies in the buffer of %n minute between two slots.</numerusform>
            <numerusform>This lies in the buffer of %n minutes between two slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mentor has a meeting, or a request for one, less than the buffer of %n minutes before or after.</source>
        <translation>
            <numerusform>The mentor has a meeting, or a request for one, less than the buffer of %n minute before or after.</numerusform>
            <numerusform>The mentor has a meeting, or a request for one, less than the buffer of %n minutes before or after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mentor has %1 of at most %n sessions in that week.</source>
        <translation>
            <numerusform>The mentor has %1 of at most %n session in that week.</numerusform>
            <numerusform>The mentor has %1 of at most %n sessions in that week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing the role would cancel %n meetings of this person. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Changing the role would cancel %n meeting of this person. Do it with force to cancel, and both sides are told.</numerusform>
            <numerusform>Changing the role would cancel %n meetings of this person. Do it with force to cancel, and both sides are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating this account would cancel %n meetings. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Deactivating this account would cancel %n meeting. Do it with force to cancel, and both sides are told.</numerusform>
            <numerusform>Deactivating this account would cancel %n meetings. Do it with force to cancel, and both sides are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing this person would cancel %n meetings, after %1 hours or at once where they begin before. Do it with force, and both sides are told.</source>
        <translation>
            <numerusform>Removing this person would cancel %n meeting, after %1 hours or at once where it begins before. Do it with force, and both sides are told.</numerusform>
            <numerusform>Removing this person would cancel %n meetings, after %1 hours or at once where they begin before. Do it with force, and both sides are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting this availability would cancel %n bookings. Delete with force to cancel them.</source>
        <translation>
            <numerusform>Deleting this availability would cancel %n booking. Delete with force to cancel it.</numerusform>
            <numerusform>Deleting this availability would cancel %n bookings. Delete with force to cancel them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person still has %n meetings. Cancel what is ahead, or wait until it is canceled, a day after the removal.</source>
        <translation>
            <numerusform>This person still has %n meeting. Cancel what is ahead, or wait until it is canceled, a day after the removal.</numerusform>
            <numerusform>This person still has %n meetings. Cancel what is ahead, or wait until it is canceled, a day after the removal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of mentors&apos; availability are at this location. They stay there; deactivate it with force to keep it from new ones.</source>
        <translation>
            <numerusform>%n block of a mentor&apos;s availability is at this location. It stays there; deactivate it with force to keep it from new ones.</numerusform>
            <numerusform>%n blocks of mentors&apos; availability are at this location. They stay there; deactivate it with force to keep it from new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed more than %n hours ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</source>
        <translation>
            <numerusform>%1 was removed more than %n hour ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</numerusform>
            <numerusform>%1 was removed more than %n hours ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mentee has used %1 of %n bookings of this week.</source>
        <translation>
            <numerusform>The mentee has used %1 of %n booking of this week.</numerusform>
            <numerusform>The mentee has used %1 of %n bookings of this week.</numerusform>
        </translation>
    </message>
</context>
</TS>
