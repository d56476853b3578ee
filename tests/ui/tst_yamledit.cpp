// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/yamledit.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using widgets::YamlEdit;

namespace {

constexpr auto kText = "apiVersion: kubestats.io/v1\nkind: PurgePolicy\nselector: a=b\nage: 30x\nlimits:\n  count: 3\n"_L1;

/// The middle of a line, in the editor.
int middleOf(const YamlEdit &edit, int line)
{
    return edit.viewport()->y() + edit.cursorRect(QTextCursor(edit.document()->findBlockByNumber(line - 1))).center().y();
}

/// Whether a note begins where a line ends; the middle of a letter may be off by a pixel.
bool isBelow(const QWidget *note, const YamlEdit &edit, int line)
{
    return std::abs(note->y() - middleOf(edit, line) - theme::scaled(20) / 2) <= 1;
}

/// The notes that are seen, from the top.
QList<QPushButton *> notes(const YamlEdit &edit)
{
    QList<QPushButton *> found = edit.findChildren<QPushButton *>(u"yamlNote"_s);
    found.removeIf([](const QPushButton *note) { return !note->isVisible(); });
    std::sort(found.begin(), found.end(), [](const QPushButton *a, const QPushButton *b) { return a->y() < b->y(); });
    return found;
}

} // namespace

class tst_YamlEdit final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void linesAreAsHighAsTheDesignSays_data();
    void linesAreAsHighAsTheDesignSays();
    void whatIsWrongStandsBelowItsLine();
    void aNoteLeadsToItsPlace();
    void aNoteStaysWithItsLineWhileTyping();
    void aNoteScrollsWithItsLine();
    void notesAreNoStepOfUndo();
    void tabLeavesThroughTheNotes();
    void whatIsSelectedIsAsHighAsItsLine();

private:
    std::unique_ptr<QWidget> m_window;
    YamlEdit *m_edit = nullptr;
};

void tst_YamlEdit::init()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new YamlEdit;
    column->addWidget(m_edit);
    column->addWidget(new QPushButton(u"after"_s));
    m_edit->setPlainText(kText);
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_YamlEdit::cleanup()
{
    m_window.reset();
    theme::setTextSize(100);
}

void tst_YamlEdit::linesAreAsHighAsTheDesignSays_data()
{
    QTest::addColumn<int>("text");
    QTest::newRow("text of the usual size") << 100;
    QTest::newRow("text of twice the size") << 200;
}

void tst_YamlEdit::linesAreAsHighAsTheDesignSays()
{
    QFETCH(int, text);
    theme::setTextSize(text);
    init();
    const int line = theme::scaled(20);
    for (int i = 1; i < 6; ++i)
        QCOMPARE(middleOf(*m_edit, i + 1) - middleOf(*m_edit, i), line);
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}});
    QCOMPARE(middleOf(*m_edit, 5) - middleOf(*m_edit, 4), line + theme::scaled(28));
    QCOMPARE(middleOf(*m_edit, 6) - middleOf(*m_edit, 5), line);
    QCOMPARE(notes(*m_edit).front()->height(), theme::scaled(28));
    m_edit->setFaults({});
    QCOMPARE(middleOf(*m_edit, 5) - middleOf(*m_edit, 4), line);
}

void tst_YamlEdit::whatIsWrongStandsBelowItsLine()
{
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}, {4, 8, u"It is too old."_s}, {6, 3, u"No count."_s}});
    const auto below = notes(*m_edit);
    QCOMPARE(below.size(), 3);
    QVERIFY(isBelow(below[0], *m_edit, 4));
    QCOMPARE(below[1]->y(), below[0]->y() + theme::scaled(28));
    QVERIFY(isBelow(below[2], *m_edit, 6));
    QCOMPARE(below[0]->width(), m_edit->width());
    QCOMPARE(below[0]->accessibleName(), u"4:6 “30x” is not an age."_s);
    const QImage picture = m_edit->grab().toImage();
    const auto at = [&picture](int x, int y) { return picture.pixelColor(x, y); };
    QCOMPARE(at(1, middleOf(*m_edit, 4)), theme::color(theme::Role::Danger));
    QCOMPARE(at(1, middleOf(*m_edit, 5)), theme::color(theme::Role::Gutter));
    QCOMPARE(at(1, below[0]->y() + 2), theme::color(theme::Role::DangerFill));
    QCOMPARE(at(m_edit->width() - 4, below[0]->y() + 2), theme::color(theme::Role::DangerFill));
    // A wave of the danger's hue is under the value, and not under its key.
    const auto isReddish = [&](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = middleOf(*m_edit, 4); y < below[0]->y(); ++y)
                if (at(x, y).red() > at(x, y).blue() + 60)
                    return true;
        return false;
    };
    QTextCursor value(m_edit->document()->findBlockByNumber(3));
    const int begin = m_edit->viewport()->x() + m_edit->cursorRect(value).x();
    value.setPosition(value.position() + 5);
    const int middle = m_edit->viewport()->x() + m_edit->cursorRect(value).x();
    QVERIFY(!isReddish(begin, middle - 2));
    QVERIFY(isReddish(middle, middle + 20));
}

void tst_YamlEdit::aNoteLeadsToItsPlace()
{
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}});
    QTest::mouseClick(notes(*m_edit).front(), Qt::LeftButton);
    QCOMPARE(m_edit->textCursor().blockNumber(), 3);
    QCOMPARE(m_edit->textCursor().positionInBlock(), 5);
    QVERIFY(m_edit->hasFocus());
}

void tst_YamlEdit::aNoteStaysWithItsLineWhileTyping()
{
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}});
    const int before = notes(*m_edit).front()->y();
    m_edit->goTo(2, 1);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(notes(*m_edit).front()->y(), before + theme::scaled(20));
    QVERIFY(isBelow(notes(*m_edit).front(), *m_edit, 5));
}

void tst_YamlEdit::aNoteScrollsWithItsLine()
{
    m_edit->setPlainText(QString(kText) + u"# more\n"_s.repeated(80));
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}});
    QCOMPARE(notes(*m_edit).size(), 1);
    m_edit->verticalScrollBar()->setValue(2);
    QTRY_VERIFY(isBelow(notes(*m_edit).front(), *m_edit, 4));
    m_edit->verticalScrollBar()->setValue(40);
    QTRY_VERIFY(notes(*m_edit).isEmpty());
    m_edit->moveCursor(QTextCursor::End);
    const QRect end = m_edit->cursorRect();
    QVERIFY(m_edit->viewport()->rect().contains(end));
    m_edit->moveCursor(QTextCursor::Start);
    QTRY_COMPARE(notes(*m_edit).size(), 1);
}

void tst_YamlEdit::notesAreNoStepOfUndo()
{
    m_edit->goTo(4, 9);
    QTest::keyClicks(m_edit, u"y"_s);
    m_edit->setFaults({{4, 6, u"“30xy” is not an age."_s}});
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), QString(kText));
    QVERIFY(!m_edit->document()->isUndoAvailable());
    m_edit->setFaults({});
    m_edit->redo();
    QVERIFY(m_edit->toPlainText().contains(u"30xy"_s));
}

void tst_YamlEdit::tabLeavesThroughTheNotes()
{
    m_edit->setFaults({{4, 6, u"“30x” is not an age."_s}, {6, 3, u"No count."_s}});
    m_edit->setFocus();
    const auto below = notes(*m_edit);
    for (QWidget *next : {static_cast<QWidget *>(below[0]), static_cast<QWidget *>(below[1])}) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), next);
    }
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(m_window->focusWidget())->text(), u"after"_s);
    QCOMPARE(m_edit->toPlainText(), QString(kText));
}

void tst_YamlEdit::whatIsSelectedIsAsHighAsItsLine()
{
    m_edit->selectAll();
    const QImage picture = m_edit->grab().toImage();
    const int x = m_edit->viewport()->x() + m_edit->cursorRect(QTextCursor(m_edit->document()->firstBlock())).x() + 1;
    for (int y = middleOf(*m_edit, 1); y < middleOf(*m_edit, 4); y += 4)
        QVERIFY2(picture.pixelColor(x, y) != theme::color(theme::Role::Base), qPrintable(QString::number(y)));
}

QTEST_MAIN(tst_YamlEdit)
#include "tst_yamledit.moc"
