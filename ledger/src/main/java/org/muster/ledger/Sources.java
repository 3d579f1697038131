package org.muster.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Fingerprint;

/** Counts articles and, apart from them, independent sources: one outlet is one, and so are near-copies of one text. */
final class Sources {
    private final Set<String> articles = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private final List<Long> texts = new ArrayList<>();
    private int independent;

    void add(String article, String outlet, long fingerprint) {
        if (!articles.add(article)) {
            return;
        }
        boolean copy = fingerprint != 0 && texts.stream().anyMatch(text -> Fingerprint.near(text, fingerprint));
        boolean known = outlet != null && !outlets.add(outlet);
        if (fingerprint != 0 && !copy) {
            texts.add(fingerprint);
        }
        if (!copy && !known) {
            independent++;
        }
    }

    void add(Report report) {
        add(report.articleId(), report.source(), report.fingerprint());
    }

    int articles() {
        return articles.size();
    }

    int independent() {
        return independent;
    }
}
