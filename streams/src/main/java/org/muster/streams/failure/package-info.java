/**
 * What becomes of a record that cannot be used: one class for each kind of failure. All of them put the bytes as they came
 * on the topic of dead letters, with headers that say what was wrong and where.
 */
package org.muster.streams.failure;
