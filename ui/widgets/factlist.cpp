// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/models/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kKeyColumn = 72;
constexpr int kSection = 28;
constexpr int kTableRow = 28;
constexpr int kCopy = 24;
constexpr int kFactRow = 24;
constexpr int kStepGap = 12;

Label *selectable(const QString &text, TextSize size, Role role = Role::Text)
{
    auto *label = new Label(text, size, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Puts the first line of a text, whatever its size, in the middle of a row of `high`.
void centreFirstLine(QLabel *label, int high)
{
    const int above = std::max(0, (high - label->fontMetrics().height()) / 2);
    label->setContentsMargins(0, above, 0, std::max(0, high - label->fontMetrics().height() - above));
}

/// Words that are too long for a column of a drawer, such as the names of conditions, with places to break at.
QString withBreaks(const QString &text)
{
    constexpr int kLongWord = 20;
    constexpr QChar kBreak(0x200b); // zero width space
    QString result;
    int letters = 0; // since the last place to break at
    for (const QChar letter : text) {
        const bool isPart = letter.isUpper() || (!letter.isLetterOrNumber() && !letter.isSpace());
        if (letters >= kLongWord || (isPart && letters >= kLongWord / 2)) {
            result += kBreak;
            letters = 0;
        }
        result += letter;
        letters = letter.isSpace() ? 0 : letters + 1;
    }
    return result;
}

/// The grey block behind a command.
class CodeBlock final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintBox(painter, rect(), theme::kRadiusControl, theme::color(Role::AlternateBase));
    }
};

} // namespace

FactList::FactList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactList::begin()
{
    m_next = new QWidget;
    m_next->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_next);
    m_layout->setContentsMargins(theme::kPageMargin, m_top, theme::kPageMargin, theme::kCardGap);
    m_layout->setSpacing(0);
}

void FactList::end()
{
    const int at = verticalScrollBar()->value();
    m_layout->addStretch(1);
    setUpdatesEnabled(false);
    delete takeWidget();
    setWidget(m_next);
    m_next->show();
    m_next->layout()->activate();
    verticalScrollBar()->setValue(at);
    setUpdatesEnabled(true);
}

void FactList::addSection(const QString &title, const QString &unit)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(theme::kGrid);
    auto *row = new QHBoxLayout;
    auto *name = new Label(title, TextSize::Bold);
    name->setMinimumHeight(theme::scaled(kSection));
    row->addWidget(name, 1);
    if (!unit.isEmpty())
        row->addWidget(new Label(unit, TextSize::Small, Role::SecondaryText));
    m_layout->addLayout(row);
}

QPushButton *FactList::addSectionWithLink(const QString &title, const QString &link)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(theme::kGrid);
    auto *row = new QHBoxLayout;
    auto *name = new Label(title, TextSize::Bold);
    name->setMinimumHeight(theme::scaled(kSection));
    auto *button = widgets::button(link, {}, theme::ButtonKind::Link);
    button->setFont(theme::smallFont());
    button->setFixedHeight(theme::scaled(kSection));
    row->addWidget(name, 1);
    row->addWidget(button);
    m_layout->addLayout(row);
    return button;
}

void FactList::addHeading(const Mark &mark, const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(new IconView(theme::icon(mark.icon, mark.role)), 0, Qt::AlignTop);
    auto *name = new Label(title, TextSize::Bold);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    m_layout->addSpacing(4);
    m_layout->addLayout(row);
    m_layout->addSpacing(4);
}

void FactList::addText(const QString &text, Role role, TextSize size)
{
    m_layout->addWidget(selectable(text, size, role));
    m_layout->addSpacing(4);
}

void FactList::addFact(const QString &key, const QString &value, const QString &more, TextSize size)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *name = new Label(key, TextSize::Small, Role::SecondaryText);
    name->setMinimumWidth(theme::scaled(kKeyColumn));
    centreFirstLine(name, theme::scaled(kFactRow));
    row->addWidget(name, 0, Qt::AlignTop);
    auto *shown = selectable(value, size);
    centreFirstLine(shown, theme::scaled(kFactRow));
    shown->setWordWrap(more.isEmpty());
    if (!more.isEmpty())
        shown->setElided(Qt::ElideRight); // else it would push the whole list beyond the edge
    row->addWidget(shown, more.isEmpty() ? 1 : 0, Qt::AlignTop);
    if (!more.isEmpty()) {
        auto *rest = new Label(more, TextSize::Small, Role::SecondaryText);
        rest->setElided(Qt::ElideRight);
        centreFirstLine(rest, theme::scaled(kFactRow));
        row->addWidget(rest, 1, Qt::AlignTop);
    }
    m_layout->addLayout(row);
}

void FactList::addId(const QString &key, const QString &id)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *name = new Label(key, TextSize::Small, Role::SecondaryText);
    name->setMinimumWidth(theme::scaled(kKeyColumn));
    auto *shown = selectable(id, TextSize::Code);
    shown->setWordWrap(false);
    shown->setElided(Qt::ElideMiddle);
    shown->setToolTip(plainTooltip(id));
    auto *copy = iconButton(u"copy"_s, tr("Copy: %1").arg(key));
    copy->setFixedSize(theme::scaled(kCopy), theme::scaled(kCopy));
    connect(copy, &QPushButton::clicked, this, [this, key, id] { copyText(key, id); });
    row->addWidget(name);
    row->addWidget(shown, 1);
    row->addWidget(copy);
    m_layout->addLayout(row);
}

void FactList::copyText(const QString &what, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(what);
}

void FactList::addPair(const QString &key, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    auto *left = new Label(key, TextSize::Code, Role::SecondaryText);
    left->setElided(Qt::ElideLeft);
    auto *right = new Label(value, TextSize::Code);
    right->setElided(Qt::ElideRight);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    m_layout->addLayout(row);
    m_layout->addSpacing(4);
}

void FactList::addStep(const Mark &mark, const QString &text, const QString &second, const QString &right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kStepGap);
    const int line = QFontMetrics(theme::bodyFont()).height();
    if (!mark.icon.isEmpty()) {
        auto *icon = new IconView(theme::icon(mark.icon, mark.role), theme::kIconBadge);
        icon->setFixedHeight(std::max(icon->height(), line)); // in the middle of the first line
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(selectable(text, TextSize::Body));
    if (!second.isEmpty())
        words->addWidget(selectable(second, TextSize::Small, Role::SecondaryText));
    row->addLayout(words, 1);
    if (!right.isEmpty()) {
        auto *note = new Label(right, TextSize::Small, Role::SecondaryText);
        centreFirstLine(note, line);
        row->addWidget(note, 0, Qt::AlignTop);
    }
    m_layout->addLayout(row);
    m_layout->addSpacing(6);
}

void FactList::addCommand(const QString &command)
{
    auto *block = new CodeBlock;
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(theme::kGrid, 4, 4, 4);
    row->addWidget(selectable(command, TextSize::Code), 1);
    auto *copy = iconButton(u"copy"_s, tr("Copy the command"));
    copy->setFixedSize(theme::scaled(kCopy), theme::scaled(kCopy));
    connect(copy, &QPushButton::clicked, this, [this, command] { copyText(tr("Command"), command); });
    row->addWidget(copy, 0, Qt::AlignTop);
    m_layout->addWidget(block);
    m_layout->addSpacing(6);
}

void FactList::addTable(const QStringList &headers, const std::vector<QStringList> &rows, bool cutsLast)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kCardGap);
    grid->setVerticalSpacing(0);
    const int columns = int(headers.size());
    grid->setColumnStretch(columns - 1, 1);
    for (int column = 0; column < columns; ++column)
        grid->addWidget(new Label(headers.at(column), TextSize::Small, Role::SecondaryText), 0, column);
    grid->setRowMinimumHeight(0, theme::scaled(kTableRow));
    int line = 1;
    for (const QStringList &cells : rows) {
        grid->addWidget(hairline(), line++, 0, 1, columns);
        for (int column = 0; column < columns; ++column) {
            const bool isCut = cutsLast && column == columns - 1;
            const QString shown = isCut ? cells.value(column) : withBreaks(cells.value(column));
            auto *cell = selectable(shown, TextSize::Small, column == 0 ? Role::Text : Role::SecondaryText);
            cell->setAccessibleName(cells.value(column));
            if (isCut) {
                cell->setWordWrap(false);
                cell->setElided(Qt::ElideMiddle);
                const QString what = headers.at(column), text = cells.value(column);
                cell->setToolTip(plainTooltip(text));
                auto *copy = new QAction(tr("Copy: %1").arg(what), cell);
                cell->setContextMenuPolicy(Qt::ActionsContextMenu);
                cell->addAction(copy);
                connect(copy, &QAction::triggered, this, [this, what, text] { copyText(what, text); });
            }
            grid->addWidget(cell, line, column);
        }
        grid->setRowMinimumHeight(line++, theme::scaled(kTableRow));
    }
    m_layout->addLayout(grid);
    m_layout->addWidget(hairline());
}

void FactList::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace widgets
