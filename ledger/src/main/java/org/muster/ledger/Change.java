package org.muster.ledger;

import java.time.LocalDate;
import org.muster.claims.Count;
import org.muster.claims.Stage;

/**
 * One step in the history of a fact.
 *
 * @param published day of the report that brought it
 * @param stage the fact's stage from then on; {@link Stage#DENIED} when it was called off
 * @param count the fact's count from then on
 * @param reportId the {@link Report#id} behind it
 */
public record Change(LocalDate published, Stage stage, Count count, String reportId) {}
