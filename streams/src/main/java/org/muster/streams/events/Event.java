package org.muster.streams.events;

/**
 * Something is now as the event says.
 *
 * @param kind of thing: {@code totals}, {@code fact} or {@code sanction}
 * @param key which one of the kind; a later event of the same kind and key replaces this one
 * @param data as JSON
 */
public record Event(String kind, String key, String data) {}
