// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/profilepresenter.h"
#include "ui/views/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class AvatarEditor;
class Banner;
class CalendarConnectionView;
class CalendarFeedsView;
class ContentScroll;
class FeedbackPresenter;
class FormField;
class LinkEditor;
class EmailChangeView;
class MyDataView;
class SignInsView;
class NotificationPreferencesPresenter;
class OwnDecksView;
class OwnTagsPresenter;
class ReputationPresenter;
class ReputationCard;
class ZoneCombo;

/// One's own profile. Controls: profileName, profileTitle, profileCompany, profileHeadline,
/// profilePhone, profileEmail, profileBio, profileExpertise, profileIdealMentee, profileGoals,
/// profileTraction, profileSeniority, profileAcceptance, profileKeywords, profileListed,
/// profileZone, profileZoneHere, profileReminder, profileAutoConfirm, profileSave, profileDiscard,
/// those of AvatarEditor, OwnDecksView, EmailChangeView, MyDataView, LinkEditor, TagEditor,
/// ReputationView, NotificationPreferencesView and CalendarFeedsView.
class ProfilePage : public Page
{
    Q_OBJECT

public:
    explicit ProfilePage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    QString title() const override { return tr("Profile"); }
    /// "notifications": the table of them.
    void openItem(const QString &id) override;
    /// The code of a mail's link, for a change of the e-mail address.
    void apply(const QVariantMap &request) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    /// It asks about all that is typed in it.
    bool holdsWords() const override { return false; }
    void tryLeave(const std::function<void()> &proceed) override;
    ProfilePresenter &presenter() { return *m_presenter; }

private:
    QWidget *makeAboutCard();
    QWidget *makeTextsCard();
    QWidget *makeLinksCard();
    QWidget *makePreferencesCard();
    QWidget *makeNotificationsCard();
    QWidget *makeCalendarCard();
    QWidget *makeComputerCard();
    // Files and the account: profilefiles.cpp.
    QWidget *makeDecksCard();
    QWidget *makeSignInsCard();
    QWidget *makeAccountCard();
    void loadFiles();
    // Score and tags, and what only one role has: profilepeople.cpp.
    QWidget *makeReputationCard();
    QWidget *makeFeedbackCard();
    QWidget *makeTagsCard();
    void addRoleTexts(QLayout *layout);
    void addListed(QLayout *layout);
    void showRoleTexts(const ProfileForm &form);
    void readRoleTexts(ProfileForm &form) const;
    void loadPeople();
    QWidget *makeSideColumn();
    QLineEdit *addLine(QLayout *layout, const QString &path, const QString &objectName,
                       const QString &label, bool required = false, const QString &help = {});
    QPlainTextEdit *addText(QLayout *layout, const QString &path, const QString &objectName,
                            const QString &label, const QString &help = {});
    void showForm();
    void showState();
    void readForm();
    void showSide();
    void focusFirstError();
    void showWanted();
    void showWantedCalendar();
    void goOn(const std::function<void()> &proceed);
    /// Goes on when what was switched is saved, or takes too long. False: nothing to wait for.
    bool waitForSwitches(const std::function<void()> &proceed);

    Context &m_context;
    ProfilePresenter *m_presenter;
    NotificationPreferencesPresenter *m_notifications = nullptr;
    QWidget *m_notificationsCard = nullptr;
    CalendarFeedsView *m_feeds = nullptr;
    CalendarConnectionView *m_connection = nullptr;
    QWidget *m_calendarCard = nullptr;
    MyDataView *m_myData = nullptr;
    EmailChangeView *m_emailChange = nullptr;
    SignInsView *m_signIns = nullptr;
    /// Mentees only.
    OwnDecksView *m_decks = nullptr;
    bool m_wantsNotifications = false;
    bool m_wantsCalendar = false;
    bool m_filling = false;
    /// Leaving waits for the answer to a save.
    std::function<void()> m_afterSave;

    Banner *m_banner;
    ContentScroll *m_scroll;
    QPushButton *m_save;
    QPushButton *m_discard;
    /// By the path of the API's errors.
    QHash<QString, FormField *> m_fields;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_headline = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QPlainTextEdit *m_bio = nullptr;
    QPlainTextEdit *m_expertise = nullptr;
    QPlainTextEdit *m_idealMentee = nullptr;
    QPlainTextEdit *m_goals = nullptr;
    LinkEditor *m_links = nullptr;
    ZoneCombo *m_zone = nullptr;
    QComboBox *m_reminder = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_autoConfirm = nullptr;
    AvatarEditor *m_avatar = nullptr;
    QLabel *m_personName = nullptr;
    QLabel *m_personLine = nullptr;
    ReputationCard *m_reputation = nullptr;
    QPlainTextEdit *m_traction = nullptr;
    QPlainTextEdit *m_acceptance = nullptr;
    QLineEdit *m_seniority = nullptr;
    QLineEdit *m_keywords = nullptr;
    QCheckBox *m_listed = nullptr;
    ReputationPresenter *m_score = nullptr;
    FeedbackPresenter *m_feedback = nullptr;
    OwnTagsPresenter *m_ownTags = nullptr;
};

} // namespace oh::ui
