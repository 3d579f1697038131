package org.muster.streams.topology;

import org.muster.schemas.DeploymentClaim;

/** What the resolving step is told of one contributors key. */
sealed interface ClaimsFiled {
    /** A claim was put on file, or taken off it. */
    record Claim(DeploymentClaim claim) implements ClaimsFiled {}

    /** All claims of this commit are on file. */
    record Complete() implements ClaimsFiled {}
}
