// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    QString text = QLatin1String(widget.metaObject()->className());
    for (const char *property : {"text", "placeholderText", "toolTip"})
        if (const QString value = widget.property(property).toString(); !value.isEmpty())
            return text + " \""_L1 + value + u'"';
    if (const QWidget *parent = widget.parentWidget())
        text += " in "_L1 + QLatin1String(parent->metaObject()->className());
    return text;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

/// The widgets that Tab reaches, in its order, beginning at the first one of the window.
QList<QWidget *> tabChain(QWidget &window)
{
    QList<QWidget *> chain;
    for (QWidget *next = window.nextInFocusChain(); next && next != &window; next = next->nextInFocusChain())
        if (next->window() == &window && takesTab(*next))
            chain.append(next);
    return chain;
}

/// Whether `later` stands before `earlier` for a reader: in a line above it, or left of it in its line.
bool standsBefore(const QRect &later, const QRect &earlier)
{
    if (later.bottom() <= earlier.top())
        return true;
    const bool sameLine = later.top() < earlier.bottom() && later.bottom() > earlier.top();
    return sameLine && later.right() <= earlier.left();
}

} // namespace

/// Every page and sheet through the accessibility tree, as a screen reader has it.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasANameAndARole();
    void everyChoiceSaysWhatItIsFor();
    void tabFollowsTheReadingOrder();
    void tabLeavesTables();
    void chartsSpeak();
    void everyPartOfTheTreeIsSound();

private:
    void report(const QSet<QString> &found, const char *advice);

    support::WindowFixture m_fixture;
};

void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(m_fixture.start());
    QVERIFY(m_fixture.scanSample());
}

void AccessibilityTest::report(const QSet<QString> &found, const char *advice)
{
    QStringList list(found.begin(), found.end());
    list.sort();
    for (const QString &line : std::as_const(list))
        qInfo("%s", qPrintable(line));
    QVERIFY2(list.isEmpty(), advice);
}

void AccessibilityTest::everyControlHasANameAndARole()
{
    QSet<QString> wrong;
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        for (QWidget *widget : shown.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<QDialog *>(widget))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || !spoken->isValid()) {
                wrong.insert(name + ": no interface: "_L1 + describe(*widget));
                continue;
            }
            if (spoken->text(QAccessible::Name).trimmed().isEmpty())
                wrong.insert(name + ": no name: "_L1 + describe(*widget));
            const bool isPane = qobject_cast<QScrollArea *>(widget);
            if (spoken->role() == QAccessible::NoRole || (spoken->role() == QAccessible::Client && takesTab(*widget) && !isPane))
                wrong.insert(name + ": no role: "_L1 + describe(*widget));
            if (!spoken->state().focusable)
                wrong.insert(name + ": not focusable for a reader: "_L1 + describe(*widget));
        }
    });
    report(wrong, "Controls above have no accessible name or role: give them one.");
}

/// Qt gives a combo box's value as its name: only a label says what is chosen there.
void AccessibilityTest::everyChoiceSaysWhatItIsFor()
{
    QSet<QString> wrong;
    int choices = 0;
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        for (QComboBox *box : shown.findChildren<QComboBox *>()) {
            if (!box->isVisible())
                continue;
            ++choices;
            const auto related = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
            const bool isNamed = std::any_of(related.begin(), related.end(), [](const auto &label) {
                return label.first && !label.first->text(QAccessible::Name).trimmed().isEmpty();
            });
            if (!isNamed)
                wrong.insert(name + ": "_L1 + box->accessibleName() + " \""_L1 + box->currentText() + u'"');
        }
    });
    QVERIFY(choices > 0);
    report(wrong, "Choices above have no label: use widgets::ChoiceBox, or QLabel::setBuddy().");
}

void AccessibilityTest::tabFollowsTheReadingOrder()
{
    QSet<QString> wrong;
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        const QList<QWidget *> chain = tabChain(*shown.window());
        for (qsizetype i = 1; i < chain.size(); ++i) {
            const QWidget *before = chain.at(i - 1), *after = chain.at(i);
            // Side by side stand sidebar, page and drawer: order is asked for within each.
            if (before->parentWidget() != after->parentWidget())
                continue;
            if (standsBefore(after->geometry(), before->geometry()))
                wrong.insert(name + ": "_L1 + describe(*after) + " follows "_L1 + describe(*before));
        }
    });
    report(wrong, "Tab jumps back above: set the tab order.");
}

void AccessibilityTest::tabLeavesTables()
{
    QSet<QString> wrong;
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        if (&shown != &m_fixture.window() || QApplication::activeWindow() != &shown)
            return;
        const QList<QWidget *> chain = tabChain(shown);
        QVERIFY(!chain.isEmpty());
        QSet<QWidget *> reached;
        for (qsizetype step = 0; step < chain.size() * 2; ++step) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &shown, Qt::Key_Tab);
            if (QWidget *focus = QApplication::focusWidget())
                reached.insert(focus);
        }
        for (QWidget *widget : chain)
            if (!reached.contains(widget))
                wrong.insert(name + ": "_L1 + describe(*widget));
    });
    report(wrong, "Tab does not reach the controls above.");
}

void AccessibilityTest::chartsSpeak()
{
    int charts = 0;
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        for (auto *chart : shown.findChildren<charts::ChartView *>()) {
            if (!chart->isVisible() || chart->focusPolicy() == Qt::NoFocus)
                continue;
            ++charts;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
            QVERIFY2(!spoken->text(QAccessible::Description).isEmpty(), qPrintable(name));
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_Home);
            const QString before = spoken->text(QAccessible::Description);
            QTest::keyClick(chart, Qt::Key_End);
            QVERIFY2(spoken->text(QAccessible::Description) != before, qPrintable(name + ": the crosshair is not spoken"_L1));
        }
    });
    QVERIFY(charts > 0);
}

void AccessibilityTest::everyPartOfTheTreeIsSound()
{
    const auto count = [](auto &&self, QAccessibleInterface *part, int depth) -> int {
        if (!part || !part->isValid() || depth > 40)
            return 0;
        int parts = 1;
        const int children = std::min(part->childCount(), 400);
        for (int i = 0; i < children; ++i) {
            QAccessibleInterface *child = part->child(i);
            if (!child || !child->isValid())
                continue;
            // What a reader asks of each part; a crash or an endless answer fails the test.
            child->text(QAccessible::Name);
            child->role();
            child->state();
            child->rect();
            parts += self(self, child, depth + 1);
        }
        return parts;
    };
    m_fixture.walk([&](QWidget &shown, const QString &name) {
        const int parts = count(count, QAccessible::queryAccessibleInterface(&shown), 0);
        QVERIFY2(parts > 5, qPrintable(name));
    });
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
