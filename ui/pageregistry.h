// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <vector>

/// A page as the sidebar, the shortcuts and Back know it.
struct PageRow {
    const char *id;    ///< stable, also in settings: "events"
    const char *title; ///< English, of context "Pages"; translated by pageTitle()
    const char *icon;  ///< of resources/icons
    int shortcut;      ///< Ctrl+1 … Ctrl+9; 0: none
    /// Cluster: only in a window that shows clusters. Sub: opened from its parent, not in the sidebar.
    enum class Place { Main, Cluster, Foot, Sub } place;
    const char *parent; ///< Sub: the row of the sidebar that stays marked, else nullptr
    Page *(*create)(const PageServices &services, QWidget *parent);
    /// The figure at the right of the row; 0: none.
    int (*count)(const workspace::Snapshot &snapshot);
};

/// THE list, in the sidebar's order.
const std::vector<PageRow> &pageRows();
/// The row with this id, or nullptr.
const PageRow *pageRow(const QString &id);
/// The translated title.
QString pageTitle(const PageRow &row);
