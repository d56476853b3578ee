// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheets.h"

#include "ui/viewcontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/scrim.h"

#include <QAction>
#include <QDateEdit>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kWidth = 480;
constexpr int kFootHeight = 64;
constexpr int kAround = 16; ///< of the window, above and below a sheet
constexpr int kShortcutRow = 20;

QDate dateOf(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
}

QDateEdit *dateEdit(const QDate &day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(false);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout),
      m_heading(new Label(title, TextSize::Title)), m_problem(new Label({}, TextSize::Small, theme::Role::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setBackgroundRole(QPalette::Base);
    widgets::Scrim::follow(this);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(theme::kPageMargin, theme::kPageMargin, theme::kPageMargin, theme::kCardGap);
    m_body->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, theme::kPageMargin);
    m_body->setSpacing(4);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, theme::kCardGap);
    m_problem->hide();
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_heading);
    m_outer->addLayout(m_body);
    m_outer->addStretch(1);
    m_outer->addWidget(m_problem);
    const int wanted = theme::scaled(kWidth);
    m_outer->addStrut(parent ? std::min(wanted, parent->window()->width() - 2 * kAround) : wanted);
    m_outer->setSizeConstraint(QLayout::SetMinimumSize);
}

bool Sheet::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitWindow();
    return handled;
}

/// Title and foot are always seen: where the window is too low, what is between them is scrolled.
void Sheet::fitWindow()
{
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const int at = m_outer->indexOf(m_body);
    if (!over)
        return;
    if (!m_scroll && at >= 0 && m_outer->minimumSize().height() > over->height() - kAround) {
        m_outer->removeItem(m_body);
        m_body->setParent(nullptr);
        auto *content = new QWidget;
        content->setLayout(m_body);
        widgets::setOnBase(content);
        m_scroll = new QScrollArea;
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setMinimumWidth(m_body->minimumSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        m_scroll->setWidget(content);
        m_outer->insertWidget(at, m_scroll, 1000);
        m_outer->activate(); // else the height of before is the least
        resize(m_outer->minimumSize().width(), over->height() - kAround);
    }
    if (m_scroll)
        move(over->mapToGlobal(QPoint((over->width() - width()) / 2, kAround / 2)));
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::pressFocused(*this, *event))
        QDialog::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Base));
    painter.setPen(theme::color(theme::Role::Outline));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Sheet::addField(const QString &label, QWidget *control, const QString &help)
{
    if (m_body->count() > 0)
        m_body->addSpacing(8);
    auto *above = new Label(label, TextSize::Small, theme::Role::SecondaryText);
    above->setWordWrap(true);
    above->setBuddy(control);
    control->setAccessibleName(label);
    m_body->addWidget(above);
    m_body->addWidget(control);
    if (!help.isEmpty()) {
        auto *below = new Label(help, TextSize::Small, theme::Role::SecondaryText);
        below->setWordWrap(true);
        m_body->addWidget(below);
    }
}

void Sheet::addFootRow(std::initializer_list<QPushButton *> buttons)
{
    m_outer->addWidget(widgets::hairline());
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::scaled(kFootHeight));
    auto *row = new QHBoxLayout(foot);
    row->setSpacing(theme::kGrid);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->addStretch(1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    m_outer->addWidget(foot);
    m_foot = foot;
}

void Sheet::addBand(QWidget *band)
{
    m_outer->insertWidget(0, band);
}

void Sheet::setSentenceBelow()
{
    m_heading->setContentsMargins(theme::kPageMargin, 20, theme::kPageMargin, 2);
}

QWidget *Sheet::addRow(QWidget *row)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(widgets::hairline());
    layout->addWidget(row);
    m_outer->addWidget(both);
    return both;
}

void Sheet::addFootStatus(QWidget *status)
{
    auto *row = static_cast<QHBoxLayout *>(m_foot->layout());
    delete row->takeAt(0); // the stretch
    row->insertWidget(0, status, 1);
    m_foot->setAutoFillBackground(true);
    m_foot->setBackgroundRole(QPalette::Window);
}

void Sheet::addFoot(const QString &accept, Deed deed)
{
    m_cancel = widgets::button(tr("Cancel"));
    m_accept = widgets::button(accept, {},
                               deed == Deed::Plain      ? ButtonKind::Primary
                                   : deed == Deed::Asks ? ButtonKind::Normal
                                                        : ButtonKind::Danger);
    addFootRow({m_cancel, m_accept});
    if (deed != Deed::Plain) {
        theme::setButtonKind(m_cancel, ButtonKind::Default);
        m_cancel->setDefault(true);
        m_cancel->setFocus();
    } else {
        m_accept->setDefault(true);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void Sheet::addCloseFoot()
{
    auto *close = widgets::button(tr("Close"), {}, ButtonKind::Default);
    close->setDefault(true);
    addFootRow({close});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void Sheet::setDone()
{
    m_accept->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void Sheet::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

DaysSheet::DaysSheet(const ViewContext &context, QWidget *parent) : Sheet(tr("Choose days"), parent), m_context(context)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_first = dateEdit(context.since ? dateOf(*context.since) : today.addMonths(-1));
    m_last = dateEdit(context.until ? dateOf(*context.until - 1) : today);
    addField(tr("First day"), m_first);
    addField(tr("Last day"), m_last, tr("Days are UTC. Both are included."));
    addFoot(tr("Show"));
}

void DaysSheet::accept()
{
    if (m_first->date() > m_last->date()) {
        setProblem(tr("The first day is after the last one. Change one of them."));
        return;
    }
    emit chosen(withDays(m_context, m_first->date(), m_last->date()));
    Sheet::accept();
}

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent) : Sheet(tr("Shortcuts"), parent)
{
    qsizetype all = 0;
    for (const ShortcutGroup &group : groups)
        all += group.actions.isEmpty() ? 0 : group.actions.size() + 1;
    // Two columns: the window may be 600 px high.
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * theme::kPageMargin);
    QGridLayout *grid = nullptr;
    const auto rowOf = [&](qsizetype done) {
        if (!grid || (columns->count() == 1 && done * 2 >= all)) {
            auto *column = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setHorizontalSpacing(theme::kPageMargin);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(0, 1);
            column->addLayout(grid);
            column->addStretch(1);
            columns->addLayout(column, 1);
        }
        return grid->rowCount();
    };
    qsizetype done = 0;
    for (const ShortcutGroup &group : groups) {
        if (group.actions.isEmpty())
            continue;
        const int head = rowOf(done++);
        auto *heading = new Label(group.title, TextSize::Small, theme::Role::SecondaryText);
        heading->setContentsMargins(0, grid->count() > 0 ? 12 : 0, 0, 0);
        grid->setRowMinimumHeight(head, theme::scaled(kShortcutRow)); // rows of both columns stand in line
        grid->addWidget(heading, head, 0, 1, 2);
        for (const QAction *action : group.actions) {
            const int row = rowOf(done++);
            grid->setRowMinimumHeight(row, theme::scaled(kShortcutRow));
            grid->addWidget(new Label(action->text().remove(u'&')), row, 0);
            grid->addWidget(new widgets::KeyCaps(action->shortcuts()), row, 1, Qt::AlignRight);
        }
    }
    body()->addLayout(columns);
    addCloseFoot();
}
