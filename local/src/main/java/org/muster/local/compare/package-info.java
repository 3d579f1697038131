/**
 * Two sets of claims side by side: {@link org.muster.local.compare.TotalsDiff} says which totals differ and which claims
 * make the difference. A {@link org.muster.local.compare.Standing} is one side, from files or of a running service.
 */
package org.muster.local.compare;
