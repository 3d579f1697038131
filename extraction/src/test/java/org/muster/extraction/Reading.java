package org.muster.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.SanctionClaim;

/**
 * Reads a text as if it had been published on Wednesday, 9 February 2022, and says what it claims in one line:
 * {@code DEU > MLI 500 troops ANNOUNCED}, or {@code EU > RUS ASSET_FREEZE IMPOSED}. Only slots that are filled are said.
 */
final class Reading {
    static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);
    static final Extractor RULES = new RuleExtractor();

    private Reading() {}

    /** Asserts what a text claims; {@code nothing} for no claim, several claims between semicolons. */
    static void assertReads(String text, String claims) {
        assertThat(brief(text)).as(text).isEqualTo(claims);
    }

    static ArticleClaims read(String text) {
        return RULES.extract(article(text));
    }

    static Article article(String text) {
        return new Article("t", null, PUBLISHED, null, null, text);
    }

    static String brief(String text) {
        ArticleClaims claims = read(text.replace(" ¶ ", "\n"));
        String brief = java.util.stream.Stream.concat(
                        claims.deployments().stream().map(Reading::brief),
                        claims.sanctions().stream().map(Reading::brief))
                .collect(Collectors.joining("; "));
        return brief.isEmpty() ? "nothing" : brief;
    }

    private static String brief(DeploymentClaim claim) {
        StringBuilder brief = new StringBuilder(codes(claim.contributors())).append(" > ");
        brief.append(claim.hosts().isEmpty() && claim.region() != null ? claim.region() : codes(claim.hosts()));
        if (!claim.origins().isEmpty()) {
            brief.append(" from ").append(codes(claim.origins()));
        }
        brief.append(claim.additional() ? " another " : " ");
        brief.append(count(claim.count()));
        brief.append(claim.asset().name().toLowerCase(Locale.ROOT)).append(' ').append(claim.stage());
        if (claim.date() != null) {
            brief.append(' ').append(claim.date());
        }
        if (claim.historic()) {
            brief.append(" historic");
        }
        if (claim.partOf() != null) {
            brief.append(" part of ").append(claim.partOf());
        }
        return brief.toString();
    }

    private static String brief(SanctionClaim claim) {
        String measures = claim.measures().stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
        return codes(claim.imposers()) + " > " + codes(claim.targets()) + " " + measures + " " + claim.stage()
                + (claim.historic() ? " historic" : "");
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "?" : codes.stream().sorted().collect(Collectors.joining("+"));
    }

    private static String count(Count count) {
        if (count.vague() != null) {
            return "'" + count.vague() + "' ";
        }
        if (!count.stated()) {
            return "";
        }
        String hedge = count.approx() ? "about " : "";
        if (count.low() == null) {
            return hedge + "up to " + count.high() + " ";
        }
        if (count.high() == null) {
            return hedge + "over " + count.low() + " ";
        }
        return hedge + (count.low().equals(count.high()) ? "" : count.low() + "-") + count.high() + " ";
    }
}
