// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/cardlistmodel.h"
#include "ui/widgets/cardlist.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QStackedWidget;
struct ScannedScope;

namespace widgets {
class Card;
class Label;
class StatePane;
} // namespace widgets

/// A card with a list: its rows, what is not shown of them in a last line, and its honest states.
class OverviewListCard final : public QWidget
{
    Q_OBJECT

public:
    OverviewListCard(const QString &title, const QString &unit, widgets::CardList::Rows rows, QWidget *parent = nullptr);

    /// `rest` says what rows from `shown` on come to ("27 more kinds, 241 events"); empty: nothing.
    void setRows(std::vector<CardRow> rows, std::function<QString(int shown)> rest = {});
    void showLoading();
    void showError(const Error &error);
    void showNotScanned(const ScannedScope &scanned);
    void showEmpty(const QString &title, const QString &sentence);
    /// A link at the right of the header.
    void setLink(const QString &text);
    [[nodiscard]] widgets::CardList *list() const { return m_list; }
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row);
    void linkChosen();
    void retryAsked();

private:
    void showRest();

    widgets::Card *m_card;
    widgets::CardList *m_list;
    widgets::Label *m_rest;
    widgets::StatePane *m_pane;
    QStackedWidget *m_stack;
    std::function<QString(int)> m_restText;
};
