// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/savedviews.h"
#include "ui/page.h"
#include "ui/pages/sheets.h"

#include <functional>

class QLineEdit;
class QMenu;

/// The word a saved view keeps of a range, and back; an unknown one is all.
QString rangeKey(Range range);
Range rangeFromKey(const QString &key);
/// Writes down which time a view shows, and the context with it; a view without a range leaves it.
void keepRange(SavedView &view, const ViewContext &context);
ViewContext rangeOf(const SavedView &view, const ViewContext &context);

/// The saved views of one page: the menu behind its bookmark (every view, "Save this view…", "Remove"),
/// and what its toasts say.
class ViewsMenu final : public QObject
{
    Q_OBJECT

public:
    /// `take` gives what `page` (its id in the registry) shows now, `show` shows it again.
    ViewsMenu(Page &page, const QString &id, std::function<SavedView()> take, std::function<void(const SavedView &)> show);

    /// Opens the menu below `anchor`.
    void open(QWidget *anchor);
    /// Shows the view of this name, or says why not.
    void openNamed(const QString &name);
    /// Asks for a name for what is shown now, and keeps it.
    void askName();

private:
    /// Those of the page; a file that cannot be read is said.
    std::optional<std::vector<SavedView>> views();
    void fill(const std::vector<SavedView> &views);
    void save(const QString &name);
    void remove(const SavedView &view);

    Page &m_page;
    QString m_id;
    std::function<SavedView()> m_take;
    std::function<void(const SavedView &)> m_show;
    QMenu *m_menu;
};

/// Asks for the name of a view; says when one of that name is replaced.
class SaveViewSheet final : public Sheet
{
    Q_OBJECT

public:
    SaveViewSheet(const QStringList &taken, QWidget *parent);
    void accept() override;

signals:
    void named(const QString &name);

private:
    void say();

    QStringList m_taken;
    QLineEdit *m_name;
};
