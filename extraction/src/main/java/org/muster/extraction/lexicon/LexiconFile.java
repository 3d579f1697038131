package org.muster.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon as a text file: an entry a line, fields between bars, alternatives between semicolons, {@code #} comments.
 *
 * @param name of the file, beside the classes of this package's resources
 * @param entries fields of each line, stripped
 */
record LexiconFile(String name, List<List<String>> entries) {
    static LexiconFile load(String name) {
        List<List<String>> entries = new ArrayList<>();
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(split(line, '|'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + name, e);
        }
        return new LexiconFile(name, List.copyOf(entries));
    }

    static List<String> alternatives(String field) {
        return split(field, ';').stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> split(String line, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            parts.add(line.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(line.substring(from).strip());
        return parts;
    }
}
