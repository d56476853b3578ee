// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// A rule instead of a .ts file of English: it also serves strings that are not there yet, and no
// string can be forgotten. Stateless, so any thread may translate.
class EnglishPlurals final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        return n < 0 ? QString() : withEnglishPlural(QString::fromUtf8(source), n);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

QString withEnglishPlural(const QString &text, int n)
{
    const bool one = n == 1;
    static const QRegularExpression choice(u"\\((\\w+)/(\\w+)\\)"_s);
    QString result = text;
    result.replace(choice, one ? u"\\1"_s : u"\\2"_s);
    result.replace("(es)"_L1, one ? ""_L1 : "es"_L1);
    result.replace("(s)"_L1, one ? ""_L1 : "s"_L1);
    return result;
}

void installEnglishPlurals()
{
    QCoreApplication::installTranslator(new EnglishPlurals(QCoreApplication::instance()));
}
