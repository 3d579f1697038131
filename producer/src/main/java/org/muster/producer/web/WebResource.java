package org.muster.producer.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stood at an address.
 *
 * @param address after all redirects
 * @param contentType as the server says, or the empty string
 * @param validators to ask with, next time, whether it changed
 * @param body unpacked
 */
public record WebResource(URI address, String contentType, Validators validators, byte[] body) implements Answer {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** The charset that the server states, or null if it states none that exists. */
    public String charset() {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** {@code text/html}, in lower case and without parameters. */
    public String mediaType() {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
