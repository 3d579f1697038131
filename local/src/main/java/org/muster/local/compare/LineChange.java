package org.muster.local.compare;

import java.util.List;

/**
 * A line of the totals that differs.
 *
 * @param before {@link Line.Total#NOTHING} if the line is new
 * @param after the same if it is gone
 * @param dropped claims that only the first side makes
 * @param added claims that only the second side makes
 */
public record LineChange(
        Line.At at, Line.Total before, Line.Total after, List<ArticleClaim> dropped, List<ArticleClaim> added) {}
