// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "models/sentence.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

// Must stand in the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace oh::app {
namespace {

const QString translatorName = u"officehoursTranslator"_s;
const QString languageProperty = u"officehoursLanguage"_s;

/// "pt_BR"
QString fileSuffix(Language language)
{
    return toString(language).replace(u'-', u'_');
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return;
    translator->setObjectName(translatorName);
    translator->setParent(QCoreApplication::instance());
    // The application owns it from here on.
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        if (const auto language = languageForTag(tag))
            return *language;
    }
    return Language::English;
}

QLocale localeFor(Language language, const QLocale &system)
{
    const QLocale own(fileSuffix(language));
    const bool saysNothing = system.language() == QLocale::C && language == Language::English;
    if (system.language() == own.language() || saysNothing)
        return system;
    const QLocale there(own.language(), system.territory());
    const bool isKnown =
        there.language() == own.language() && there.territory() == system.territory();
    return isKnown ? there : own;
}

void installLanguage(Language language)
{
    initResources();
    auto *application = QCoreApplication::instance();
    const auto before = application->findChildren<QTranslator *>(translatorName);
    qDeleteAll(before); // each removes itself
    QLocale::setDefault(localeFor(language, QLocale::system()));
    const QString suffix = fileSuffix(language);
    // The one that was installed last is asked first; the last resort comes first.
    install(u":/i18n/officehours_en.qm"_s);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(suffix));
    install(u":/i18n/qt_%1.qm"_s.arg(suffix));
    if (language != Language::English)
        install(u":/i18n/officehours_%1.qm"_s.arg(suffix));
    Sentence::speak(language);
    application->setProperty(languageProperty.toLatin1().constData(), toString(language));
}

std::optional<Language> installedLanguage()
{
    const auto *application = QCoreApplication::instance();
    return fromString<Language>(
        application->property(languageProperty.toLatin1().constData()).toString());
}

} // namespace oh::app
