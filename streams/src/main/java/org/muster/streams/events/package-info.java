/**
 * What changes while the system runs, for whoever listens: {@link org.muster.streams.events.TopicFollower} reads the output
 * topics of the whole system, {@link org.muster.streams.events.EventLog} remembers the newest changes, and {@link
 * org.muster.streams.events.Position} is where a listener has come, the same on every instance.
 */
package org.muster.streams.events;
