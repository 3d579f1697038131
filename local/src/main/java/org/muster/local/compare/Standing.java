package org.muster.local.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one set of claims adds up to on a day, and the claims behind it. */
public interface Standing {
    /** The newest day on which one of the claims was published; empty if that is not known here. */
    Optional<LocalDate> newestDay();

    /** The non-empty lines of all countries; a null day means the newest. */
    List<Line> lines(LocalDate asOf);

    /** The claims behind some facts; unknown ids are passed over. */
    Set<ArticleClaim> behind(Collection<String> facts);

    /** All claims that speak of a country or organisation, as far as they are known here. */
    Set<ArticleClaim> about(String country, LocalDate asOf);
}
