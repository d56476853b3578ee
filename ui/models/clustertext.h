// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/policy.h"
#include "ui/theme/theme.h"
#include "workspace/clusters.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

/// How clusters and namespaces read, wherever they are shown: words, icons, what to do.
class ClusterText final
{
    Q_DECLARE_TR_FUNCTIONS(ClusterText)

public:
    /// A word or two with an icon and its colour; an empty icon name: none.
    struct Look {
        QString word, icon;
        theme::Role role = theme::Role::SecondaryText;
    };
    /// What a button of a failed context does about it.
    enum class Remedy { None, Retry, SignIn, NameNamespaces, CopyRight, ShowLast };
    /// What a page says instead of a table, and what can be done; `second` may be None.
    struct Plight {
        QString icon, title, sentence;
        theme::Role role = theme::Role::SecondaryText;
        Remedy first = Remedy::Retry, second = Remedy::None;
    };
    /// A condition in plain words: what it means, what to do, a command that shows more.
    struct Plain {
        QString title, meaning, advice, command;
    };

    /// "Deleting 3 namespaces", "Deleted 3 namespaces", "2 of 3 namespaces deleted".
    static QString deletion(const workspace::PurgeRun &run);
    static QString matchWord(purge::Match match);
    /// Nothing: the policy cannot be read.
    static Look policy(const std::optional<purge::Evaluation> &evaluation);
    /// "connected", "not connected", "401: does not know you", …
    static Look state(const workspace::Context &context);
    /// "read-only", "unlocked for 11 min".
    static QString lock(const workspace::Context &context, std::int64_t now);
    static bool isUnlocked(const workspace::Context &context, std::int64_t now) { return context.unlockedUntil > now; }
    /// " (may list, may delete)" of what is known; empty: nothing is.
    static QString rights(const workspace::Context &context);
    /// Why nothing of a failed context can be shown.
    static Plight plight(const workspace::Context &context);
    /// A remedy as a button: word and icon.
    static Look remedy(Remedy remedy);
    /// Nothing where the condition is no trouble.
    static std::optional<Plain> trouble(const Condition &condition);
    /// Why a deletion cannot even be previewed; empty: it can.
    static QString whyNoPreview(const workspace::Context &context);
    /// Why a namespace that was asked for by name is not known, in a word or two.
    static Look unread(const Error &error);
    /// How a look-alike is warned of; empty: there is none.
    static QString lookAlike(const workspace::Context &context);
    /// The right to list namespaces, as a command for who may grant it.
    static QString missingRight(const workspace::Context &context);
    /// The cluster's name as a person knows it: of the entry in kubeconfig, else of the context.
    static QString name(const workspace::Context &context);
};
