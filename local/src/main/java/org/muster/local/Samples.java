package org.muster.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The sample articles that come with Muster: real events, retold for the purpose. */
public final class Samples {
    private Samples() {}

    /** Writes them as JSON lines, over what was there. */
    public static void copyTo(Path file) throws IOException {
        try (InputStream samples = Samples.class.getResourceAsStream("samples.jsonl")) {
            Files.copy(samples, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
