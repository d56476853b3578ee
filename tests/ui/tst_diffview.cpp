// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/filterinput.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

CodeLine makeLine(CodeLine::Kind kind, int oldLine, int newLine, const QString &text)
{
    CodeLine line;
    line.kind = kind;
    line.oldLine = oldLine;
    line.newLine = newLine;
    line.text = text;
    return line;
}

/// 60 unchanged lines, one changed, 40 unchanged.
std::shared_ptr<CodeDocument> document()
{
    auto result = std::make_shared<CodeDocument>();
    result->isDiff = true;
    for (int i = 1; i <= 60; ++i)
        result->lines.push_back(makeLine(CodeLine::Kind::Context, i, i, u"  key%1: value"_s.arg(i)));
    result->lines.push_back(makeLine(CodeLine::Kind::Removed, 61, 0, u"  memory: 250Mi"_s));
    result->lines.back().changed = {{10, 15}};
    result->lines.push_back(makeLine(CodeLine::Kind::Added, 0, 61, u"  memory: 512Mi"_s));
    result->lines.back().changed = {{10, 15}};
    for (int i = 62; i <= 101; ++i)
        result->lines.push_back(makeLine(CodeLine::Kind::Context, i, i, u"  key%1: value"_s.arg(i)));
    result->added = result->removed = 1;
    return result;
}

std::unique_ptr<DiffView> makeView(std::shared_ptr<const CodeDocument> shown)
{
    auto view = std::make_unique<DiffView>();
    view->resize(544, 300);
    view->show();
    view->setDocument(std::move(shown));
    return view;
}

int foldedLines(const DiffView &view)
{
    int folded = 0;
    for (const CodeLayout::Row &row : view.layoutOfLines().rows())
        folded += row.folded;
    return folded;
}

} // namespace

class tst_DiffView final : public QObject
{
    Q_OBJECT

private slots:
    void yamlColours_data();
    void yamlColours();
    void blockScalarHasNoKeys();
    void unchangedLinesFoldAroundTheChange();
    void clickUnfolds();
    void longLinesWrapWithTheirIndentation();
    void wideLettersWrapWithinTheView();
    void selectionCopiesTextWithoutNumbers();
    void keysSelectAndCopy();
    void nextChangeScrollsToIt();
    void screenReaderHearsTheChange();
    void screenReaderReadsLineByLine();
    void focusByKeysIsSeen();
    void hostileTextIsShownEscaped();
    void hundredThousandLinesAreLaidOutQuickly();
    void noiseFoldsUntilItIsAskedFor();
    void changedNoiseFoldsInADiff();
    void blocksCloseAtTheGutter();
    void findsWithKeysAlsoWhatIsFolded();
    void commentsOnFillsAreText();

private:
    static constexpr const char *kText =
        "kind: A\nmetadata:\n  name: x\n  managedFields:\n  - a: 1\n    b: 2\n  - c: 3\nspec:\n  status: fine\n  list:\n  - one\n  - two\n"
        "status:\n  ready: true\n\n  phase: Running\n";
};

void tst_DiffView::yamlColours_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected"); ///< "k:" key, "n:" number, "c:" comment
    QTest::newRow("key with text") << u"  name: sabnzbd"_s << QStringList{u"k:name:"_s};
    QTest::newRow("number") << u"port: 80"_s << QStringList{u"k:port:"_s, u"n:80"_s};
    QTest::newRow("boolean with comment") << u"a: true # why"_s << QStringList{u"k:a:"_s, u"n:true"_s, u"c:# why"_s};
    QTest::newRow("anchor") << u"readiness: *probes"_s << QStringList{u"k:readiness:"_s, u"n:*probes"_s};
    QTest::newRow("item with key") << u"  - name: TZ"_s << QStringList{u"k:name:"_s};
    QTest::newRow("item without key") << u"  - 8080"_s << QStringList{u"n:8080"_s};
    QTest::newRow("URL has no second key") << u"url: https://a:80/x"_s << QStringList{u"k:url:"_s};
    QTest::newRow("hash within a word is no comment") << u"a: b#c"_s << QStringList{u"k:a:"_s};
    QTest::newRow("hash within quotes is no comment") << u"a: \"x # y\""_s << QStringList{u"k:a:"_s};
    QTest::newRow("quoted key") << u"\"a b\": 1"_s << QStringList{u"k:\"a b\":"_s, u"n:1"_s};
    QTest::newRow("only a comment") << u"  # hello: 1"_s << QStringList{u"c:# hello: 1"_s};
}

void tst_DiffView::yamlColours()
{
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    QStringList actual;
    for (const CodeSpan &span : YamlColouring().next(line)) {
        const QString kind = span.kind == CodeSpan::Kind::Key ? u"k:"_s : span.kind == CodeSpan::Kind::Number ? u"n:"_s : u"c:"_s;
        actual << kind + line.mid(span.begin, span.length);
    }
    QCOMPARE(actual, expected);
}

void tst_DiffView::blockScalarHasNoKeys()
{
    const CodeDocument text = textDocument("run: |\n  if: 80\n  # no comment\nport: 80\n");
    QCOMPARE(text.lines.size(), std::size_t(4));
    QVERIFY(text.lines[1].spans.empty());
    QVERIFY(text.lines[2].spans.empty());
    QCOMPARE(text.lines[3].spans.size(), std::size_t(2));
}

void tst_DiffView::unchangedLinesFoldAroundTheChange()
{
    const auto view = makeView(document());
    const auto &rows = view->layoutOfLines().rows();
    QCOMPARE(rows.front().folded, 56);
    QCOMPARE(rows.back().folded, 36);
    QCOMPARE(rows.front().height, 24);
    QCOMPARE(rows.size(), std::size_t(12));
}

void tst_DiffView::clickUnfolds()
{
    const auto view = makeView(document());
    view->verticalScrollBar()->setValue(0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(200, 10));
    QCOMPARE(foldedLines(*view), 36);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(foldedLines(*view), 0);
    QCOMPARE(view->layoutOfLines().rows().size(), std::size_t(102));
}

void tst_DiffView::longLinesWrapWithTheirIndentation()
{
    auto text = std::make_shared<CodeDocument>(
        textDocument("          # " + std::string(30, 'a') + ' ' + std::string(30, 'b') + ' ' + std::string(60, 'c')));
    const auto view = makeView(text);
    const auto &rows = view->layoutOfLines().rows();
    QVERIFY(rows.size() > 1);
    QCOMPARE(rows[1].indent, 10);
    QCOMPARE(rows.back().end, int(text->lines[0].text.size()));
    for (std::size_t i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i].begin, rows[i - 1].end);
}

void tst_DiffView::wideLettersWrapWithinTheView()
{
    const auto view = makeView(std::make_shared<CodeDocument>(textDocument("key: " + QString(300, u'日').toStdString())));
    const auto &layout = view->layoutOfLines();
    QVERIFY(layout.rows().size() > 1);
    for (const CodeLayout::Row &row : layout.rows())
        QVERIFY(layout.xOf(row, row.end) <= view->viewport()->width());
}

void tst_DiffView::selectionCopiesTextWithoutNumbers()
{
    const auto view = makeView(std::make_shared<CodeDocument>(textDocument("a: 1\nb: 2\n")));
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a: 1\nb: 2"_s);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {},
                       QPoint(view->layoutOfLines().xOf(view->layoutOfLines().rows()[1], 3) + 57, 27));
    QCOMPARE(view->selectedText(), u"2"_s);
}

void tst_DiffView::keysSelectAndCopy()
{
    const auto view = makeView(std::make_shared<CodeDocument>(textDocument("one: 1\ntwo: 22\nthree: 3\n")));
    const auto press = [&view](Qt::Key key, Qt::KeyboardModifiers more = {}) {
        QTest::keyClick(view.get(), key, Qt::ShiftModifier | more);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(view->selectedText(), u"on"_s);
    press(Qt::Key_Down);
    QCOMPARE(view->selectedText(), u"one: 1\ntw"_s);
    press(Qt::Key_End);
    QCOMPARE(view->selectedText(), u"one: 1\ntwo: 22"_s);
    press(Qt::Key_Right); // to the next line
    press(Qt::Key_Right);
    QCOMPARE(view->selectedText(), u"one: 1\ntwo: 22\nt"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    QCOMPARE(view->selectedText(), u"one: 1"_s);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one: 1"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view->selectedText().endsWith(u"three: 3"_s));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view->selectedText(), QString());
}

void tst_DiffView::nextChangeScrollsToIt()
{
    auto two = document();
    for (int i = 0; i < 5; ++i)
        two->lines.push_back(makeLine(CodeLine::Kind::Added, 0, 102 + i, u"new: %1"_s.arg(i)));
    const auto view = makeView(two);
    const int first = view->verticalScrollBar()->value();
    view->unfoldAll();
    view->verticalScrollBar()->setValue(0);
    QTest::keyClick(view.get(), Qt::Key_N);
    QCOMPARE(view->verticalScrollBar()->value(), (60 - CodeLayout::kContext) * CodeLayout::kLine);
    QTest::keyClick(view.get(), Qt::Key_N);
    QVERIFY(view->verticalScrollBar()->value() > (60 - CodeLayout::kContext) * CodeLayout::kLine);
    QTest::keyClick(view.get(), Qt::Key_P);
    QCOMPARE(view->verticalScrollBar()->value(), (60 - CodeLayout::kContext) * CodeLayout::kLine);
    QVERIFY(first >= 0);
}

void tst_DiffView::screenReaderHearsTheChange()
{
    const auto view = makeView(document());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(interface);
    const QString spoken = interface->text(QAccessible::Value);
    QVERIFY2(spoken.contains(u"+ memory: 512Mi"_s) && spoken.contains(u"− memory: 250Mi"_s), qPrintable(spoken));
    QVERIFY(!spoken.contains(u"key50"_s));
}

void tst_DiffView::screenReaderReadsLineByLine()
{
    const auto view = makeView(document());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view.get());
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QVERIFY(interface->state().readOnly && interface->state().multiLine);
    const QString all = text->text(0, text->characterCount());
    // Every line of both sides, with its sign, those that are folded too.
    QCOMPARE(all.count(u'\n'), view->document()->lines.size());
    QVERIFY(all.contains(u"key50"_s));
    const int changed = int(all.indexOf(u"+ "_s));
    QVERIFY(changed > 0);
    int start = 0, end = 0;
    const QString line = text->textAtOffset(changed + 4, QAccessible::LineBoundary, &start, &end);
    QVERIFY2(line.contains(u"memory: 512Mi"_s) && line.startsWith(u"+ "_s), qPrintable(line));
    QCOMPARE(start, changed);
    text->setSelection(0, start + 2, end - 1);
    QCOMPARE(view->selectedText().trimmed(), u"memory: 512Mi"_s);
    QCOMPARE(text->cursorPosition(), end - 1);
    QVERIFY(!text->characterRect(start + 2).isEmpty());
}

void tst_DiffView::focusByKeysIsSeen()
{
    const auto view = makeView(document());
    const auto ring = [&view] { return view->viewport()->grab().toImage().pixelColor(1, 100); };
    const QColor focus = theme::color(theme::Role::Focus);
    view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    view->clearFocus();
    QVERIFY(ring() != focus);
    view->setFocus(Qt::MouseFocusReason);
    QVERIFY(ring() != focus);
    view->clearFocus();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring(), focus);
}

void tst_DiffView::hostileTextIsShownEscaped()
{
    const CodeDocument text = textDocument("a: \xE2\x80\xAEgnp\n\tb: \xFF\n");
    QCOMPARE(text.lines[0].text, u"a: \\u{202e}gnp"_s);
    QCOMPARE(text.lines[1].text, u"    b: \\xff"_s);
    const CodeDocument longLine = textDocument(std::string(100000, 'x'));
    QVERIFY(longLine.lines[0].text.size() < 5000);
}

void tst_DiffView::hundredThousandLinesAreLaidOutQuickly()
{
    std::string text;
    for (int i = 0; i < 100000; ++i)
        text += "      key" + std::to_string(i) + ": some value of a usual length\n";
    auto large = std::make_shared<CodeDocument>(textDocument(text));
    QElapsedTimer timer;
    timer.start();
    const auto view = makeView(large);
    view->grab();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_DiffView::noiseFoldsUntilItIsAskedFor()
{
    const auto view = makeView(std::make_shared<CodeDocument>(textDocument(kText)));
    QCOMPARE(view->document()->lines[4].noise, u"managedFields"_s);
    QVERIFY(view->document()->lines[3].noise.isEmpty());
    QVERIFY(view->document()->lines[8].noise.isEmpty()); // a field of that name deeper down is worth reading
    QCOMPARE(view->document()->lines[14].noise, u"status"_s);
    QCOMPARE(foldedLines(*view), 6);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(foldedLines(*view), 0);
}

void tst_DiffView::changedNoiseFoldsInADiff()
{
    const std::string before = "data:\n  a: 1\nsops:\n  mac: x\n  time: 1\n  version: 3\n";
    const std::string after = "data:\n  a: 2\nsops:\n  mac: y\n  time: 2\n  version: 3\n";
    const auto view = makeView(std::make_shared<CodeDocument>(diffDocument(before, after)));
    QCOMPARE(foldedLines(*view), 5);
    QCOMPARE(view->document()->added, 3); // it is still said how much changed
    const auto &rows = view->layoutOfLines().rows();
    view->verticalScrollBar()->setValue(0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(200, rows.back().top + 5));
    QCOMPARE(foldedLines(*view), 0);
}

void tst_DiffView::blocksCloseAtTheGutter()
{
    const auto view = makeView(std::make_shared<CodeDocument>(textDocument("a:\n  b:\n    c: 1\n    d: 2\n  e:\n  - x\n  - y\nf: 1\n")));
    const auto &lines = view->document()->lines;
    QCOMPARE(lines[0].blockEnd, 7);
    QCOMPARE(lines[1].blockEnd, 4);
    QCOMPARE(lines[4].blockEnd, 7);
    QCOMPARE(lines[7].blockEnd, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, CodeLayout::kLine + 5));
    QCOMPARE(foldedLines(*view), 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, CodeLayout::kLine + 5));
    QCOMPARE(foldedLines(*view), 0);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QCOMPARE(foldedLines(*view), 4); // what is in b and in e
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(foldedLines(*view), 0);
    // By keys: the block that the caret stands in.
    for (int down = 0; down < 3; ++down)
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(foldedLines(*view), 2); // c and d, in b
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(foldedLines(*view), 0);
    // And lists of keys know them all, as long as they do something.
    const auto listed = [](const DiffView &of) {
        QStringList keys;
        for (const QAction *action : of.findChildren<QAction *>())
            if (action->isEnabled())
                keys << action->shortcut().toString(QKeySequence::PortableText);
        keys.sort();
        return keys;
    };
    QCOMPARE(listed(*view), (QStringList{u"+"_s, u"-"_s, u"Return"_s}));
    QCOMPARE(listed(*makeView(document())), (QStringList{u"+"_s, u"N"_s, u"P"_s}));
}

void tst_DiffView::findsWithKeysAlsoWhatIsFolded()
{
    const auto view = makeView(document());
    view->setFocus();
    QTest::keySequence(view.get(), QKeySequence::Find);
    auto *input = view->findChild<FilterInput *>();
    QVERIFY(input && input->isVisible());
    QTest::keyClicks(input, u"KEY20"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(view->matches(), 1);
    QCOMPARE(view->currentMatch(), 1);
    const int row = view->layoutOfLines().rowOf({19, 0});
    QCOMPARE(view->layoutOfLines().rows()[std::size_t(row)].folded, 0);
    QVERIFY(view->layoutOfLines().rows()[std::size_t(row)].top >= view->verticalScrollBar()->value());
    view->find(u"value"_s);
    QCOMPARE(view->matches(), 100);
    const int first = view->currentMatch();
    QTest::keySequence(view.get(), QKeySequence::FindNext);
    QCOMPARE(view->currentMatch(), first + 1);
    QTest::keySequence(view.get(), QKeySequence::FindPrevious);
    QCOMPARE(view->currentMatch(), first);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!input->isVisible());
    QCOMPARE(view->matches(), 0);
}

/// A comment's grey keeps less than 4.5:1 on the fill of a match, or of a changed word.
void tst_DiffView::commentsOnFillsAreText()
{
    theme::apply(*qApp, theme::Scheme::Dark);
    const auto shows = [](const DiffView &view, theme::Role role) {
        const QImage image = view.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = view.viewport()->width() / 4; x < image.width(); ++x) // beside the numbers
                if (image.pixelColor(x, y) == theme::color(role))
                    return true;
        return false;
    };
    const QString comment = u"# "_s + QString(60, u'x');
    const auto view = makeView(std::make_shared<CodeDocument>(widgets::textDocument(comment.toStdString())));
    QVERIFY(shows(*view, theme::Role::YamlComment));
    view->find(comment);
    QVERIFY(shows(*view, theme::Role::Match));
    QVERIFY(!shows(*view, theme::Role::YamlComment));
    QVERIFY(shows(*view, theme::Role::Text));
    view->find({});
    QVERIFY(shows(*view, theme::Role::YamlComment));
    const auto changed =
        makeView(std::make_shared<CodeDocument>(widgets::diffDocument("a: 1 # of this\n", "a: 1 # of that " + std::string(60, 'x'))));
    QVERIFY(shows(*changed, theme::Role::DiffAddedWord));
    QVERIFY(shows(*changed, theme::Role::Text));
    theme::apply(*qApp, theme::Scheme::Light);
}

QTEST_MAIN(tst_DiffView)
#include "tst_diffview.moc"
