package org.muster.producer.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.muster.producer.reading.Byline;
import org.muster.producer.reading.RawArticle;

/** {@code {"id","url","published","title","source","text"}}; all but the text may be missing or null, others are ignored. */
public final class JsonArticle {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    /** Why something is no article; the message continues a sentence that begins with its place. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    static RawArticle parse(String json) throws Malformed {
        try {
            return of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new Malformed("is broken JSON at column " + column + " (" + firstLine(e.getOriginalMessage())
                    + "); mend it and publish it again");
        }
    }

    static RawArticle of(JsonNode node) throws Malformed {
        if (!node.isObject()) {
            throw new Malformed("is no JSON object; write {\"text\": \"…\"} for an article");
        }
        return new RawArticle(
                        scalar(node, "id"),
                        scalar(node, "url"),
                        scalar(node, "published"),
                        scalar(node, "title"),
                        scalar(node, "source"),
                        scalar(node, "text"))
                .by(new Byline(scalar(node, "author"), scalar(node, "language")));
    }

    private static String scalar(JsonNode node, String field) throws Malformed {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new Malformed("has an object or a list as \"" + field + "\"; make it a string");
        }
        return value.asText();
    }

    static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
