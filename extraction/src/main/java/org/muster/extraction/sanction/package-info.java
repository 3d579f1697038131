/**
 * Sanction claims. A sentence becomes pieces (parties, acts, measures, what they restrict); around each measure, and each
 * verb that is one by itself, the rules look for its stage, who imposes it, whom it hits, and when; restatements merge.
 */
package org.muster.extraction.sanction;
