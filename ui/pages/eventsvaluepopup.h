// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <QFrame>
#include <QStringListModel>

#include <functional>
#include <string>
#include <vector>

class QListView;
class QSortFilterProxyModel;

namespace widgets {
class IconInput;
class Label;
} // namespace widgets

/// The distinct values of a dimension to choose one from: type to find, Return or a click chooses.
class EventsValuePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit EventsValuePopup(const QString &title, QWidget *parent = nullptr);

    /// A value as it is asked for, and as it is shown.
    struct Choice {
        std::string value;
        QString shown;
        std::int64_t count = 0;
    };
    void setChoices(std::vector<Choice> choices);
    void showError(const QString &message);
    /// What was typed can be chosen as it is: a part of a path, of an author.
    void setFreeText(bool free);
    /// Opens below `anchor`.
    void openAt(const QWidget *anchor);

signals:
    void chosen(const std::string &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void chooseCurrent();

    widgets::IconInput *m_input;
    QListView *m_list;
    widgets::Label *m_note;
    QStringListModel m_names;
    QSortFilterProxyModel *m_found;
    std::vector<Choice> m_choices;
    bool m_free = false;
};
