package org.muster.producer.web;

/**
 * By what a server knows whether something changed since it was last read; sent back to it as it came.
 *
 * @param etag or null
 * @param lastModified or null
 */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
