// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/profilepresenter.h"

#include "models/api/rules.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString textOf(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

/// A text field's part of the update: nothing when it is the same but for space around it.
api::Patch<QString> textPatch(const QString &mine, const QString &base)
{
    const QString text = mine.trimmed();
    if (text == base.trimmed())
        return {};
    return api::Patch<QString>::set(text.isEmpty() ? std::nullopt : std::optional(text));
}

template <typename T>
api::Patch<T> valuePatch(const T &mine, const T &base)
{
    return mine == base ? api::Patch<T>() : api::Patch<T>::set(mine);
}

QList<api::Link> trimmedLinks(const QList<api::Link> &links)
{
    QList<api::Link> clean;
    for (api::Link link : links) {
        link.url = link.url.trimmed();
        if (link.label)
            link.label = link.label->trimmed();
        if (link.label && link.label->isEmpty())
            link.label.reset();
        clean.append(link);
    }
    return clean;
}

/// The declarations say "must not be empty"; over a field it stands as a sentence.
QString asSentence(const QString &message)
{
    if (message.isEmpty())
        return message;
    QString sentence = message;
    sentence[0] = sentence.at(0).toUpper();
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

constexpr std::pair<const char *, QString ProfileForm::*> keptTexts[] = {
    {"name", &ProfileForm::name},
    {"title", &ProfileForm::title},
    {"company", &ProfileForm::company},
    {"headline", &ProfileForm::headline},
    {"phone", &ProfileForm::phone},
    {"bio", &ProfileForm::bio},
    {"expertise", &ProfileForm::expertiseDescription},
    {"idealMentee", &ProfileForm::idealMenteeDescription},
    {"goals", &ProfileForm::goals},
    {"traction", &ProfileForm::traction},
    {"seniority", &ProfileForm::seniority},
    {"acceptancePolicy", &ProfileForm::acceptancePolicy},
    {"timeZone", &ProfileForm::timeZone}};

QJsonObject profileToJson(const ProfileForm &form)
{
    QJsonObject json;
    for (const auto &[name, text] : keptTexts)
        json.insert(QLatin1StringView(name), form.*text);
    QJsonArray links;
    for (const api::Link &link : form.links)
        links.append(api::Link::schema().toJson(link));
    json.insert(u"links"_s, links);
    json.insert(u"keywords"_s, QJsonArray::fromStringList(form.keywords));
    json.insert(u"isListed"_s, form.isListed);
    json.insert(u"autoConfirm"_s, form.autoConfirm);
    json.insert(u"reminder"_s, toString(form.reminderPreference));
    json.insert(u"language"_s, form.language ? toString(*form.language) : QString());
    return json;
}

/// What is not among `kept` stays as it is.
void takeKept(ProfileForm &form, const QJsonObject &kept)
{
    for (const auto &[name, text] : keptTexts) {
        if (const auto value = kept.constFind(QLatin1StringView(name)); value != kept.constEnd())
            form.*text = value->toString();
    }
    if (const auto links = kept.constFind("links"_L1); links != kept.constEnd()) {
        form.links.clear();
        const QJsonArray list = links->toArray();
        for (const auto &json : list) {
            const auto link = api::Link::schema().fromJson(json.toObject(), api::Mode::Lenient);
            if (link)
                form.links.append(*link);
        }
    }
    if (const auto words = kept.constFind("keywords"_L1); words != kept.constEnd())
        form.keywords = QVariant(words->toArray().toVariantList()).toStringList();
    form.isListed = kept.value("isListed"_L1).toBool(form.isListed);
    form.autoConfirm = kept.value("autoConfirm"_L1).toBool(form.autoConfirm);
    if (const auto reminder = fromString<ReminderPreference>(kept.value("reminder"_L1).toString()))
        form.reminderPreference = *reminder;
    if (const auto language = kept.constFind("language"_L1); language != kept.constEnd())
        form.language = fromString<Language>(language->toString());
}

template <typename T>
const T &mergedValue(const T &mine, const T &base, const T &theirs)
{
    return mine == base ? theirs : mine;
}

bool differs(const ProfileForm &form, const api::User &base)
{
    api::UpdateProfile unchanged;
    unchanged.version = base.version;
    return ProfilePresenter::changes(form, base) != unchanged;
}

} // namespace

ProfilePresenter::ProfilePresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_base(context.account.user()),
      m_form(formOf(m_base)),
      m_kept(context, DraftForm::Profile)
{
    // About somebody: others may have changed it meanwhile.
    m_kept.open(viewerId(context.account).toString(), profileToJson(m_form));
    takeKept(m_form, m_kept.values());
    m_dirty = isDirty();
    connect(&m_kept, &FormDraft::discarded, this, &ProfilePresenter::discard);
}

ProfileForm ProfilePresenter::formOf(const api::User &user)
{
    const api::Profile &profile = user.profile;
    ProfileForm form;
    form.name = profile.name;
    form.title = textOf(profile.title);
    form.company = textOf(profile.company);
    form.headline = textOf(profile.headline);
    form.phone = textOf(profile.phone);
    form.bio = textOf(profile.bio);
    form.expertiseDescription = textOf(profile.expertiseDescription);
    form.idealMenteeDescription = textOf(profile.idealMenteeDescription);
    form.goals = textOf(profile.goals);
    form.traction = textOf(profile.traction);
    form.seniority = textOf(profile.seniority);
    form.acceptancePolicy = textOf(profile.acceptancePolicy);
    form.keywords = profile.keywords;
    form.isListed = profile.visibility.value_or(Visibility::Listed) == Visibility::Listed;
    form.timeZone = profile.timeZone;
    form.reminderPreference = profile.reminderPreference.value_or(ReminderPreference::OneHour);
    form.language = profile.language;
    form.autoConfirm = profile.autoConfirm.value_or(false);
    form.links = profile.links;
    return form;
}

api::UpdateProfile ProfilePresenter::changes(const ProfileForm &form, const api::User &user)
{
    const ProfileForm base = formOf(user);
    const Role role = user.role;
    api::UpdateProfile update;
    update.version = user.version;
    update.name = textPatch(form.name, base.name);
    update.title = textPatch(form.title, base.title);
    if (role != Role::Mentee) // theirs is the portfolio company
        update.company = textPatch(form.company, base.company);
    update.headline = textPatch(form.headline, base.headline);
    update.phone = textPatch(form.phone, base.phone);
    update.bio = textPatch(form.bio, base.bio);
    if (role == Role::Mentor) {
        update.expertiseDescription =
            textPatch(form.expertiseDescription, base.expertiseDescription);
        update.idealMenteeDescription =
            textPatch(form.idealMenteeDescription, base.idealMenteeDescription);
        update.autoConfirm = valuePatch(form.autoConfirm, base.autoConfirm);
        update.seniority = textPatch(form.seniority, base.seniority);
        update.acceptancePolicy = textPatch(form.acceptancePolicy, base.acceptancePolicy);
        if (form.keywords != base.keywords)
            update.keywords = api::Patch<QList<QString>>::set(QList<QString>(form.keywords));
    }
    if (role == Role::Mentee) {
        update.goals = textPatch(form.goals, base.goals);
        update.traction = textPatch(form.traction, base.traction);
    }
    if (role != Role::Coordinator && form.isListed != base.isListed)
        update.visibility =
            api::Patch<Visibility>::set(form.isListed ? Visibility::Listed : Visibility::Unlisted);
    update.timeZone = textPatch(form.timeZone, base.timeZone);
    update.reminderPreference = valuePatch(form.reminderPreference, base.reminderPreference);
    if (form.language != base.language)
        update.language = api::Patch<Language>::set(form.language);
    update.links = valuePatch(trimmedLinks(form.links), trimmedLinks(base.links));
    return update;
}

bool ProfilePresenter::isDirty() const
{
    return differs(m_form, m_base);
}

ProfileForm ProfilePresenter::merged(const ProfileForm &mine, const ProfileForm &base,
                                     const ProfileForm &theirs)
{
    ProfileForm form;
    const auto merge = [&](auto ProfileForm::*field) {
        form.*field = mergedValue(mine.*field, base.*field, theirs.*field);
    };
    merge(&ProfileForm::name);
    merge(&ProfileForm::title);
    merge(&ProfileForm::company);
    merge(&ProfileForm::headline);
    merge(&ProfileForm::phone);
    merge(&ProfileForm::bio);
    merge(&ProfileForm::expertiseDescription);
    merge(&ProfileForm::idealMenteeDescription);
    merge(&ProfileForm::goals);
    merge(&ProfileForm::traction);
    merge(&ProfileForm::seniority);
    merge(&ProfileForm::acceptancePolicy);
    merge(&ProfileForm::keywords);
    merge(&ProfileForm::isListed);
    merge(&ProfileForm::timeZone);
    merge(&ProfileForm::reminderPreference);
    merge(&ProfileForm::language);
    merge(&ProfileForm::autoConfirm);
    merge(&ProfileForm::links);
    return form;
}

void ProfilePresenter::reload()
{
    if (isSaving())
        return; // its answer is newer
    m_load = m_context.api.me([this](Result<api::User> answer) {
        m_load.reset();
        if (!answer) {
            // Without the server the banner says so, and what is known stays.
            if (answer.error().code != ErrorCode::NetworkUnreachable)
                m_generalError = inlineError(answer.error());
            Q_EMIT stateChanged();
            return;
        }
        const ProfileForm theirs = formOf(*answer);
        const ProfileForm form = merged(m_form, formOf(m_base), theirs);
        m_stale = false;
        m_generalError.clear();
        rebase(*answer, form);
        m_context.account.adopt(*answer);
    });
}

void ProfilePresenter::rebase(const api::User &user, const ProfileForm &form)
{
    m_base = user;
    m_form = form;
    m_kept.rebase(profileToJson(formOf(m_base)), profileToJson(m_form));
    Q_EMIT formReset();
    Q_EMIT stateChanged();
    refreshDirty();
}

void ProfilePresenter::setForm(const ProfileForm &form)
{
    m_form = form;
    m_kept.keep(profileToJson(m_form));
    refreshDirty();
}

void ProfilePresenter::refreshDirty()
{
    const bool dirty = isDirty();
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    Q_EMIT dirtyChanged(dirty);
}

void ProfilePresenter::save()
{
    if (isSaving() || !isDirty())
        return;
    m_load.reset(); // an older answer must not undo this
    m_fieldErrors.clear();
    m_generalError.clear();
    const api::UpdateProfile changes = update();
    const auto &schema = api::UpdateProfile::schema();
    auto problems = schema.validate(schema.toJson(changes), api::Mode::Strict);
    // The declaration looks at fields that depend on others only when each is well by itself; the
    // person should see all that is wrong at once.
    const auto require = [&problems](const QString &path, const api::Patch<QString> &patch) {
        if (patch.present && !patch.value)
            problems.append({path, api::mustNotBeEmpty()});
    };
    require(u"name"_s, changes.name);
    require(u"timeZone"_s, changes.timeZone);
    if (!problems.isEmpty()) {
        showFieldErrors(problems);
        return;
    }
    const ProfileForm sent = m_form;
    m_save = m_context.api.updateMe(changes, [this, sent](Result<api::User> answer) {
        m_save.reset();
        if (answer)
            return adoptSaved(*answer, sent);
        fail(answer.error());
        if (m_stale)
            askWhetherSaved(sent);
    });
    Q_EMIT stateChanged();
}

void ProfilePresenter::adoptSaved(const api::User &user, const ProfileForm &sent)
{
    m_stale = false;
    m_generalError.clear();
    // Typed while the answer was under way: not saved yet, so it stays.
    rebase(user, merged(m_form, sent, formOf(user)));
    m_context.account.adopt(user);
    m_context.notifier.notify(Notifier::Kind::Success, tr("Profile saved"));
    Q_EMIT saved();
}

void ProfilePresenter::askWhetherSaved(const ProfileForm &sent)
{
    // What was saved first may be this very change, whose answer never came. Otherwise nothing is
    // taken over before the person asks for it.
    m_load = m_context.api.me([this, sent](const Result<api::User> &answer) {
        const Call finished = std::move(m_load);
        if (answer && !differs(sent, *answer))
            adoptSaved(*answer, sent);
    });
}

void ProfilePresenter::fail(const Error &error)
{
    m_stale = error.code == ErrorCode::StaleVersion;
    if (!error.details.isEmpty())
        return showFieldErrors(error.details);
    m_generalError = inlineError(error);
    Q_EMIT stateChanged();
}

void ProfilePresenter::clearErrors(const QString &path)
{
    const auto belongs = [&path](const auto &entry) {
        return entry.key() == path || entry.key().startsWith(path + u'.');
    };
    if (m_fieldErrors.removeIf(belongs) == 0)
        return;
    if (m_fieldErrors.isEmpty())
        m_generalError.clear();
    Q_EMIT stateChanged();
}

void ProfilePresenter::showFieldErrors(const QList<FieldError> &fields)
{
    for (const FieldError &field : fields) {
        QString &message = m_fieldErrors[field.path];
        if (message.isEmpty())
            message = asSentence(field.message);
    }
    m_generalError = tr("Some fields need your attention.");
    Q_EMIT stateChanged();
    Q_EMIT rejected();
}

void ProfilePresenter::discard()
{
    if (isSaving())
        return;
    m_fieldErrors.clear();
    m_generalError.clear();
    m_form = formOf(m_base);
    m_kept.finish();
    Q_EMIT formReset();
    Q_EMIT stateChanged();
    refreshDirty();
}

} // namespace oh::ui
