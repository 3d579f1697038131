/**
 * The vocabulary that every other module speaks: an {@link org.muster.claims.Article}, the
 * {@link org.muster.claims.DeploymentClaim}s and {@link org.muster.claims.SanctionClaim}s that one article makes, and the
 * {@link org.muster.claims.Geography} (regions and organisations) that says which place lies inside which.
 *
 * <p>Records and tables only: no rules of extraction, no rules of counting, no Kafka. {@code docs/semantics.md} says what
 * each slot means; {@link org.muster.claims.ClaimJson} is its JSON form.
 */
package org.muster.claims;
