// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textrecorder.h"
#include "ui/theme/contrast.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using theme::Role;
using theme::Scheme;

Q_DECLARE_METATYPE(theme::Role)

/// Colours can be read, icons take their colour, text from outside stays one line.
class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void highContrastIsStronger_data() { contrast_data(); }
    void highContrastIsStronger();
    void iconTakesTheRolesColour();
    void iconsGrowWithTheText();
    void palettesTurnWithTheScheme();
    void textCannotReorderOrBreakALine();
    void tooltipsOfOthersStay();
    void comboArrowIsMirrored();
    void pathsLoseTheirBeginning();
    void choicesAreAsWideAsWhatTheyShow();
    void linksStandFlush();
    void foundLettersAreText();
};

namespace {

struct Pair {
    const char *name;
    Role front, back;
    double least;
};

constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;

constexpr Pair kPairs[] = {
    {"text on window", Role::Text, Role::Window, kText},
    {"text on base", Role::Text, Role::Base, kText},
    {"text on sidebar", Role::Text, Role::Sidebar, kText},
    {"text on the current page", Role::Text, Role::CurrentPage, kText},
    {"secondary on window", Role::SecondaryText, Role::Window, kText},
    {"secondary on base", Role::SecondaryText, Role::Base, kText},
    {"secondary on sidebar", Role::SecondaryText, Role::Sidebar, kText},
    {"accent on base", Role::Accent, Role::Base, kText},
    {"accent on window", Role::Accent, Role::Window, kText},
    {"text on hover", Role::Text, Role::Hover, kText},
    {"text on selection", Role::Text, Role::Selection, kText},
    {"text on pressed", Role::Text, Role::Pressed, kText},
    {"secondary on hover", Role::SecondaryText, Role::Hover, kText},
    {"secondary on selection", Role::SecondaryText, Role::Selection, kText},
    {"secondary on pressed", Role::SecondaryText, Role::Pressed, kText},
    {"text on match", Role::Text, Role::Match, kText},
    {"text on button", Role::Text, Role::Button, kText},
    {"text on accent", Role::OnAccent, Role::Accent, kText},
    {"text on accent hovered", Role::OnAccent, Role::AccentHover, kText},
    {"text on danger", Role::OnDanger, Role::Danger, kText},
    {"text on danger hovered", Role::OnDanger, Role::DangerHover, kText},
    {"success on base", Role::Success, Role::Base, kText},
    {"warning on base", Role::Warning, Role::Base, kText},
    {"danger on base", Role::Danger, Role::Base, kText},
    {"info on base", Role::Info, Role::Base, kText},
    {"success on selection", Role::Success, Role::Selection, kText},
    {"warning on selection", Role::Warning, Role::Selection, kText},
    {"danger on selection", Role::Danger, Role::Selection, kText},
    {"text on neutral fill", Role::Text, Role::NeutralFill, kText},
    {"secondary on neutral fill", Role::SecondaryText, Role::NeutralFill, kText},
    {"text on warning fill", Role::Text, Role::WarningFill, kText},
    {"text on danger fill", Role::Text, Role::DangerFill, kText},
    {"text on info fill", Role::Text, Role::InfoFill, kText},
    {"text on added", Role::Text, Role::DiffAdded, kText},
    {"text on an added word", Role::Text, Role::DiffAddedWord, kText},
    {"text on removed", Role::Text, Role::DiffRemoved, kText},
    {"text on a removed word", Role::Text, Role::DiffRemovedWord, kText},
    {"key on added", Role::YamlKey, Role::DiffAdded, kText},
    {"key on removed", Role::YamlKey, Role::DiffRemoved, kText},
    {"number on an added word", Role::YamlNumber, Role::DiffAddedWord, kText},
    {"number on a removed word", Role::YamlNumber, Role::DiffRemovedWord, kText},
    {"comment on added", Role::YamlComment, Role::DiffAdded, kText},
    {"comment on removed", Role::YamlComment, Role::DiffRemoved, kText},
    {"comment on base", Role::YamlComment, Role::Base, kText},
    {"key on base", Role::YamlKey, Role::Base, kText},
    {"number on base", Role::YamlNumber, Role::Base, kText},
    {"number on a match", Role::YamlNumber, Role::Match, kText},
    {"read-only band", Role::ReadOnlyText, Role::ReadOnlyBand, kText},
    {"protected band", Role::ProtectedText, Role::ProtectedBand, kText},
    {"unlocked band", Role::UnlockedText, Role::UnlockedBand, kText},
    {"chip of the read-only band", Role::OnBand, Role::ReadOnlyChip, kText},
    {"chip of the protected band", Role::OnBand, Role::ProtectedChip, kText},
    {"chip of the unlocked band", Role::OnBand, Role::UnlockedChip, kText},
    {"read-only chip beside its band", Role::ReadOnlyChip, Role::ReadOnlyBand, kGraphics},
    {"protected chip beside its band", Role::ProtectedChip, Role::ProtectedBand, kGraphics},
    {"unlocked chip beside its band", Role::UnlockedChip, Role::UnlockedBand, kGraphics},
    {"count of a chip", Role::SecondaryText, Role::NeutralFill, kText},
    {"cross of a chip that filters", Role::SecondaryText, Role::Selection, kGraphics},
    {"badge on the removed fill", Role::Text, Role::RemovedFill, kText},
    {"glyph on the removed fill", Role::DeletedInk, Role::RemovedFill, kGraphics},
    {"text on success fill", Role::Text, Role::SuccessFill, kText},
    {"icon of an info banner", Role::Info, Role::InfoFill, kGraphics},
    {"icon of a warning banner", Role::Warning, Role::WarningFill, kGraphics},
    {"icon of an error banner", Role::Danger, Role::DangerFill, kGraphics},
    {"button of an info banner", Role::Accent, Role::InfoFill, kGraphics},
    {"focus on base", Role::Focus, Role::Base, kGraphics},
    {"success on window", Role::Success, Role::Window, kText},
    {"warning on window", Role::Warning, Role::Window, kText},
    {"danger on window", Role::Danger, Role::Window, kText},
    {"gutter", Role::GutterText, Role::Gutter, kText},
    {"created ink on selection", Role::CreatedInk, Role::Selection, kText},
    {"modified ink on selection", Role::ModifiedInk, Role::Selection, kText},
    {"deleted ink on selection", Role::DeletedInk, Role::Selection, kText},
    {"resurrected ink on selection", Role::ResurrectedInk, Role::Selection, kText},
    {"created on base", Role::Created, Role::Base, kGraphics},
    {"modified on base", Role::Modified, Role::Base, kGraphics},
    {"deleted on base", Role::Deleted, Role::Base, kGraphics},
    {"resurrected on base", Role::Resurrected, Role::Base, kGraphics},
    {"other on base", Role::Other, Role::Base, kGraphics},
    {"bar on base", Role::Bar, Role::Base, kGraphics},
    {"border of inputs on base", Role::Control, Role::Base, kGraphics},
    {"border of inputs on window", Role::Control, Role::Window, kGraphics},
    {"focus on window", Role::Focus, Role::Window, kGraphics},
    {"accent on track", Role::Accent, Role::Track, kGraphics},
};

} // namespace

void ThemeTest::contrast_data()
{
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    QTest::addColumn<double>("least");
    for (const Pair &pair : kPairs)
        QTest::newRow(pair.name) << pair.front << pair.back << pair.least;
}

void ThemeTest::contrast()
{
    QFETCH(Role, front);
    QFETCH(Role, back);
    QFETCH(double, least);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double measured = theme::contrast(theme::color(front, scheme), theme::color(back, scheme));
        QVERIFY2(measured >= least, qPrintable(u"%1 in %2"_s.arg(measured).arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
}

void ThemeTest::highContrastIsStronger()
{
    QFETCH(Role, front);
    QFETCH(Role, back);
    QFETCH(double, least);
    // What stands on the plain ground reaches the next level; tints keep what they had, or more.
    const bool plain = back == Role::Window || back == Role::Base || back == Role::Sidebar || back == Role::Button;
    const double wanted = plain ? (least >= kText ? 7.0 : 4.5) : least;
    theme::setHighContrast(true);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double measured = theme::contrast(theme::color(front, scheme), theme::color(back, scheme));
        if (measured < wanted)
            theme::setHighContrast(false);
        QVERIFY2(measured >= wanted, qPrintable(u"%1 in %2"_s.arg(measured).arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
    theme::setHighContrast(false);
}

void ThemeTest::iconTakesTheRolesColour()
{
    const QImage picture = theme::pixmap(u"add"_s, QColor(Qt::red), 16, 2).toImage();
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.pixelColor(16, 16), QColor(Qt::red));
    QCOMPARE(picture.pixelColor(1, 1).alpha(), 0);
}

void ThemeTest::iconsGrowWithTheText()
{
    theme::apply(*qApp, Scheme::Light);
    const auto painted = [] {
        QImage picture(64, 64, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        theme::paintIcon(painter, picture.rect(), u"cube"_s, Qt::black);
        painter.end();
        QRect ink;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                if (qAlpha(picture.pixel(x, y)) > 0)
                    ink |= QRect(x, y, 1, 1);
        return ink.width();
    };
    const int small = painted();
    QComboBox box;
    box.addItem(u"a"_s);
    const int narrow = box.sizeHint().width() - QFontMetrics(box.font()).horizontalAdvance(u"a"_s);
    theme::setTextSize(200);
    const int large = painted();
    QPushButton button(theme::icon(u"cube"_s), u"x"_s);
    QComboBox wide;
    wide.addItem(u"a"_s);
    wide.ensurePolished();
    const int room = wide.sizeHint().width() - QFontMetrics(wide.font()).horizontalAdvance(u"a"_s);
    const int sort = theme::iconSize(theme::kIconSort);
    const QSize onButton = button.iconSize();
    theme::setTextSize(100);
    QVERIFY2(large >= 2 * small - 2, qPrintable(u"%1 beside %2"_s.arg(large).arg(small)));
    QCOMPARE(onButton, QSize(2, 2) * theme::iconSize());
    QCOMPARE(sort, 2 * theme::iconSize(theme::kIconSort));
    QVERIFY(room > narrow); // for the chevron
}

void ThemeTest::palettesTurnWithTheScheme()
{
    theme::apply(*qApp, Scheme::Light);
    QCOMPARE(qApp->palette().color(QPalette::Base), theme::color(Role::Base, Scheme::Light));
    theme::apply(*qApp, Scheme::Dark);
    QVERIFY(theme::isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base), theme::color(Role::Base, Scheme::Dark));
    theme::apply(*qApp, Scheme::Light);
}

void ThemeTest::textCannotReorderOrBreakALine()
{
    QCOMPARE(theme::safeText(u"a\u202Eb\nc"_s), u"a\\u{202e}b\\u{a}c"_s);
    QCOMPARE(theme::safeText(u"<b>plain & simple</b>"_s), u"<b>plain & simple</b>"_s);
}

void ThemeTest::tooltipsOfOthersStay()
{
    widgets::Label label(u"Ada Lovelace and many others"_s);
    label.setElided(Qt::ElideRight);
    label.resize(40, 20);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(600, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QString());
    label.setToolTip(u"ada@example.org"_s);
    label.resize(40, 20);
    label.grab();
    QCOMPARE(label.toolTip(), u"ada@example.org"_s);
    widgets::FigureCard card(u"Unreadable"_s);
    card.setToolTip(u"The store cannot be read."_s);
    card.resize(400, 96);
    card.grab();
    QCOMPARE(card.toolTip(), u"The store cannot be read."_s);
}

void ThemeTest::comboArrowIsMirrored()
{
    QStyleOptionComboBox option;
    option.rect = QRect(0, 0, 200, 32);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        option.direction = direction;
        const QRect arrow = qApp->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow);
        const QRect word = qApp->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField);
        QVERIFY(!arrow.intersects(word));
        QCOMPARE(arrow.center().x() > 100, direction == Qt::LeftToRight);
    }
}

void ThemeTest::pathsLoseTheirBeginning()
{
    QCOMPARE(theme::elideOf(u"/home/ada/src/cluster"_s), Qt::ElideLeft);
    QCOMPARE(theme::elideOf(u"~/src/cluster"_s, Qt::ElideMiddle), Qt::ElideLeft);
    QCOMPARE(theme::elideOf(u"ada/cluster"_s), Qt::ElideRight);
    QCOMPARE(theme::elideOf(u"registry/image"_s, Qt::ElideMiddle), Qt::ElideMiddle);
}

void ThemeTest::choicesAreAsWideAsWhatTheyShow()
{
    theme::apply(*qApp, Scheme::Light);
    widgets::ChoiceBox box(u"Scope"_s);
    box.addItems({u"One"_s, u"A choice with a name that is far longer"_s});
    const int narrow = box.sizeHint().width();
    box.setCurrentIndex(1);
    const int wide = box.sizeHint().width();
    const QFontMetrics metrics(box.font());
    QCOMPARE(wide - narrow, metrics.horizontalAdvance(box.itemText(1)) - metrics.horizontalAdvance(box.itemText(0)));
    QVERIFY(box.minimumSizeHint().width() < wide);
    // The list is as wide as its longest row whatever is shown.
    box.setCurrentIndex(0);
    box.resize(box.sizeHint());
    box.show();
    box.showPopup();
    QVERIFY(box.view()->width() >= metrics.horizontalAdvance(box.itemText(1)));
    box.hidePopup();
}

void ThemeTest::linksStandFlush()
{
    theme::apply(*qApp, Scheme::Light);
    const std::unique_ptr<QPushButton> link(widgets::button(u"All events"_s, {}, theme::ButtonKind::Link));
    link->resize(link->sizeHint());
    support::TextRecorder recorder(link->size());
    link->render(&recorder, {}, {}, QWidget::RenderFlags());
    QCOMPARE(recorder.texts().size(), std::size_t(1));
    QCOMPARE(recorder.texts().front().text, link->text());
    QVERIFY(recorder.texts().front().rect.left() <= 1.5);
    QVERIFY(link->width() - recorder.texts().front().rect.right() <= 1.5);
}

/// Secondary text keeps less than 4.5:1 on the match fill.
void ThemeTest::foundLettersAreText()
{
    theme::apply(*qApp, Scheme::Dark);
    const auto shows = [](const QImage &image, Role role) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == theme::color(role))
                    return true;
        return false;
    };
    const auto painted = [](const std::function<void(QPainter &, const QRect &)> &paint) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(theme::color(Role::Base));
        QPainter painter(&image);
        paint(painter, image.rect());
        return image;
    };
    const QString text = u"HelmRelease"_s;
    const QColor faint = theme::color(Role::SecondaryText);
    const QImage none = painted([&](QPainter &p, const QRect &r) { theme::paintMatched(p, r, text, u"x"_s, theme::titleFont(), faint); });
    QVERIFY(shows(none, Role::SecondaryText) && !shows(none, Role::Text));
    for (const QImage &image :
         {painted([&](QPainter &p, const QRect &r) { theme::paintMatched(p, r, text, u"helmrelease"_s, theme::titleFont(), faint); }),
          painted([&](QPainter &p, const QRect &r) {
              theme::paintRuns(p, r, text, {{0, 11}}, theme::titleFont(), faint);
          })}) {
        QVERIFY(shows(image, Role::Match));
        QVERIFY(shows(image, Role::Text));
        QVERIFY(!shows(image, Role::SecondaryText));
    }
    theme::apply(*qApp, Scheme::Light);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
