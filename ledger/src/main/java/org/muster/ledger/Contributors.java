package org.muster.ledger;

import java.util.Collection;
import java.util.List;
import org.muster.claims.DeploymentClaim;

/** The key under which the forces of one contributor, or of several together, are counted. */
public final class Contributors {
    /** The key of forces that nobody named. */
    public static final String UNNAMED = "";

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

    /** The countries and organisations of a key. */
    public static List<String> of(String key) {
        return key.isEmpty() ? List.of() : List.of(key.split("\\+"));
    }
}
