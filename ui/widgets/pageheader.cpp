// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kSearch = 184;
constexpr int kLeastTitle = 140, kMostTitle = 320, kLeastScope = 96, kMostScope = 280;
constexpr int kSearchWithKeys = 136; // narrower, the word alone; then the icon alone

int controlHeight()
{
    return std::max(theme::kControlHeight, QFontMetrics(theme::bodyFont()).height() + 12);
}

/// Looks like an input, and opens the palette, which is one.
class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(const QString &keys) : m_keys(keys)
    {
        setText(PageHeader::tr("Search"));
        setToolTip(PageHeader::tr("Search everything (%1)").arg(keys));
        setCursor(Qt::IBeamCursor);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(controlHeight());
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {theme::scaled(kSearch), controlHeight()}; }
    QSize minimumSizeHint() const override { return {controlHeight(), controlHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using theme::Role;
        QPainter painter(this);
        theme::paintBox(painter, rect(), theme::kRadiusControl, theme::color(Role::Base), theme::color(Role::Control));
        theme::paintIcon(painter, QRect(8, 0, theme::iconSize(), height()), u"search"_s, theme::color(Role::SecondaryText));
        QRect rest = rect().adjusted(16 + theme::iconSize(), 0, -8, 0);
        if (width() >= theme::scaled(kSearchWithKeys))
            rest.setRight(rest.right() - theme::paintKeyCap(painter, rest, m_keys, Qt::AlignRight) - 8);
        if (QFontMetrics(theme::bodyFont()).horizontalAdvance(text()) <= rest.width())
            theme::paintText(painter, rest, text(), theme::bodyFont(), theme::color(Role::SecondaryText));
    }

private:
    QString m_keys;
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_back(iconButton(u"chevron-left"_s, tr("Back (Alt+Left)"))), m_title(new Label({}, TextSize::Title)),
      m_more(iconButton(u"more"_s, tr("More actions"))), m_row(new QHBoxLayout(this)), m_scope(new ChoiceBox(tr("Scope"))),
      m_ranges(new Segments(tr("Time range"))), m_rangeList(new ChoiceBox(tr("Time range"))),
      m_search(new SearchButton(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)))
{
    setFixedHeight(theme::scaled(theme::kHeader));
    m_title->setElided(Qt::ElideRight);
    m_scope->setMaximumWidth(kMostScope);
    m_scope->setMinimumWidth(kLeastScope);
    auto *row = m_row;
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 1);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_more);
    row->addWidget(m_scope);
    row->addWidget(m_ranges);
    row->addWidget(m_rangeList);
    row->addWidget(m_search);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backAsked);
    connect(m_scope, &QComboBox::activated, this, [this](int chosen) { emit scopeChosen(m_scope->itemData(chosen).toLongLong()); });
    connect(m_ranges, &Segments::chosen, this, &PageHeader::rangeChosen);
    connect(m_rangeList, &QComboBox::activated, this, [this](int chosen) {
        const int id = m_rangeList->itemData(chosen).toInt();
        setRange(m_ranges->current()); // until it is so: days are asked for first
        emit rangeChosen(id);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_search, &QAbstractButton::clicked, this, &PageHeader::searchAsked);
    setScopes({});
    setMenu(nullptr);
    setParts(false, false, false, false);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), theme::scaled(kLeastTitle)));
    fit();
}

/// Pixels beside what has its size in any case.
int PageHeader::roomBeside() const
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() + m_row->spacing();
    const QList<QWidget *> flexible{m_search, m_scope, m_ranges, m_rangeList, qobject_cast<QComboBox *>(m_control)};
    for (int i = 0; i < m_row->count(); ++i)
        if (QWidget *part = m_row->itemAt(i)->widget(); part && (!part->isHidden() || part == m_ranges) && part != m_rangeList)
            room -= m_row->spacing() + (flexible.contains(part) ? 0 : part->sizeHint().width());
    return room;
}

/// The title gets its room first: the search gives way, then the segments of the range become a list, then the scope. By
/// their maximum alone, so that the window can become as narrow as ever.
void PageHeader::fit()
{
    auto *choice = qobject_cast<QComboBox *>(m_control);
    const QComboBox *chosen = choice ? choice : m_scope->isHidden() ? nullptr : m_scope;
    const int scope = chosen ? std::min(kMostScope, chosen->sizeHint().width()) : 0;
    const int search = m_search->minimumSizeHint().width();
    int room = roomBeside();
    if (m_detailed && m_hasRange)
        showDetail(room - m_ranges->sizeHint().width());
    const int segments = m_ranges->sizeHint().width();
    // A name of any length is no reason; it is elided.
    const int beyond = std::max(0, m_title->sizeHint().width() - theme::scaled(kMostTitle));
    const bool isList = m_hasRange && room + beyond - segments < search + std::min(scope, kLeastScope);
    m_ranges->setVisible(m_hasRange && !isList);
    m_rangeList->setVisible(isList);
    room -= !m_hasRange ? -m_row->spacing() : isList ? m_rangeList->sizeHint().width() : segments;
    m_search->setMaximumWidth(std::clamp(room - scope, search, m_search->sizeHint().width()));
    m_scope->setMaximumWidth(std::clamp(room - search, kLeastScope, kMostScope));
    if (choice) {
        choice->setMinimumWidth(kLeastScope);
        choice->setMaximumWidth(m_scope->maximumWidth());
    }
}

void PageHeader::setParts(bool back, bool scope, bool range, bool line)
{
    m_back->setVisible(back);
    m_scope->setVisible(scope);
    m_hasRange = range;
    m_line = line;
    // The chevron stands where the title would.
    layout()->setContentsMargins(back ? theme::kPageMargin - 8 : theme::kPageMargin, 0, theme::kPageMargin, 1);
    fit();
    update();
}

void PageHeader::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_more->setVisible(menu);
    fit();
}

void PageHeader::setControl(QWidget *control)
{
    if (control == m_control)
        return;
    if (m_control) {
        m_row->removeWidget(m_control);
        m_control->hide();
    }
    m_control = control;
    if (control) {
        m_row->insertWidget(m_row->indexOf(m_scope), control);
        control->show();
    }
    fit();
}

void PageHeader::setScopes(const std::vector<std::pair<qint64, QString>> &scopes)
{
    const qint64 chosen = m_scope->currentData().toLongLong();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(theme::icon(u"repositories"_s), tr("All repositories"), qint64(0));
    for (const auto &[id, name] : scopes)
        m_scope->addItem(theme::icon(u"repositories"_s), name, id);
    setScope(chosen);
}

void PageHeader::setScope(qint64 id)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(id)));
    m_scope->setToolTip(m_scope->currentText().toHtmlEscaped());
    m_scope->updateGeometry();
    fit();
}

void PageHeader::addRange(int id, const QString &text)
{
    m_ranges->addSegment(id, text);
    m_rangeList->addItem(text, id);
    fit();
}

void PageHeader::setRange(int id)
{
    m_ranges->setCurrent(id);
    m_rangeList->setCurrentIndex(m_rangeList->findData(id));
    fit();
}

void PageHeader::setRangeDetail(int id, const QString &detail)
{
    QAbstractButton *segment = m_ranges->segment(id);
    if (segment == m_detailed && detail == m_detail)
        return;
    if (segment != m_detailed)
        m_word = segment->text();
    m_detailed = segment;
    m_detail = detail;
    m_rangeList->setItemText(m_rangeList->findData(id), detail.isEmpty() ? m_word : detail);
    m_detailed->setAccessibleName(detail.isEmpty() ? m_word : tr("%1 %2", "Custom… 3 – 5 May 2026").arg(m_word, detail));
    fit();
}

/// `room` is what the row has for search and scope.
void PageHeader::showDetail(int room)
{
    const QFontMetrics metrics(m_detailed->font());
    const int more = metrics.horizontalAdvance(m_detail) - metrics.horizontalAdvance(m_detailed->text());
    const int needed = m_search->minimumSizeHint().width() + (m_scope->isHidden() && !m_control ? 0 : kLeastScope);
    const bool fits = !m_detail.isEmpty() && room - more >= needed;
    m_detailed->setText(fits ? m_detail : m_word);
    m_detailed->setToolTip(m_detail.isEmpty() ? QString() : fits ? m_word : m_detail);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    if (!m_line)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(theme::Role::Hairline));
}

} // namespace widgets
