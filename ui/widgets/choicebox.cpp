// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include <algorithm>

namespace widgets {
namespace {

constexpr int kLeastLetters = 12;

} // namespace

ChoiceBox::ChoiceBox(const QString &accessibleName, QWidget *parent) : QComboBox(parent), m_label(new QLabel(accessibleName, parent))
{
    setAccessibleName(accessibleName);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(this);
    m_label->hide();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

ChoiceBox::~ChoiceBox()
{
    delete m_label;
}

bool ChoiceBox::event(QEvent *event)
{
    // A label is looked for among those beside the box.
    if (event->type() == QEvent::ParentChange && m_label) {
        m_label->setParent(parentWidget());
        m_label->hide();
    }
    // What does not fit into the box is read above it.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTooltip(currentText()), this);
        return true;
    }
    return QComboBox::event(event);
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == view())
        emit closed();
    return QComboBox::eventFilter(watched, event);
}

bool ChoiceBox::isOpen() const
{
    return view()->isVisible();
}

QSize ChoiceBox::sizeFor(int textWidth) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int icon = itemIcon(currentIndex()).isNull() ? 0 : iconSize().width() + 4; // 4: as Qt counts
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(textWidth + icon, fontMetrics().height()), this);
}

QSize ChoiceBox::sizeHint() const
{
    return sizeFor(fontMetrics().horizontalAdvance(currentText()) + 1);
}

QSize ChoiceBox::minimumSizeHint() const
{
    return sizeHint().boundedTo(sizeFor(fontMetrics().averageCharWidth() * kLeastLetters));
}

void ChoiceBox::showPopup()
{
    QAbstractItemView *list = view();
    list->installEventFilter(this);
    const int icon = iconSize().width() + theme::kGrid;
    list->setMinimumWidth(std::max(width(), list->sizeHintForColumn(0) + icon + theme::kCardGap));
    QComboBox::showPopup();
}

} // namespace widgets
