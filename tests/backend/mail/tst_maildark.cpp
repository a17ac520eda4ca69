// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailpreview.h"
#include "backend/mail/mailrenderer.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

/// Of a selector of one class, its declarations.
using Rules = QHash<QString, QHash<QString, QString>>;

QHash<QString, QString> declarations(const QString &text)
{
    QHash<QString, QString> found;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString value = part.section(u':', 1).remove(u"!important"_s).trimmed();
        found.insert(part.section(u':', 0, 0).trimmed(), value);
    }
    return found;
}

Rules darkRules(const QString &html)
{
    const qsizetype begin = html.indexOf(u"prefers-color-scheme: dark"_s);
    const QString block = html.mid(begin, html.indexOf(u"</style>"_s) - begin);
    Rules rules;
    static const QRegularExpression rule(u"([.][^{}]*)\\{([^}]*)\\}"_s);
    auto matches = rule.globalMatch(block);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const QString &selector : match.captured(1).split(u','))
            rules[selector.trimmed().mid(1)].insert(declarations(match.captured(2)));
    }
    return rules;
}

double luminance(const QString &color)
{
    const auto channel = [&](int at) {
        const double c = QStringView(color).mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString &a, const QString &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Style
{
    QString color = u"#000000"_s;
    QString background = u"#ffffff"_s;
    bool hidden = false;
};

/// Every text of the mail with too little contrast to what is behind it.
QStringList unreadable(const QString &html, const Rules &rules)
{
    QStringList out;
    QList<Style> open{Style()};
    static const QRegularExpression token(u"<(/?)([a-z0-9]+)([^>]*)>|([^<]+)"_s);
    static const QRegularExpression style(u"style=\"([^\"]*)\""_s);
    static const QRegularExpression classes(u"class=\"([^\"]*)\""_s);
    const qsizetype begin = html.indexOf(u"<body"_s);
    auto matches = token.globalMatch(html.mid(begin, html.indexOf(u"</html>"_s) - begin));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString tag = match.captured(2);
        const QString text = match.captured(4).trimmed();
        if (tag == "br"_L1)
            continue;
        if (!tag.isEmpty() && !match.captured(1).isEmpty()) {
            open.removeLast();
            continue;
        }
        if (!tag.isEmpty()) {
            Style now = open.constLast();
            QHash<QString, QString> said = declarations(style.match(match.captured(3)).captured(1));
            const QStringList names =
                classes.match(match.captured(3)).captured(1).split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names)
                said.insert(rules.value(name));
            now.color = said.value(u"color"_s, now.color);
            now.background = said.value(u"background-color"_s, now.background);
            now.hidden = now.hidden || said.value(u"display"_s) == "none"_L1;
            open.append(now);
            continue;
        }
        const Style &now = open.constLast();
        if (!text.isEmpty() && !now.hidden && contrast(now.color, now.background) < 4.5)
            out.append(u"%1 on %2: %3"_s.arg(now.color, now.background, text));
    }
    if (open.size() != 1)
        out.append(u"the walk through the page is wrong"_s);
    return out;
}

} // namespace

/// Mails are readable with light colors, and where the reader prefers dark ones (WCAG 2.1 AA).
class TstMailDark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkSeesWhatCanNotBeRead()
    {
        const QString html =
            u"<style>@media (prefers-color-scheme: dark) { .card { background-color: #222222 "
            "!important; } }</style><body><div class=\"card\" style=\"background-color:#ffffff;"
            "color:#111111\"><p>Read me</p><div style=\"display:none;color:#ffffff\">x</div>"
            "</div></body>"_s;
        QCOMPARE(unreadable(html, {}), QStringList());
        QCOMPARE(unreadable(html, darkRules(html)), QStringList{u"#111111 on #222222: Read me"_s});
    }

    void everyTextHasContrast_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : MailRenderer::templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTextHasContrast()
    {
        QFETCH(QString, name);
        const auto mail = MailRenderer().render(name, sampleVariables(name, Language::English));
        QVERIFY(mail);
        const Rules rules = darkRules(mail->html);
        QVERIFY(rules.contains(u"page"_s) && rules.contains(u"card"_s));
        QCOMPARE(unreadable(mail->html, {}), QStringList());
        QCOMPARE(unreadable(mail->html, rules), QStringList());
    }
};

OH_TEST(TstMailDark)
#include "tst_maildark.moc"
