// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "support/textrecorder.h"
#include "support/windowfixture.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/diffview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kOpen(0x2039), kClose(0x203A);

/// Every string two fifths longer, with accents and between brackets: what is cut loses its last one,
/// what lacks both was never translated.
class PseudoTranslator final : public QTranslator
{
public:
    /// `isLonger`: two fifths; else between brackets alone.
    explicit PseudoTranslator(bool isLonger) : m_isLonger(isLonger) {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *comment, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (QByteArray(comment).startsWith("pattern:"))
            return text; // of a date
        if (n >= 0)
            text = withEnglishPlural(text, n);
        if (!m_isLonger)
            return kOpen + text + kClose;
        qsizetype more = (text.size() * 2 + 4) / 5;
        QString result(kOpen);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'%') { // a place for a value stays whole
                result += c;
                while (i + 1 < text.size() && (text.at(i + 1).isDigit() || text.at(i + 1) == u'L' || text.at(i + 1) == u'n'))
                    result += text.at(++i);
                continue;
            }
            static const QString plain = u"aeiouAEIOU"_s, accented = u"äéîöüÄÉÎÖÜ"_s;
            const qsizetype vowel = plain.indexOf(c);
            result += vowel < 0 ? c : accented.at(vowel);
            if (vowel >= 0 && more > 0) {
                result += accented.at(vowel);
                --more;
            }
        }
        return result + QString(more, u'ö') + kClose;
    }

private:
    bool m_isLonger;
};

/// Of the texts of one widget those that lost an end, or reach out of it.
QStringList cutTexts(QWidget &widget)
{
    // A chart's subtitle gives way to its legend, a placeholder to the field; both are spoken whole.
    if (qobject_cast<charts::ChartView *>(&widget) || qobject_cast<QLineEdit *>(&widget))
        return {};
    support::TextRecorder recorder(widget.size());
    widget.render(&recorder, {}, {}, QWidget::RenderFlags());
    QStringList cut;
    const auto *label = qobject_cast<QLabel *>(&widget);
    if (label && label->wordWrap()) {
        if (label->height() + 1 < label->heightForWidth(label->width()))
            cut.append(label->text());
        return cut;
    }
    // What gives way to names and figures from outside says the whole in its tooltip.
    if (!widget.toolTip().isEmpty())
        return cut;
    // Cells and headers are elided by design: columns are the user's to widen, and they scroll.
    if (qobject_cast<QAbstractItemView *>(widget.parentWidget()))
        return cut;
    // A line of two directions is painted in pieces: the marks of all of them count.
    QString all;
    for (const support::PaintedText &painted : recorder.texts())
        all += painted.text;
    const bool isCut = all.count(kOpen) > all.count(kClose);
    for (const support::PaintedText &painted : recorder.texts()) {
        const bool unclosed = isCut && painted.text.count(kOpen) > painted.text.count(kClose);
        const bool outside = painted.text.contains(kClose) && !QRectF(widget.rect()).adjusted(-1, -2, 1, 2).contains(painted.rect);
        if (unclosed || outside)
            cut.append(painted.text);
    }
    return cut;
}

/// A code view that shows something.
const widgets::DiffView *shownCode(const QWidget &window)
{
    for (const auto *view : window.findChildren<widgets::DiffView *>())
        if (view->isVisible() && view->document() && !view->document()->lines.empty())
            return view;
    return nullptr;
}

} // namespace

/// A language with longer words fits everywhere, and so does text of twice the size.
class PseudoLocaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsClipped_data();
    void nothingIsClipped();
    void largeTextInASmallWindowIsNotSquashed();
    void fromRightToLeftEverythingIsThere();
};

void PseudoLocaleTest::nothingIsClipped_data()
{
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("size");
    QTest::newRow("longer words") << 100 << QSize(1280, 800);
    QTest::newRow("text of twice the size") << 200 << QSize(1600, 1000);
}

void PseudoLocaleTest::nothingIsClipped()
{
    QFETCH(const int, textSize);
    QFETCH(const QSize, size);
    PseudoTranslator translator(textSize == 100);
    QCoreApplication::installTranslator(&translator);
    theme::setTextSize(textSize);
    support::WindowFixture fixture;
    QVERIFY(fixture.start(size));
    QSet<QString> cut;
    const auto look = [&](QWidget &shown, const QString &name) {
        QList<QWidget *> widgets = shown.findChildren<QWidget *>();
        widgets.append(&shown);
        for (QWidget *widget : std::as_const(widgets)) {
            if (!widget->isVisibleTo(&shown) || widget->size().isEmpty())
                continue;
            for (const QString &text : cutTexts(*widget))
                cut.insert(name + ": "_L1 + QLatin1String(widget->metaObject()->className()) + ": "_L1 + text);
        }
    };
    fixture.walk([&](QWidget &shown, const QString &name) { look(shown, "empty "_L1 + name); });
    QVERIFY(fixture.scanSample());
    fixture.walk(look);
    QStringList list(cut.begin(), cut.end());
    list.sort();
    // One message holds a thousand letters only.
    for (const QString &text : std::as_const(list))
        qInfo("%s", qPrintable(text));
    theme::setTextSize(100);
    QVERIFY2(list.isEmpty(), "Texts above are cut: let their widgets grow.");
}

/// Where there is no room for all of it, a part gives way or is scrolled; none is squashed until it cannot be read.
void PseudoLocaleTest::largeTextInASmallWindowIsNotSquashed()
{
    theme::setTextSize(200);
    QSet<QString> wrong;
    {
        support::WindowFixture fixture;
        QVERIFY(fixture.start({960, 600}));
        QVERIFY(fixture.scanSample());
        fixture.walk([&](QWidget &shown, const QString &name) {
            for (QWidget *widget : shown.findChildren<QWidget *>()) {
                const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
                    || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
                if (!isText || !widget->isVisible() || widget->visibleRegion().isEmpty())
                    continue;
                const int least = QFontMetrics(widget->font()).height();
                if (widget->height() < least)
                    wrong.insert(name + ": "_L1 + QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()
                                 + widget->property("text").toString() + u" %1 of %2"_s.arg(widget->height()).arg(least));
            }
            for (auto *chart : shown.findChildren<charts::ChartView *>())
                if (chart->isVisible() && !chart->visibleRegion().isEmpty()
                    && chart->plotRect().height() < 2 * QFontMetrics(theme::bodyFont()).height())
                    wrong.insert(name + u": a plot of %1"_s.arg(chart->plotRect().height()));
            if (qobject_cast<QDialog *>(&shown)) {
                const QRect over = shown.parentWidget()->window()->frameGeometry();
                if (!over.contains(shown.frameGeometry()))
                    wrong.insert(name + ": stands out of the window"_L1);
            }
        });
    }
    theme::setTextSize(100);
    for (const QString &text : std::as_const(wrong))
        qInfo("%s", qPrintable(text));
    QVERIFY2(wrong.isEmpty(), "Parts above are squashed: let others give way.");
}

/// Of a window that reads from right to left: code is painted where it can be seen, nothing is cut.
void PseudoLocaleTest::fromRightToLeftEverythingIsThere()
{
    PseudoTranslator translator(false);
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QStringList wrong;
    int codeLines = 0;
    {
        support::WindowFixture fixture;
        QVERIFY(fixture.start({1280, 800}));
        QVERIFY(fixture.scanSample());
        fixture.walk([&](QWidget &shown, const QString &name) {
            for (QWidget *widget : shown.findChildren<QWidget *>()) {
                if (!widget->isVisibleTo(&shown) || widget->size().isEmpty())
                    continue;
                for (const QString &text : cutTexts(*widget))
                    wrong.append(name + ": "_L1 + QLatin1String(widget->metaObject()->className()) + ": "_L1 + text);
            }
        });
        // Where the words of each row of a diff begin, beside its numbers.
        fixture.window().open({.page = u"events"_s, .event = (EventId(1) << 32) + 1});
        const widgets::DiffView *code = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((code = shownCode(fixture.window())), 20'000);
        support::TextRecorder recorder(code->viewport()->size());
        code->viewport()->render(&recorder, {}, {}, QWidget::RenderFlags());
        QMap<int, double> begins;
        for (const support::PaintedText &painted : recorder.texts()) {
            const int row = int(painted.rect.center().y());
            if (painted.text.contains(QRegularExpression(u"[a-z]"_s)))
                begins[row] = std::min(begins.value(row, painted.rect.left()), painted.rect.left());
        }
        codeLines = int(begins.size());
        for (const double left : std::as_const(begins))
            if (left > code->viewport()->width() / 2.0)
                wrong.append(u"code begins at %1"_s.arg(left));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    wrong.removeDuplicates();
    for (const QString &text : std::as_const(wrong))
        qInfo("%s", qPrintable(text));
    QVERIFY2(wrong.isEmpty(), "Texts above cannot be read.");
    QVERIFY(codeLines > 0);
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
