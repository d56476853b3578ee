// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paletteitems.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class PaletteModel;
class QLineEdit;
class QListView;

namespace widgets {
class Label;
}

/// Finds anything by a few letters and opens it: actions, repositories, kinds, namespaces, resources.
/// Lies over the window, dimmed, until something is chosen or Esc is pressed. It never deletes.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    Palette(workspace::Workspace *core, QWidget *window);
    ~Palette() override;

    /// Opens with what the window offers; the store is asked for the rest.
    void openWith(std::vector<PaletteItem> offered, const workspace::SnapshotPtr &snapshot);
    void dismiss();
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void targetChosen(const PageTarget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *makeFoot();
    void place();
    void needleTyped();
    void show(const QString &needle);
    /// Questions to the store that belong together, and what came of them.
    struct Asking {
        std::vector<std::stop_source> sources = {};
        int waiting = 0;    ///< for answers
        int round = 0;      ///< answers to the questions before are dropped
        QString error = {}; ///< why not all could be found
    };
    static void stop(Asking &asking);
    /// Takes an answer to one of the questions; `use` gets what was found.
    template<class T, class Use>
    workspace::Reply<T> answer(Asking &asking, Use use);
    void askStore();
    void askResources();
    void resourcesRead(const std::vector<Resource> &resources);
    /// What stands below what was found; empty: nothing has to be said.
    [[nodiscard]] QString stateText(const QString &needle, bool isFound) const;
    void step(int by);
    void choose();
    bool handleKey(int key);

    workspace::Workspace *m_core;
    workspace::SnapshotPtr m_snapshot;
    QPointer<QWidget> m_before; ///< had the focus
    std::vector<PaletteItem> m_offered, m_values, m_resources;
    QTimer m_soon;
    Asking m_askingValues, m_askingResources;
    QWidget *m_panel = nullptr;
    QLineEdit *m_input = nullptr;
    widgets::Label *m_count = nullptr;
    QListView *m_list = nullptr;
    PaletteModel *m_model = nullptr;
    widgets::Label *m_nothing = nullptr;
};
