package org.muster.producer.web;

/** An address gave nothing. The message continues a sentence that begins with the address. */
public final class WebException extends Exception {
    private static final long serialVersionUID = 1;

    WebException(String message) {
        super(message);
    }
}
