package org.muster.ledger;

import java.util.Collection;
import java.util.List;
import org.muster.claims.DeploymentClaim;

/** The key under which the forces of one contributor, or of several together, are counted. */
public final class Contributors {
    /** The key of forces that nobody named. */
    public static final String UNNAMED = "";

    /** What stands for {@link #UNNAMED} where there must be a word. */
    private static final String UNKNOWN = "UNKNOWN";

    private Contributors() {}

    /** "USA"; "CAN+USA" for a joint figure, whatever the order in the text; {@link #UNNAMED} if not said. */
    public static String key(Collection<String> contributors) {
        if (contributors.size() == 1) {
            return contributors.iterator().next();
        }
        return String.join("+", contributors.stream().sorted().distinct().toList());
    }

    public static String key(DeploymentClaim claim) {
        return key(claim.contributors());
    }

    /** A key as a word: never empty. */
    static String name(String key) {
        return key.isEmpty() ? UNKNOWN : key;
    }

    /** The countries and organisations of a key. */
    public static List<String> of(String key) {
        return key.isEmpty() ? List.of() : List.of(key.split("\\+"));
    }
}
