/**
 * What the ledger costs as it grows: {@link org.muster.benchmarks.Benchmarks} runs all measures and prints a line of JSON
 * for each. {@code docs/performance.md} holds results.
 */
package org.muster.benchmarks;
