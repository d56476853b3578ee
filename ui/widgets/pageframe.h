// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QWidget;

namespace widgets {

/// What stands on each other without gaps or margins: banner, tool row, table, footer. The one with
/// `stretched` takes the room that is left. Null ones are passed over. Takes ownership.
void stackUp(QWidget *parent, std::initializer_list<QWidget *> parts, QWidget *stretched);

/// A page's content beside its drawer: tool row, hairline, table, and the footer where the table has none.
QWidget *tableColumn(QWidget *tools, QWidget *table, QWidget *footer = nullptr);

/// A row as high as a tool row is, its controls 8 px apart between the page's margins; `stretched` takes
/// the room that is left (null: it is left empty after the first).
QWidget *toolRow(std::initializer_list<QWidget *> controls, QWidget *stretched = nullptr);

/// The foot of a drawer: a hairline, and its controls; `stretched` takes the room that is left (null: it is
/// left empty before the first).
QWidget *drawerFoot(std::initializer_list<QWidget *> controls, QWidget *stretched = nullptr);

/// Paints `widget` in the tone of tables, not of the window.
void setOnBase(QWidget *widget);

} // namespace widgets
