// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/savedviews.h"
#include "ui/page.h"
#include "ui/pages/sheets.h"

class QLineEdit;
class QMenu;

/// The word a saved view keeps of a range, and back; an unknown one is all.
QString rangeKey(Range range);
Range rangeFromKey(const QString &key);

/// The menu behind the bookmark: every saved view, "Save this view…", "Remove".
class EventsViews final : public QObject
{
    Q_OBJECT

public:
    explicit EventsViews(QWidget *parent);

    /// Opens the menu below `anchor`.
    void open(QWidget *anchor);

signals:
    void chosen(const SavedView &view);
    /// A name was given for what is shown now.
    void saveAsked(const QString &name);
    /// Something happened that a toast should say.
    void said(const QString &sentence, widgets::ToastKind kind = widgets::ToastKind::Done);

private:
    void fill(const std::vector<SavedView> &views);
    void askName(const QStringList &taken);

    QWidget *m_window;
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
