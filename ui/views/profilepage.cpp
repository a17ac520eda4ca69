// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/profilepage.h"

#include "ui/dialogs/unsaveddialog.h"
#include "ui/style/texts.h"
#include "ui/views/avatareditor.h"
#include "ui/views/emailchangeview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/linkeditor.h"
#include "ui/widgets/reputationcard.h"
#include "ui/widgets/zonecombo.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int sideWidth = 280;
constexpr int formWidth = 860;
constexpr int columnGap = 18;
constexpr int rightMargin = 28;
constexpr int contentWidth = formWidth + columnGap + sideWidth + rightMargin;

void setTextKeepingCursor(QLineEdit *edit, const QString &text)
{
    if (edit && edit->text() != text)
        edit->setText(text);
}

void setTextKeepingCursor(QPlainTextEdit *edit, const QString &text)
{
    if (edit && edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

ProfilePage::ProfilePage(Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(new ProfilePresenter(context, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(28, 22, 0, 0);
    outer->setSpacing(14);
    auto *header = new PageHeader(title(), this);
    header->setContentsMargins(0, 0, rightMargin, 0);
    header->setMaximumWidth(contentWidth);
    header->setSubtitle(tr("What others see of you, and how we reach you"));
    m_discard = makeButton(tr("&Discard"), ButtonKind::Secondary, u"profileDiscard"_s, this);
    m_save = makeButton(tr("&Save"), ButtonKind::Primary, u"profileSave"_s, this);
    auto *save = new QAction(tr("Save the profile"), this);
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, m_save, &QPushButton::click);
    addAction(save);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    header->addAction(m_discard);
    header->addAction(m_save);
    outer->addWidget(header);
    m_banner = new Banner(Banner::Tone::Warning, this);
    m_banner->setObjectName(u"profileBanner"_s);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(0, 0, rightMargin, 0);
    bannerRow->addWidget(m_banner);
    m_banner->setMaximumWidth(contentWidth - rightMargin);
    outer->addLayout(bannerRow);
    auto *restored = new DraftLine(m_presenter->kept(), this, DraftLine::Discard::Elsewhere);
    restored->setContentsMargins(0, 0, rightMargin, 0);
    restored->setMaximumWidth(contentWidth);
    outer->addWidget(restored);

    m_scroll = new ContentScroll(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    content->setProperty("surface", u"window"_s);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, rightMargin, rightMargin);
    columns->setSpacing(columnGap);
    auto *form = new QWidget(content);
    form->setMaximumWidth(formWidth);
    auto *formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->setSpacing(18);
    for (QWidget *card :
         {makeAboutCard(), makeTextsCard(), makeDecksCard(), makeTagsCard(), makeLinksCard(),
          makeReputationCard(), makeFeedbackCard(), makePreferencesCard(), makeComputerCard(),
          makeCalendarCard(), makeNotificationsCard(), makeSignInsCard(), makeAccountCard()})
        formLayout->addWidget(card);
    formLayout->addStretch();
    columns->addWidget(form, 1);
    columns->addWidget(makeSideColumn(), 0);
    columns->addStretch(0);
    m_scroll->setContent(content);
    outer->addWidget(m_scroll, 1);

    connect(m_save, &QPushButton::clicked, m_presenter, &ProfilePresenter::save);
    connect(m_discard, &QPushButton::clicked, m_presenter, &ProfilePresenter::discard);
    connect(m_banner, &Banner::actionTriggered, m_presenter, &ProfilePresenter::reload);
    connect(m_presenter, &ProfilePresenter::formReset, this, &ProfilePage::showForm);
    connect(&context.account, &Account::userChanged, this, &ProfilePage::showSide);
    connect(m_presenter, &ProfilePresenter::stateChanged, this, &ProfilePage::showState);
    connect(m_presenter, &ProfilePresenter::dirtyChanged, this, &ProfilePage::showState);
    connect(m_presenter, &ProfilePresenter::rejected, this, &ProfilePage::focusFirstError);
    connect(m_presenter, &ProfilePresenter::saved, this, [this] {
        if (m_afterSave && !m_presenter->isDirty())
            goOn(std::exchange(m_afterSave, nullptr));
    });
    showForm();
    showState();
}

QLineEdit *ProfilePage::addLine(QLayout *layout, const QString &path, const QString &objectName,
                                const QString &label, bool required, const QString &help)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    auto *field = new FormField(label, edit, required, help, this);
    if (auto *box = qobject_cast<QHBoxLayout *>(layout))
        box->addWidget(field, 1); // equal shares
    else
        layout->addWidget(field);
    m_fields.insert(path, field);
    connect(edit, &QLineEdit::textChanged, this, [this, path] {
        if (m_filling)
            return;
        m_presenter->clearErrors(path);
        readForm();
    });
    return edit;
}

QPlainTextEdit *ProfilePage::addText(QLayout *layout, const QString &path,
                                     const QString &objectName, const QString &label,
                                     const QString &help)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
    auto *field = new FormField(label, edit, false, help, this);
    layout->addWidget(field);
    m_fields.insert(path, field);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, path] {
        if (m_filling)
            return;
        m_presenter->clearErrors(path);
        readForm();
    });
    return edit;
}

QWidget *ProfilePage::makeAboutCard()
{
    auto *card = new Card(tr("About you"), this);
    auto *first = new QHBoxLayout;
    first->setSpacing(14);
    m_name = addLine(first, u"name"_s, u"profileName"_s, tr("&Name"), true);
    m_title = addLine(first, u"title"_s, u"profileTitle"_s, tr("&Title"));
    card->body()->addLayout(first);
    m_headline = addLine(card->body(), u"headline"_s, u"profileHeadline"_s, tr("&Headline"), false,
                         tr("One line under your name."));
    auto *second = new QHBoxLayout;
    second->setSpacing(14);
    const bool mentee = m_presenter->role() == Role::Mentee;
    m_company = addLine(second, u"company"_s, u"profileCompany"_s,
                        mentee ? tr("Portfolio company") : tr("Com&pany"), false,
                        mentee ? tr("A coordinator changes this for you.") : QString());
    m_company->setReadOnly(mentee);
    m_phone = addLine(second, u"phone"_s, u"profilePhone"_s, tr("Ph&one"), false,
                      tr("Only you and coordinators see it."));
    card->body()->addLayout(second);
    m_email = addLine(card->body(), u"email"_s, u"profileEmail"_s, tr("E-mail address"), false,
                      tr("You sign in with it, and mails go there."));
    m_email->setReadOnly(true);
    m_emailChange = new EmailChangeView(m_context, card);
    card->body()->addWidget(m_emailChange);
    connect(&m_emailChange->presenter(), &EmailChangePresenter::changed, this,
            [this] { setTextKeepingCursor(m_email, m_emailChange->presenter().address()); });
    return card;
}

QWidget *ProfilePage::makeTextsCard()
{
    const Role role = m_presenter->role();
    auto *card = new Card(role == Role::Mentor ? tr("What you offer") : tr("Your story"), this);
    m_bio = addText(card->body(), u"bio"_s, u"profileBio"_s, tr("&Bio"));
    if (role == Role::Mentor) {
        m_expertise = addText(card->body(), u"expertiseDescription"_s, u"profileExpertise"_s,
                              tr("E&xpertise"), tr("What founders can ask you about."));
        m_idealMentee = addText(card->body(), u"idealMenteeDescription"_s, u"profileIdealMentee"_s,
                                tr("Ideal mentee"), tr("Whom you help best."));
    }
    if (role == Role::Mentee)
        m_goals = addText(card->body(), u"goals"_s, u"profileGoals"_s, tr("&Goals"),
                          tr("What you want to reach with the help of mentors."));
    addRoleTexts(card->body());
    return card;
}

QWidget *ProfilePage::makeLinksCard()
{
    auto *card = new Card(tr("Links"), this);
    m_links = new LinkEditor(card);
    card->body()->addWidget(m_links);
    connect(m_links, &LinkEditor::changed, this, [this] {
        if (m_filling)
            return;
        m_presenter->clearErrors(u"links"_s);
        readForm();
    });
    return card;
}

QWidget *ProfilePage::makePreferencesCard()
{
    auto *card = new Card(tr("Preferences"), this);
    m_zone = new ZoneCombo(m_context.clock.now(), this);
    m_zone->setObjectName(u"profileZone"_s);
    auto *zoneField = new FormField(tr("Time &zone"), m_zone, true,
                                    tr("All times in Office Hours are shown in it."), this);
    m_fields.insert(u"timeZone"_s, zoneField);
    card->body()->addWidget(zoneField);
    auto *here = makeButton(tr("&Use this computer's zone (%1)").arg(ZoneCombo::systemZone()),
                            ButtonKind::Link, u"profileZoneHere"_s, this);
    card->body()->addWidget(here, 0, Qt::AlignLeft);
    connect(here, &QPushButton::clicked, this,
            [this] { m_zone->setZone(ZoneCombo::systemZone()); });
    connect(m_zone, &ZoneCombo::zoneChanged, this, [this] {
        if (m_filling)
            return;
        m_presenter->clearErrors(u"timeZone"_s);
        readForm();
    });

    m_reminder = new QComboBox(this);
    m_reminder->setObjectName(u"profileReminder"_s);
    for (const ReminderPreference preference : enumValues<ReminderPreference>())
        m_reminder->addItem(reminderName(preference), QVariant::fromValue(preference));
    auto *reminderField =
        new FormField(tr("&Reminder mails"), m_reminder, false, tr("Before each meeting."), this);
    m_fields.insert(u"reminderPreference"_s, reminderField);
    card->body()->addWidget(reminderField);
    connect(m_reminder, &QComboBox::currentIndexChanged, this, &ProfilePage::readForm);

    m_language = new QComboBox(this);
    m_language->setObjectName(u"profileLanguage"_s);
    m_language->addItem(tr("As the office has set it"), QString());
    for (const Language language : enumValues<Language>())
        m_language->addItem(languageName(language), toString(language));
    auto *languageField =
        new FormField(tr("&Language"), m_language, false,
                      tr("Of mails and notifications, and of this application unless "
                         "another one is chosen under File, Language."),
                      this);
    m_fields.insert(u"language"_s, languageField);
    card->body()->addWidget(languageField);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ProfilePage::readForm);

    if (m_presenter->role() == Role::Mentor) {
        m_autoConfirm = new QCheckBox(tr("Confirm requests &automatically"), this);
        m_autoConfirm->setObjectName(u"profileAutoConfirm"_s);
        m_autoConfirm->setAccessibleName(tr("Confirm requests automatically"));
        m_autoConfirm->setAccessibleDescription(
            tr("A request becomes a confirmed meeting at once."));
        card->body()->addWidget(m_autoConfirm);
        auto *help =
            makeLabel(tr("A request becomes a confirmed meeting at once."), TextRole::Help, this);
        help->setWordWrap(true);
        card->body()->addWidget(help);
        connect(m_autoConfirm, &QCheckBox::toggled, this, &ProfilePage::readForm);
    }
    addListed(card->body());
    return card;
}

QWidget *ProfilePage::makeSideColumn()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);

    auto *person = new Card(side);
    m_avatar = new AvatarEditor(m_context, person);
    person->body()->addWidget(m_avatar);
    m_personName = makeLabel({}, TextRole::Section, person);
    m_personLine = makeLabel({}, TextRole::Muted, person);
    for (QLabel *label : {m_personName, m_personLine}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        person->body()->addWidget(label);
    }
    layout->addWidget(person);

    const bool coordinator = m_presenter->role() == Role::Coordinator;
    m_reputation = new ReputationCard(side);
    m_reputation->setVisible(!coordinator);
    layout->addWidget(m_reputation);

    layout->addStretch();
    return side;
}

void ProfilePage::showForm()
{
    m_filling = true;
    const ProfileForm &form = m_presenter->form();
    setTextKeepingCursor(m_name, form.name);
    setTextKeepingCursor(m_title, form.title);
    const auto &portfolio = m_presenter->user().profile.portfolioCompany;
    setTextKeepingCursor(m_company, m_presenter->role() == Role::Mentee
                                        ? (portfolio ? portfolio->name : QString())
                                        : form.company);
    setTextKeepingCursor(m_headline, form.headline);
    setTextKeepingCursor(m_phone, form.phone);
    setTextKeepingCursor(m_email, m_emailChange->presenter().address());
    setTextKeepingCursor(m_bio, form.bio);
    setTextKeepingCursor(m_expertise, form.expertiseDescription);
    setTextKeepingCursor(m_idealMentee, form.idealMenteeDescription);
    setTextKeepingCursor(m_goals, form.goals);
    showRoleTexts(form);
    m_links->setLinks(form.links);
    if (m_zone->zone() != form.timeZone)
        m_zone->setZone(form.timeZone);
    m_reminder->setCurrentIndex(m_reminder->findData(QVariant::fromValue(form.reminderPreference)));
    m_language->setCurrentIndex(
        m_language->findData(form.language ? toString(*form.language) : QString()));
    if (m_autoConfirm)
        m_autoConfirm->setChecked(form.autoConfirm);
    m_filling = false;
    showSide();
}

void ProfilePage::showSide()
{
    const api::User &user = m_presenter->user();
    m_avatar->showPerson(user.profile.name, m_context.account.user().profile.avatarUrl);
    m_personName->setText(user.profile.name);
    QStringList line{roleName(user.role)};
    if (user.profile.title)
        line.append(*user.profile.title);
    m_personLine->setText(line.join(u" · "_s));
    m_reputation->setUser(user);
}

void ProfilePage::readForm()
{
    if (m_filling)
        return;
    ProfileForm form = m_presenter->form();
    form.name = m_name->text();
    form.title = m_title->text();
    if (m_presenter->role() != Role::Mentee)
        form.company = m_company->text();
    form.headline = m_headline->text();
    form.phone = m_phone->text();
    form.bio = m_bio->toPlainText();
    if (m_expertise)
        form.expertiseDescription = m_expertise->toPlainText();
    if (m_idealMentee)
        form.idealMenteeDescription = m_idealMentee->toPlainText();
    if (m_goals)
        form.goals = m_goals->toPlainText();
    readRoleTexts(form);
    form.links = m_links->links();
    form.timeZone = m_zone->zone();
    form.reminderPreference = m_reminder->currentData().value<ReminderPreference>();
    form.language = fromString<Language>(m_language->currentData().toString());
    if (m_autoConfirm)
        form.autoConfirm = m_autoConfirm->isChecked();
    m_presenter->setForm(form);
}

void ProfilePage::showState()
{
    const bool saving = m_presenter->isSaving();
    m_save->setEnabled(m_presenter->isDirty() && !saving);
    m_save->setText(saving ? tr("Saving…") : tr("&Save"));
    m_discard->setEnabled(m_presenter->isDirty() && !saving);
    m_banner->setTone(m_presenter->isStale() ? Banner::Tone::Warning : Banner::Tone::Danger);
    m_banner->setAction(m_presenter->isStale() ? tr("&Reload") : QString());
    m_banner->setText(m_presenter->generalError());

    const auto &errors = m_presenter->fieldErrors();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        (*field)->setError(errors.value(field.key()));
    m_links->setErrors(errors);
    if (!saving && !m_presenter->generalError().isEmpty())
        m_afterSave = nullptr; // stay: there is something to put right
}

void ProfilePage::focusFirstError()
{
    QWidget *first = nullptr;
    const auto position = [this](const QWidget *widget) { return widget->mapTo(this, QPoint()); };
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->hasError())
            continue;
        if (!first || position(field).y() < position(first).y() ||
            (position(field).y() == position(first).y() &&
             position(field).x() < position(first).x()))
            first = field;
    }
    if (!first)
        return;
    m_scroll->ensureWidgetVisible(first);
    static_cast<FormField *>(first)->editor()->setFocus();
}

void ProfilePage::goOn(const std::function<void()> &proceed)
{
    // Later: this page, and the dialog that is just closing, may not survive it.
    QTimer::singleShot(0, window(), proceed);
}

void ProfilePage::tryLeave(const std::function<void()> &proceed)
{
    if (!m_presenter->isDirty()) {
        if (!waitForSwitches(proceed))
            proceed();
        return;
    }
    auto *dialog = new UnsavedDialog(UnsavedDialog::About::Profile, this);
    connect(dialog, &UnsavedDialog::saveChosen, this, [this, proceed] {
        // Goes on only when it is really saved; otherwise the form says what is wrong.
        m_afterSave = proceed;
        m_presenter->save();
    });
    connect(dialog, &UnsavedDialog::discardChosen, this, [this, proceed] {
        m_presenter->discard();
        goOn(proceed);
    });
    dialog->open();
}

} // namespace oh::ui
