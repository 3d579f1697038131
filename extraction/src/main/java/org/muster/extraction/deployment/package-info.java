/**
 * Chunks to deployment claims. {@link org.muster.extraction.deployment.DeploymentReader} takes every force of a sentence, finds
 * what is said of it, how far that has come, whose it is, where and when; {@link
 * org.muster.extraction.deployment.ClaimMerger} makes the drafts of the whole article into claims.
 */
package org.muster.extraction.deployment;
