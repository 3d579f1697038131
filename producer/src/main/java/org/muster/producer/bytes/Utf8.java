package org.muster.producer.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8, and nothing that only looks like it. */
public final class Utf8 {
    public static final String NOT_UTF8 =
            "is not UTF-8; convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8";

    private Utf8() {}

    /**
     * The text without a byte order mark.
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
